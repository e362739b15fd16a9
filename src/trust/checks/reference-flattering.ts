/**
 * Check `reference.flattering`: the candidate's win is mostly this baseline's own slowness, because other builds of the
 * baseline are just as fast. It needs no knowledge of compilers: it sees a broken baseline by its company. Room: trust.
 *
 * Error: at least two references, nearly all of them provably faster than the baseline, half of the win or more explained,
 * and the baseline the slowest of all builds twice as often as chance would have it. Known answer: CPython built with
 * clang 19 (10.4 % slower than three other builds, 83 % of a 1.125× win explained, slowest on 89 % of the benchmarks).
 */
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { change, countOf, mainWords, percent, type MainWords } from '../phrases.ts';
import { flattery } from '../references/flattery.ts';
import { referenceSentences, shareOfWin } from '../references/sentences.ts';
import type { References } from '../references/triangulate.ts';
import type { Triangulation, Witness } from '../references/triangulation.ts';

export const referenceFlattering: Check = {
  code: 'reference.flattering',
  run: (context) => {
    const { triangulation } = context.references;
    if (triangulation === null) return notPossible(whyNoReference(context.references));
    const severity = flattery(triangulation, context.thresholds);
    return reportOf(severity === null ? [] : [finding(severity, triangulation, context)]);
  },
};

/** Why references cannot be asked, for all checks that need them. */
export function whyNoReference({ results }: References): string {
  if (results.length === 0) return 'no reference was given';
  const reasons = results.map(({ label, leftOut }) => `${label}: ${leftOut ?? 'nothing could be compared with it'}`);
  return `no reference counts (${reasons.sort().join('; ')})`;
}

function finding(
  severity: 'error' | 'warning',
  { witnesses, medianDeficit, slowest }: Triangulation,
  { references, comparison }: CheckContext,
): Finding {
  const [sentence] = referenceSentences(references, comparison);
  const words = mainWords(comparison);
  const most = witnesses.toSorted((a, b) => b.deficit - a.deficit)[0]?.label ?? '';
  return {
    code: 'reference.flattering',
    severity,
    subject: 'baseline',
    message: `${shareOfWin(witnesses)} of the win is the baseline’s own${words.worse === 'slower' ? ' slowness' : ''}, for it is ${change(medianDeficit)} ${words.worse} than ${witnesses.length === 1 ? 'the reference' : 'the references'}.`,
    evidence: [
      ...(sentence === undefined ? [] : [sentence]),
      ...witnesses.map((witness) => evidenceOf(witness, words)),
      ...(slowest === null
        ? []
        : [
            `the baseline is the ${words.worst} of ${witnesses.length + 1} builds on ${percent(slowest.share)} of ${countOf(slowest.benchmarks, 'benchmark')}; chance would give ${percent(slowest.chance)}`,
          ]),
    ],
    remedy: `Rebuild the baseline as the reference ${most} was built, or find out why it is ${words.worse} (compiler version, flags, PGO, LTO), and compare again before claiming a win.`,
  };
}

/** `clang-18: baseline 8.9 % slower (95 % CI 7.1 % to 10.8 %), 73 % of the win explained`. */
function evidenceOf(
  { label, deficit, deficitLow, deficitHigh, explained }: Witness,
  { better, worse }: MainWords,
): string {
  const signed = (log: number): string => `${log < 0 ? '−' : ''}${change(log)}`;
  const share = explained === null || explained < 0 ? '' : `, ${percent(explained)} of the win explained`;
  return `${label}: baseline ${change(deficit)} ${deficit < 0 ? better : worse} (95 % CI ${signed(deficitLow)} to ${signed(deficitHigh)})${share}`;
}

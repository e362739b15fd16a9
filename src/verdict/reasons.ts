/**
 * Why the verdict is what it is, in sentences with numbers and what to do. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { type Metric, type MetricWords, wordsOf } from '../model/metric.ts';
import type { Trust } from '../trust/trust.ts';
import { countOf, intervalInWords, speedupInWords, worseningInWords } from './phrases.ts';
import type { GateResult } from './verdict.ts';

/** Benchmarks named in one sentence; the report has them all. */
const namesGiven = 5;

/** Memory's own words would make `larger than the tolerated worsening` of a sentence. */
const memoryWords: MetricWords = { better: 'better', worse: 'worse' };

/** One sentence for each gate of the suite, and one for each outcome of the benchmarks; the worst first. */
export function gateReasons(gates: readonly GateResult[], main: Metric): readonly string[] {
  const words = wordsOf(main);
  const outcomes = ['fail', 'inconclusive', 'pass'] as const;
  return outcomes.flatMap((outcome) => {
    const of = gates.filter((gate) => gate.outcome === outcome);
    const benchmarks = of.filter((gate) => gate.scope === 'benchmark');
    return [
      ...of.filter((gate) => gate.scope !== 'benchmark').map((gate) => suiteReason(gate, words)),
      ...(benchmarks.length === 0 ? [] : [benchmarkReason(outcome, benchmarks, words)]),
    ];
  });
}

function suiteReason(gate: GateResult, mainWords: MetricWords): string {
  const words = gate.scope === 'memory' ? memoryWords : mainWords;
  const subject = {
    geomean: 'The geometric mean',
    memory: 'The geometric mean of memory',
    tag: `The geometric mean of the tag ${JSON.stringify(gate.name)}`,
    benchmark: gate.name,
  }[gate.scope];
  const mean = speedupInWords(Math.log(gate.speedup), words);
  const interval = intervalInWords(Math.log(gate.low), Math.log(gate.high), words);
  const limit = `tolerated ${words.worse === 'slower' ? 'slowdown' : 'worsening'} of ${worseningInWords(gate.threshold)}`;
  const start = `${subject} is ${mean} (95 % CI ${interval})`;
  switch (gate.outcome) {
    case 'fail':
      return `${start}: wholly beyond the ${limit}.`;
    case 'pass':
      return `${start}: wholly inside the ${limit}.`;
    case 'inconclusive':
      return `${start}: the interval straddles the ${limit}. ${whatWouldSettle(gate)}`;
  }
}

/** What to measure so that an inconclusive gate decides, if the truth is what was estimated. */
function whatWouldSettle({ unitsNeeded, sessionsNeeded }: GateResult): string {
  if (unitsNeeded !== null) return `About ${unitsNeeded} processes per benchmark and side would settle it.`;
  if (sessionsNeeded !== null) {
    return `More processes would not settle it, because the noise between sessions decides; about ${sessionsNeeded} sessions per side would.`;
  }
  return 'The estimate lies so close to the threshold that no sensible number of runs would settle it.';
}

function benchmarkReason(outcome: GateResult['outcome'], gates: readonly GateResult[], words: MetricWords): string {
  const worstFirst = gates.toSorted((a, b) => a.speedup - b.speedup || (a.name < b.name ? -1 : 1));
  const named = worstFirst
    .slice(0, namesGiven)
    .map(({ name, speedup }) => `${JSON.stringify(name)} (${speedupInWords(Math.log(speedup), words)})`);
  const more = gates.length > namesGiven ? `, and ${gates.length - namesGiven} more` : '';
  const limit = worseningInWords(gates[0]?.threshold ?? 1);
  const many = countOf(gates.length, 'benchmark');
  switch (outcome) {
    case 'fail':
      return `${many} ${words.worse} by more than the tolerated ${limit}, beyond doubt for so many tested: ${named.join(', ')}${more}.`;
    case 'inconclusive':
      return `${many} might be ${words.worse} by more than the tolerated ${limit}; more sessions would tell: ${named.join(', ')}${more}.`;
    case 'pass':
      return `${many} not ${words.worse} by more than the tolerated ${limit}.`;
  }
}

/** What the answer leaves out, as one sentence; null when it covers everything. */
export function incompleteReason({ coverage, metrics: [main] }: Comparison): string | null {
  const causes = (main?.benchmarks ?? []).map((one) => (one.outcome === 'not-comparable' ? one.cause : null));
  const count = (cause: (typeof causes)[number]): number => causes.filter((one) => one === cause).length;
  const parts = [
    [coverage.onlyBaseline.length, 'only in the baseline'],
    [coverage.onlyCandidate.length, 'only in the candidate'],
    [count('unusable'), 'without usable values'],
    [count('different'), 'of another kind on each side'],
    [count('untested'), 'measured too seldom to be tested'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (told.length === 0) return null;
  return `Incomplete: the answer is over ${countOf(main?.suite?.benchmarks.length ?? 0, 'benchmark')}, leaving out ${told.join(', ')}.`;
}

/**
 * Why the baseline cannot be used, from the gravest error: that the win is the baseline's own says most, and where everything
 * moved together it says why; else the first in the order of the codes.
 */
export function untrustedReason({ findings }: Trust): string {
  const causes = findings.filter(({ severity, subject, code }) => {
    return severity === 'error' && (subject === 'baseline' || subject === 'both') && !code.startsWith('input.');
  });
  const cause = causes.find(({ code }) => code === 'reference.flattering') ?? causes[0];
  return `The baseline is unusable, so no verdict rests on it: ${cause?.message ?? 'see the findings.'}`;
}

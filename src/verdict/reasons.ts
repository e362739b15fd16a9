/**
 * Why the verdict is what it is, in sentences with numbers and what to do. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { unitWords } from '../comparison/unit-words.ts';
import { type Metric, type MetricWords, wordsOf } from '../model/metric.ts';
import type { Trust } from '../trust/trust.ts';
import { acceptedInWords } from './acceptance.ts';
import { countOf, intervalInWords, speedupInWords, worseningInWords } from './phrases.ts';
import { failsVerdict } from './excuse.ts';
import type { Excuse, GateResult, Verdict } from './verdict.ts';
import { shortReason, type Waiver, waivedInWords } from './waivers.ts';

/** Benchmarks named in one sentence; the report has them all. */
const namesGiven = 5;

/** For other metrics than the main one; memory's own words would make `larger than the tolerated worsening` of a sentence. */
const plainWords: MetricWords = { better: 'better', worse: 'worse' };

/** What a threshold says for the verdict: one that was exceeded and is answered for stands behind what is open. */
const standings = ['fail', 'inconclusive', 'excused', 'pass'] as const;
type Standing = (typeof standings)[number];

const standingOf = ({ outcome, excuse }: GateResult): Standing => (excuse === null ? outcome : 'excused');

/** One sentence for each gate of the suite, and one for each standing of the benchmarks; the worst first. */
export function gateReasons(gates: readonly GateResult[], main: Metric): readonly string[] {
  const words = wordsOf(main);
  return standings.flatMap((standing) => {
    const of = gates.filter((gate) => standingOf(gate) === standing);
    const benchmarks = of.filter((gate) => gate.scope === 'benchmark');
    return [
      ...of.filter((gate) => gate.scope !== 'benchmark').map((gate) => suiteReason(gate, words)),
      ...groupsOf(standing, benchmarks).map((group) => benchmarkReason(standing, group, words)),
    ];
  });
}

/** All benchmarks of a standing in one sentence; those that are answered for in one for each answer. */
function groupsOf(standing: Standing, benchmarks: readonly GateResult[]): readonly (readonly GateResult[])[] {
  if (standing !== 'excused') return benchmarks.length === 0 ? [] : [benchmarks];
  const answers = [...new Set(benchmarks.map(answered))];
  return answers.map((answer) => benchmarks.filter((gate) => answered(gate) === answer));
}

function suiteReason(gate: GateResult, mainWords: MetricWords): string {
  const words = gate.scope === 'memory' || gate.scope === 'metric' ? plainWords : mainWords;
  const subject = {
    geomean: 'The geometric mean',
    memory: 'The geometric mean of memory',
    metric: `The geometric mean of the metric ${JSON.stringify(gate.name)}`,
    tag: `The geometric mean of the tag ${JSON.stringify(gate.name)}`,
    benchmark: gate.name,
  }[gate.scope];
  const mean = speedupInWords(Math.log(gate.speedup), words);
  const interval = intervalInWords(Math.log(gate.low), Math.log(gate.high), words);
  const limit = `tolerated ${words.worse === 'slower' ? 'slowdown' : 'worsening'} of ${worseningInWords(gate.threshold)}`;
  const start = `${subject} is ${mean} (95 % CI ${interval})`;
  switch (gate.outcome) {
    case 'fail':
      return `${start}: wholly beyond the ${limit}${answered(gate)}.`;
    case 'pass':
      return `${start}: wholly inside the ${limit}.`;
    case 'inconclusive':
      return `${start}: the interval straddles the ${limit}. ${whatWouldSettle(gate)}`;
  }
}

/** Who answers for a threshold that was exceeded, or which waiver does not: the rest of a sentence, or nothing. */
export function answered({ excuse, notCovering }: GateResult): string {
  if (excuse !== null) return `; ${excuseInWords(excuse)}`;
  return notCovering === null ? '' : `; ${notCoveredInWords(notCovering)}`;
}

function excuseInWords(excuse: Excuse): string {
  return excuse.kind === 'waived' ? waivedInWords(excuse.waiver) : acceptedInWords(excuse.acceptance);
}

function notCoveredInWords({ ceiling, reason }: Waiver): string {
  return `not waived, because the interval does not lie wholly within the ceiling of ${worseningInWords(ceiling)} of the waiver for: ${shortReason(reason)}`;
}

/** What to measure so that an inconclusive gate decides, if the truth is what was estimated. */
function whatWouldSettle({ unitKind, unitsNeeded, betweenDecides, sessionsNeeded }: GateResult): string {
  const units = unitWords[unitKind];
  if (unitKind !== 'sessions' && unitsNeeded !== null)
    return `About ${unitsNeeded} ${units} per benchmark and side would settle it.`;
  if (unitKind === 'sessions' && sessionsNeeded !== null)
    return `About ${sessionsNeeded} sessions per side would settle it.`;
  if (sessionsNeeded !== null) {
    const why = betweenDecides
      ? `More ${units} would not settle it, because the noise between sessions decides`
      : `No sensible number of ${units} in one session would settle it`;
    return `${why}; about ${sessionsNeeded} sessions per side would.`;
  }
  return 'The estimate lies too close to the threshold for this noise: no sensible number of runs would settle it.';
}

function benchmarkReason(standing: Standing, gates: readonly GateResult[], words: MetricWords): string {
  const worstFirst = gates.toSorted((a, b) => a.speedup - b.speedup || (a.name < b.name ? -1 : 1));
  const named = worstFirst.slice(0, namesGiven).map((gate) => {
    const aside = standing === 'fail' ? answered(gate) : '';
    return `${JSON.stringify(gate.name)} (${speedupInWords(Math.log(gate.speedup), words)}${aside})`;
  });
  const more = gates.length > namesGiven ? `, and ${gates.length - namesGiven} more` : '';
  const limit = worseningInWords(gates[0]?.threshold ?? 1);
  const many = countOf(gates.length, 'benchmark');
  switch (standing) {
    case 'excused':
      return `${many} ${words.worse} by more than the tolerated ${limit}: ${named.join(', ')}${more}${gates[0] === undefined ? '' : answered(gates[0])}.`;
    case 'fail':
      return `${many} ${words.worse} by more than the tolerated ${limit}, beyond doubt for so many tested: ${named.join(', ')}${more}.`;
    case 'inconclusive':
      return `${many} might be ${words.worse} by more than the tolerated ${limit}; more sessions would tell: ${named.join(', ')}${more}.`;
    case 'pass':
      return `${many} not ${words.worse} by more than the tolerated ${limit}.`;
  }
}

/** What the answer leaves out, as one sentence; null when it covers everything. */
export function incompleteReason(comparison: Comparison): string | null {
  const told = leftOut(comparison);
  if (told === null) return null;
  return `Incomplete: the answer is over ${countOf(comparison.metrics[0]?.suite?.benchmarks.length ?? 0, 'benchmark')}, leaving out ${told}.`;
}

/** Why there is no answer at all. */
export function nothingComparedReason(comparison: Comparison): string {
  const told = leftOut(comparison);
  return `It could not be judged, because no benchmark could be compared with the baseline${told === null ? '' : `: ${told}`}.`;
}

/** `1 only in the baseline, 2 without usable values`: what is not in the answer, by why; null when everything is. */
function leftOut({ coverage, metrics: [main] }: Comparison): string | null {
  const causes = (main?.benchmarks ?? []).map((one) => (one.outcome === 'not-comparable' ? one.cause : null));
  const count = (cause: (typeof causes)[number]): number => causes.filter((one) => one === cause).length;
  const parts = [
    [coverage.onlyBaseline.length, 'only in the baseline'],
    [coverage.onlyCandidate.length, 'only in the candidate'],
    [count('unusable'), 'without usable values'],
    [count('different'), 'of another kind on each side'],
    [count('untested'), 'that cannot be tested (one value, or a mean alone)'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return told.length === 0 ? null : told.join(', ');
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

/**
 * The reason that stands beside the verdict's word, empty without one. Where the check fails for something that the word
 * does not say, as an untrusted verdict over a failed threshold, that is said too: nobody should wonder at a red cross.
 */
export function leadingReason(verdict: Verdict): string {
  const [first = ''] = verdict.reasons;
  const further = whyItFailsAllTheSame(verdict);
  return further === undefined ? first : `${first} The check fails all the same: ${further}`;
}

/** Why the check fails though the verdict's word does not say so; undefined where it says so, or where nothing fails. */
export function whyItFailsAllTheSame({
  kind,
  notJudged,
  gates,
  reasons,
  failsCheck,
  policy,
}: Verdict): string | undefined {
  if (!failsCheck || notJudged !== null || policy.failOn.some((word) => word === kind)) return undefined;
  // Behind the reason for the word come the gates, the failed ones first; what is incomplete comes last.
  return gates.some(failsVerdict) && policy.failOn.includes('fail') ? reasons[1] : reasons.at(-1);
}

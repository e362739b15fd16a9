/**
 * Section: the claim against the baseline and against every reference, and how small a change could have been seen.
 * Room: report.
 */
import type { Comparison, MetricComparison, OutcomeCounts, SuiteAnswer } from '../../comparison/comparison.ts';
import { type Metric, timeMetric } from '../../model/metric.ts';
import type { Suite } from '../../model/suite.ts';
import type { ReferenceResult } from '../../trust/trust.ts';
import type { Review } from '../../verdict/review.ts';
import { type Block, type Inline, name, paragraph, priorities, type Row, strong, type Text } from '../document.ts';
import { type Facts, isCompared, middleOf, thanMedian } from '../facts.ts';
import { changeText, count, type Direction, directionOf, intervalText, percentText, speedupText } from '../figures.ts';

/** The table of claims, and the sentence about sensitivity below it. */
export function claimsSection(review: Review, facts: Facts): Block[] {
  const { better, worse } = facts.direction;
  return [
    {
      kind: 'table',
      caption: 'The candidate against the baseline and each reference',
      columns: [
        { title: 'candidate vs', align: 'left' },
        { title: 'geometric mean', align: 'right' },
        { title: '95 % CI', align: 'right' },
        { title: `${better} / ${worse} / equivalent / inconclusive`, align: 'right' },
        ...(tellsMemory(review) ? [{ title: 'memory', align: 'right' } as const] : []),
        { title: 'trust', align: 'left' },
      ],
      rows: [
        baselineRow(review, facts),
        ...review.trust.references.map((_, index) => referenceRow(review, facts, index)),
      ],
      priority: priorities.claims,
      noun: 'reference',
    },
    ...sensitivity(facts),
  ];
}

function baselineRow(review: Review, facts: Facts): Row {
  return {
    weight: Number.POSITIVE_INFINITY,
    cells: [
      [
        strong('baseline'),
        ' ',
        name(facts.baselineLabel, 40),
        ...origin(review.evidence.baseline, facts.baselineLabel),
      ],
      ...figures(review.comparison, facts.direction, true),
      ...memoryCell(review, review.comparison),
      [review.trust.level],
    ],
  };
}

function referenceRow(review: Review, facts: Facts, index: number): Row {
  const reference = review.trust.references[index];
  const suite = review.evidence.references[index]?.suite;
  if (reference === undefined) return { weight: 0, cells: [] };
  return {
    weight: -index,
    cells: [
      [name(reference.label, 40), ...(suite === undefined ? [] : origin(suite, reference.label))],
      ...figures(reference.comparison, facts.direction, false),
      ...memoryCell(review, reference.comparison),
      [referenceTrust(reference)],
    ],
  };
}

/** A smaller share of the win is no share: half a per cent. */
const leastTold = 0.005;

/** What a reference says of the win: the share that is the baseline's own slowness, at most all of it. */
function referenceTrust({ witness, leftOut }: ReferenceResult): Inline {
  if (leftOut !== undefined) return { kind: 'prose', text: `not counted: ${leftOut}` };
  const explained = witness?.explained ?? null;
  if (explained === null) return 'reference';
  if (explained >= 1) return 'explains all of the win';
  return explained < leastTold ? 'explains none of the win' : `explains ${percentText(explained)} of the win`;
}

/** `@ a4a2d2b (merge base)`, as far as it is known and the label does not say it already. */
function origin(suite: Suite, label: string): Text {
  const { commit, artifact } = suite.provenance;
  const sha = (commit ?? artifact?.headSha)?.slice(0, 7);
  return [
    ...(sha === undefined || label.endsWith(sha) ? [] : [' @ ', name(sha)]),
    ...(artifact?.foundAs === undefined ? [] : [' (', { kind: 'prose', text: artifact.foundAs } as const, ')']),
  ];
}

function figures(comparison: Comparison, direction: Direction, emphasised: boolean): Text[] {
  const suite = comparison.metrics[0]?.suite ?? null;
  if (suite === null) return [['–'], ['–'], ['–']];
  const speedup = speedupText(suite.estimate.logSpeedup, direction);
  return [
    [emphasised ? strong(speedup) : speedup],
    [intervalText(suite.estimate.low, suite.estimate.high, direction)],
    [countsText(suite.counts)],
  ];
}

const memoryCell = (review: Review, comparison: Comparison): Text[] =>
  tellsMemory(review) ? [[memoryText(comparison)]] : [];

/** Whether memory is beside the time of any of them: most tools measure none, and a column of dashes tells nothing. */
export function tellsMemory({ comparison, trust }: Review): boolean {
  return [comparison, ...trust.references.map((one) => one.comparison)].some((one) => memoryText(one) !== noFigure);
}

const noFigure = '–';

/** `71 / 2 / 11 / 0`: better, worse, equivalent, inconclusive. */
export function countsText(counts: OutcomeCounts): string {
  return `${counts.faster} / ${counts.slower} / ${counts.equivalent} / ${counts.inconclusive}`;
}

/** The geometric mean of memory, or `–`. */
export function memoryText(comparison: Comparison): string {
  const memory = comparison.metrics.slice(1).find(({ metric }) => metric.id === 'memory');
  const suite: SuiteAnswer | null = memory?.suite ?? null;
  if (memory === undefined || suite === null) return noFigure;
  return speedupText(suite.estimate.logSpeedup, directionOf(memory.metric));
}

/** Which metric is judged, where it is not time, and which way it is better. */
function judgedMetric({ id, unit, direction }: Metric): Text {
  if (id === timeMetric.id) return [];
  const inUnit: Text = unit === 'integer' || unit === 'byte' ? [] : [' in ', name(unit, 16)];
  return ['the metric ', name(id, 40), ...inUnit, ` (${direction} is better) of `];
}

/** What "no change" is worth: the smallest change that would have been seen. */
export function sensitivity(facts: Facts): Block[] {
  if (facts.main === null || facts.suite === null) return [];
  const typical = middleOf(
    facts.main.benchmarks.filter(isCompared).map((benchmark) => benchmark.minimumDetectableEffect),
  );
  const suite = changeText(facts.suite.minimumDetectableEffect);
  const pieces: Inline[] = [
    'Geometric mean of ',
    ...judgedMetric(facts.main.metric),
    count(facts.suite.benchmarks.length, 'benchmark'),
    ...besideIt(facts),
    `A change of ${suite} in it would have been seen (80 % power)`,
  ];
  if (typical !== null) pieces.push(`, and of ${percentText(Math.expm1(typical))} in a typical single benchmark`);
  const noise = facts.main.sessionNoise;
  if (noise.source === 'prior' && facts.suite.estimate.standardError > 0)
    pieces.push('; the noise between sessions is assumed, not measured');
  return [paragraph(...pieces, '.', ...heldAgainstMedian(facts.main, facts.suite, facts.direction))];
}

/** Of which benchmarks it is not: of those that are about something else. */
function besideIt({ furtherMain }: Facts): Text {
  if (furtherMain.length === 0) return [' that both sides have. '];
  const others = furtherMain.flatMap(({ metric, suite }): Text => [
    `${count(suite?.benchmarks.length ?? 0, 'benchmark')} about `,
    name(metric.id, 40),
    ', ',
  ]);
  return ['; without ', ...others, 'which have a geometric mean of their own below. '];
}

/** What faster and slower are relative to, where it is not no change. */
function heldAgainstMedian(main: MetricComparison, suite: SuiteAnswer, { better, worse }: Direction): Text {
  const than = thanMedian(main);
  if (than === '') return [];
  const median = speedupText(suite.medianLogSpeedup, { better, worse });
  return [
    ` As the environment differs between the sides, single benchmarks are called ${better} or ${worse}${than} (${median}), `,
    'not than the baseline.',
  ];
}

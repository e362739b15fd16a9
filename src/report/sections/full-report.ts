/**
 * Sections of the full report only: the geometric mean by resampling, and what other tools say of the same files, with the
 * reason where they contradict each other. Room: report. Too slow for what every pull request waits for.
 */
import { benchRunnerHpt } from '../../comparison/bench-runner-hpt.ts';
import { benchRunnerSummary } from '../../comparison/bench-runner-method.ts';
import { bootstrapSuite } from '../../comparison/bootstrap-suite.ts';
import type { MetricComparison } from '../../comparison/comparison.ts';
import { correctedHpt, type CorrectedHpt } from '../../comparison/corrected-hpt.ts';
import { logRatio } from '../../model/quantity.ts';
import { meanOf } from '../../statistics/moments.ts';
import type { Review } from '../../verdict/review.ts';
import { type Block, type Details, paragraph } from '../document.ts';
import type { Facts } from '../facts.ts';
import { count, intervalText, speedupText } from '../figures.ts';

/** What a review's page has beyond the comment; nothing without a comparison. */
export function fullReportSections(review: Review, facts: Facts): Details[] {
  if (facts.main === null || facts.suite === null) return [];
  return [
    ...details('bootstrap', 'The geometric mean by resampling', bootstrapBlocks(review, facts)),
    ...details('field', 'As other tools say', fieldBlocks(review, facts)),
  ];
}

const details = (id: string, title: string, blocks: readonly Block[]): Details[] =>
  blocks.length === 0 ? [] : [{ kind: 'details', id, title: [title], blocks }];

function bootstrapBlocks({ evidence, verdict }: Review, { main, suite, direction }: Facts): Block[] {
  if (main === null || suite === null) return [];
  const { comparison, seed } = verdict.policy;
  const found = bootstrapSuite(evidence.baseline, evidence.candidate, main, comparison.weights, seed);
  if (found === null) return [];
  const { drawn, fixed, resampled, resamples } = found;
  const text = (one: { readonly low: number; readonly high: number }): string =>
    intervalText(logRatio(one.low), logRatio(one.high), direction);
  const { withinLow, withinHigh, low, high } = suite.estimate;
  const byT = drawn === 'sessions' ? text({ low, high }) : text({ low: withinLow, high: withinHigh });
  return [
    paragraph(
      `95 % CI from ${resamples} resamples of the ${drawn} (seed ${seed}): ${text(fixed)}. `,
      drawn === 'sessions'
        ? `By Student's t it is ${byT}.`
        : `It knows only the noise within the sessions at hand, of which Student's t says ${byT}; the noise between sessions comes on top.`,
    ),
    ...(resampled === null
      ? []
      : [paragraph(`With the benchmarks drawn too (would it hold for others of this kind?): ${text(resampled)}.`)]),
  ];
}

/** The headline numbers of bench_runner and of HPT, as printed and as meant; for times measured in processes only. */
function fieldBlocks({ evidence, verdict }: Review, { main, suite, direction }: Facts): Block[] {
  if (main === null || suite === null || main.metric.id !== 'time') return [];
  const { baseline, candidate } = evidence;
  const excluded = new Set(verdict.policy.comparison.excludedBenchmarks);
  const hpt = correctedHpt(
    { ...baseline, benchmarks: baseline.benchmarks.filter(({ name }) => !excluded.has(name)) },
    candidate,
    main.metric,
  );
  if (hpt.benchmarks === 0) return [];
  const { geometricMean } = benchRunnerSummary(baseline, candidate, excluded);
  const printed = benchRunnerHpt(baseline, candidate, excluded);
  const say = (log: number): string => speedupText(logRatio(log), direction);
  const runner = geometricMean === null || !(geometricMean > 0) ? null : Math.log(geometricMean);
  const hptPrinted = printed.kind === 'figures' && Number.isFinite(printed.reliability) ? printed : null;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const lines = [
    ...geomeanLines(main, suite.estimate.logSpeedup, verdict.policy.comparison.weights.length > 0, say),
    ...(runner === null ? [] : [`bench_runner's mean of pairwise ratios: ${say(runner)}.`]),
    ...(hptPrinted === null
      ? []
      : [
          `HPT as bench_runner prints it: ${percent(hptPrinted.reliability)} likely ${hptPrinted.direction === 'slow' ? direction.worse : direction.better}.`,
        ]),
    hptText(hpt, say, percent, direction),
  ];
  const signs = [
    suite.estimate.logSpeedup,
    ...(runner === null ? [] : [runner]),
    ...(hptPrinted === null ? [] : [hptPrinted.direction === 'slow' ? -1 : 1]),
  ].map(Math.sign);
  const disagree = signs.includes(1) && signs.includes(-1);
  return [...lines.map((line) => paragraph(line)), ...(disagree ? [paragraph(whyTheyDisagree)] : [])];
}

/** With weights the headline's mean is no longer the one that pyperf prints: then both stand there. */
function geomeanLines(
  { benchmarks }: MetricComparison,
  headline: number,
  isWeighted: boolean,
  say: (log: number) => string,
): string[] {
  if (!isWeighted) return [`Geometric mean of ratios of means (as pyperf and Plumbline): ${say(headline)}.`];
  const logs = benchmarks.flatMap((one) => (one.outcome === 'not-comparable' ? [] : [one.estimate.logSpeedup]));
  return [
    `Geometric mean of ratios of means, all benchmarks alike (as pyperf): ${say(meanOf(logs))}.`,
    `The same with this project's weights (the headline): ${say(headline)}.`,
  ];
}

function hptText(
  { benchmarks, confidence, levels }: CorrectedHpt,
  say: (log: number) => string,
  percent: (share: number) => string,
  direction: Facts['direction'],
): string {
  const word = confidence < 0.5 ? direction.worse : direction.better;
  const known = levels.flatMap(({ percent: level, logSpeedup }) =>
    logSpeedup === null ? [] : [`${say(logSpeedup)} at ${level} %`],
  );
  const least = known.length === 0 ? '' : `; at the least ${known.join(', ')}`;
  return `HPT corrected (ranks of logarithms, over ${count(benchmarks, 'benchmark')}): ${percent(Math.max(confidence, 1 - confidence))} likely ${word}${least}.`;
}

const whyTheyDisagree =
  'These figures contradict each other, and each has its reason. A mean of pairwise ratios is biased towards "faster", because ' +
  'the mean of a reciprocal exceeds the reciprocal of the mean, and one benchmark with an extreme ratio can dominate it. HPT as printed ranks ' +
  'differences in seconds, so the longest benchmarks decide; corrected it ranks logarithms, and only counts how many benchmarks moved, not how far. ' +
  'The geometric mean of the ratios of means is the one that says how much time the suite takes, benchmark by benchmark.';

/**
 * Check `geomean.dominated`: one benchmark decides the geometric mean, or a few in its tails. What is said of the suite is then
 * said of them. Room: trust.
 *
 * One benchmark dominates when the mean moves by more than 2 points and a tenth of itself without it, or by more than a quarter of itself (and half a
 * point: less than that is noise); the tails when trimming moves it by as much of both. With one point, as first proposed,
 * every tenfold win of a benchmark in a suite of 90 fired beside a 10 % change of all. So it fires on 2 of 10 published pairs,
 * 6 of 35 neighbours in a history (each time the same benchmark, `thrift`, which takes four times as long every other day),
 * and 10 of 54 pairs of builds (`bench_mp_pool`, half of a win of 1.2 %).
 */
import type { SuiteAnswer } from '../../comparison/comparison.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { change, mainWords } from '../phrases.ts';

/** A quarter of nothing is nothing: shares count from a geometric mean of one per cent on. */
const smallestMean = 0.01;
/** A move smaller than this does not change what anybody would say. */
const smallestMove = 0.005;
/** Points of a large change are a small part of it: 3 of 48 change nothing in what is said. */
const leastShare = 0.1;
/** In a suite this small each benchmark carries a tenth and more, and that is nobody's fault. */
const fewestBenchmarks = 10;

export const geomeanDominated: Check = {
  code: 'geomean.dominated',
  run: ({ comparison, thresholds }) => {
    const suite = comparison.metrics[0]?.suite;
    if (!suite) return notPossible('no benchmark could be compared');
    if (suite.influence === null || suite.benchmarks.length < fewestBenchmarks)
      return notPossible(`fewer than ${fewestBenchmarks} benchmarks could be compared`);
    const reasons = [...byOne(suite, suite.influence, thresholds), ...byTails(suite, thresholds)];
    if (reasons.length === 0) return reportOf([]);
    const { better, worse } = mainWords(comparison);
    const signed = (log: number): string => `${change(log)} ${log > 0 ? better : worse}`;
    return reportOf([
      {
        code: 'geomean.dominated',
        severity: 'warning',
        subject: 'both',
        message: `The geometric mean, ${signed(suite.estimate.logSpeedup)}, rests on few benchmarks: without ${reasons.map(({ part, log }) => `${part} it is ${signed(log)}`).join(', and without ')}.`,
        evidence: [
          `geometric mean ${signed(suite.estimate.logSpeedup)}, without ${suite.influence.name} ${signed(suite.influence.logSpeedupWithout)}`,
          `10 % trimmed ${signed(suite.trimmedLogSpeedup)}, median ${signed(suite.medianLogSpeedup)}`,
        ],
        remedy:
          'Look at these benchmarks by themselves, and quote the median or trimmed mean beside the geometric mean.',
      },
    ]);
  },
};

type Limits = CheckContext['thresholds'];

/** What the geometric mean rests on, and what it is without. */
interface Support {
  readonly part: string;
  readonly log: number;
}

function byOne({ estimate }: SuiteAnswer, influence: NonNullable<SuiteAnswer['influence']>, limits: Limits): Support[] {
  const all = estimate.logSpeedup;
  const moved = Math.abs(points(all) - points(influence.logSpeedupWithout));
  const share = shareOf(all, influence.logSpeedupWithout);
  const isPart = Math.abs(all) < smallestMean || share > leastShare;
  const isLarge = moved > limits['geomean.dominated/points'] && isPart;
  if (!isLarge && (share <= limits['geomean.dominated/share'] || moved < smallestMove)) return [];
  return [{ part: JSON.stringify(influence.name), log: influence.logSpeedupWithout }];
}

function byTails({ estimate, trimmedLogSpeedup }: SuiteAnswer, limits: Limits): Support[] {
  const moved = Math.abs(points(estimate.logSpeedup) - points(trimmedLogSpeedup));
  const share = shareOf(estimate.logSpeedup, trimmedLogSpeedup);
  return moved > limits['geomean.dominated/points'] && share > limits['geomean.dominated/share']
    ? [{ part: 'the outer tenths', log: trimmedLogSpeedup }]
    : [];
}

/** By what part of itself a mean moves; 0 for a mean of almost nothing. */
function shareOf(all: number, without: number): number {
  return Math.abs(all) < smallestMean ? 0 : Math.abs(all - without) / Math.abs(all);
}

/** A speedup as people read it: 1.125 is 0.125. */
const points = (log: number): number => Math.expm1(log);

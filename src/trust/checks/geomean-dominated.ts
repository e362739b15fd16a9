/**
 * Check `geomean.dominated`: one benchmark decides the geometric mean, or a few in its tails. What is said of the suite is then
 * said of them. Room: trust.
 */
import type { SuiteAnswer } from '../../comparison/comparison.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { change, percent } from '../phrases.ts';

/** A quarter of nothing is nothing: shares count from a geometric mean of one per cent on. */
const smallestMean = 0.01;
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
    return reportOf([
      {
        code: 'geomean.dominated',
        severity: 'warning',
        subject: 'both',
        message: `The geometric mean rests on few benchmarks: ${reasons.join('; ')}.`,
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

function byOne({ estimate }: SuiteAnswer, influence: NonNullable<SuiteAnswer['influence']>, limits: Limits): string[] {
  const all = estimate.logSpeedup;
  const moved = Math.abs(points(all) - points(influence.logSpeedupWithout));
  const share = Math.abs(all) < smallestMean ? 0 : Math.abs(all - influence.logSpeedupWithout) / Math.abs(all);
  if (moved <= limits['geomean.dominated/points'] && share <= limits['geomean.dominated/share']) return [];
  const part = share > 0 ? `, ${percent(share)} of it` : '';
  return [`without ${influence.name} it moves by ${(moved * 100).toFixed(1)} points${part}`];
}

function byTails({ estimate, trimmedLogSpeedup }: SuiteAnswer, limits: Limits): string[] {
  const moved = Math.abs(points(estimate.logSpeedup) - points(trimmedLogSpeedup));
  return moved > limits['geomean.dominated/trimmed-points']
    ? [`without the outer tenths it moves by ${(moved * 100).toFixed(1)} points`]
    : [];
}

/** A speedup as people read it: 1.125 is 0.125. */
const points = (log: number): number => Math.expm1(log);

const signed = (log: number): string => `${change(log)} ${log > 0 ? 'faster' : 'slower'}`;

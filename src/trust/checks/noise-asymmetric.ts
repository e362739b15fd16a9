/**
 * Check `noise.asymmetric`: one side scatters far more than the other, benchmark after benchmark: it was measured on a busier
 * machine, with other settings, or its code really became erratic. Room: trust.
 *
 * The share of benchmarks whose variances differ alone says nothing: scatter of real processes has long tails, so that an F
 * test calls a tenth to a third of them different in every pair of sessions of one machine and one commit, about as many
 * on either side. So the typical benchmark must scatter a quarter more on one side as well: then it is 1 of 10 published
 * pairs (a desktop Mac), none of 40 pairs of neighbouring sessions.
 */
import { median } from 'simple-statistics';
import type { SideSummary } from '../../comparison/comparison.ts';
import { varianceRatioTest } from '../../statistics/variance-ratio.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed, percent } from '../phrases.ts';

export const noiseAsymmetric: Check = {
  code: 'noise.asymmetric',
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    const tested = (main?.benchmarks ?? []).flatMap(({ name, baseline, candidate }) => {
      const [one, other] = [relativeVariance(baseline), relativeVariance(candidate)];
      return one === null || other === null ? [] : [{ name, one, other }];
    });
    if (tested.length === 0) return notPossible('no benchmark tells its spread on both sides');
    const ratios = tested.flatMap(({ one, other }) =>
      one.variance > 0 && other.variance > 0 ? [Math.sqrt(one.variance / other.variance)] : [],
    );
    const typical = ratios.length === 0 ? 1 : median(ratios);
    if (Math.max(typical, 1 / typical) < thresholds['noise.asymmetric/typical-ratio']) return reportOf([]);
    const ratio = thresholds['noise.asymmetric/variance-ratio'];
    const limit = thresholds['noise.asymmetric/p'];
    const apart = tested.filter(
      ({ one, other }) =>
        Math.max(one.variance, other.variance) > ratio * Math.min(one.variance, other.variance) &&
        varianceRatioTest(one.variance, one.degrees, other.variance, other.degrees) < limit,
    );
    if (apart.length <= thresholds['noise.asymmetric/warning-share'] * tested.length) return reportOf([]);
    const [noisier, quieter] = typical > 1 ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
    return reportOf([
      {
        code: 'noise.asymmetric',
        severity: 'warning',
        subject: 'both',
        message: `The ${noisier} is noisier than the ${quieter}: a typical benchmark scatters ${Math.max(typical, 1 / typical).toFixed(2)} times as much, and the variances of ${countOf(apart.length, 'benchmark')} of ${tested.length} (${percent(apart.length / tested.length)}) clearly differ.`,
        evidence: listed(
          apart.map(
            ({ name, one, other }) =>
              `${name}: ${deviationOf(one.variance)} in the baseline, ${deviationOf(other.variance)} in the candidate`,
          ),
        ),
        remedy: `Look what else ran while the ${noisier} was measured, and measure it again.`,
      },
    ]);
  },
};

/** Variance over the squared mean, so that a slower side is not thereby a noisier one; null without spread or mean. */
function relativeVariance(summary: SideSummary | null): { variance: number; degrees: number } | null {
  const deviation = summary?.standardDeviation ?? null;
  if (summary === null || deviation === null || !(summary.mean > 0) || summary.units < 2) return null;
  return { variance: (deviation / summary.mean) ** 2, degrees: summary.units - 1 };
}

const deviationOf = (variance: number): string => `${(Math.sqrt(variance) * 100).toFixed(2)} %`;

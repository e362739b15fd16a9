/**
 * Log speedups of a metric's benchmarks with their intervals. Room: comparison. Tests follow in test-benchmarks.ts.
 */
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { between, bulkOf, ownPart, scaled } from './bulk.ts';
import type { Estimate } from './comparison.ts';
import { estimateOf } from './estimate.ts';
import type { NoiseModel } from './session-noise.ts';

/** A pair with its estimate. */
export interface EstimatedBenchmark extends MeasuredPair {
  readonly estimate: Estimate;
  /** Its own noise between sessions as it enters the log speedup, before the empirical null. */
  readonly own: VarianceComponent;
}

/** Estimates the pairs of one metric; same order. */
export function estimateBenchmarks(pairs: readonly MeasuredPair[], noise: NoiseModel): readonly EstimatedBenchmark[] {
  const bulk = bulkOf(pairs, noise);
  return pairs.map((pair) => {
    const own = ownPart(pair, noise);
    // Object spread takes longer here than all the statistics.
    return {
      kind: pair.kind,
      name: pair.name,
      tags: pair.tags,
      parameters: pair.parameters,
      metric: pair.metric,
      baseline: pair.baseline,
      candidate: pair.candidate,
      logSpeedup: pair.logSpeedup,
      within: pair.within,
      deterministic: pair.deterministic,
      share: pair.share,
      own,
      estimate: estimateOf(
        pair.logSpeedup,
        pair.within,
        between(noise, scaled(pair, own, bulk.intervalScale), noise.common.variance * pair.share),
      ),
    };
  });
}

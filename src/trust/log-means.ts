/**
 * A suite as one number per benchmark, for what needs no intervals. Room: trust.
 */
import { measureSide } from '../comparison/measured-side.ts';
import { sameMetric, type Metric } from '../model/metric.ts';
import type { Suite } from '../model/suite.ts';

/** ln of each benchmark's mean, larger for worse; benchmarks without a usable mean of this metric are not among them. */
export function logMeans(suite: Suite, metric: Metric, excluded: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sign = metric.direction === 'smaller' ? 1 : -1;
  const means = new Map<string, number>();
  for (const { name, series } of suite.benchmarks) {
    const own = series.find((one) => sameMetric(one.metric, metric));
    const side = own === undefined || excluded.has(name) ? null : measureSide(own);
    if (side?.kind === 'measured') means.set(name, sign * Math.log(side.summary.mean));
  }
  return means;
}

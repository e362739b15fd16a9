/**
 * Check `timer.coarse`: what was timed at once is so short that the clock's steps, an interrupt or the call of the clock itself
 * are a good part of it. Room: trust.
 */
import { median } from 'simple-statistics';
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';
import type { BenchmarkSamples } from '../samples.ts';
import { loopsOption } from '../tool-advice.ts';

export const timerCoarse: Check = {
  code: 'timer.coarse',
  run: ({ evidence, samples, thresholds }) => {
    const shortest = thresholds['timer.coarse/shortest-sample-seconds'];
    const steps = thresholds['timer.coarse/resolution-share'];
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      resolution: evidence[side].environment.timerResolution ?? 0,
      timed: samples[side].flatMap((one) => {
        const seconds = secondsTimed(one);
        return seconds === null ? [] : [{ name: one.name, seconds }];
      }),
    }));
    if (sides.every(({ timed }) => timed.length === 0))
      return notPossible('no benchmark says how many loops each timed value ran');
    return reportOf(
      sides.flatMap(({ side, resolution, timed }): Finding[] => {
        const coarse = timed.filter(({ seconds }) => seconds < shortest || resolution > steps * seconds);
        if (coarse.length === 0) return [];
        const isMany = coarse.length > thresholds['timer.coarse/warning-share'] * timed.length;
        return [
          {
            code: 'timer.coarse',
            severity: isMany ? 'warning' : 'info',
            subject: side,
            message: `${countOf(coarse.length, 'benchmark')} of the ${side} timed less at once than the clock can tell well: under ${shortest * 1000} ms, or under ${1 / steps} steps of the clock.`,
            evidence: listed(
              coarse.map(({ name, seconds }) => `${name}: ${(seconds * 1e6).toPrecision(3)} µs at once`),
            ),
            remedy: `Run more loops per value${loopsOption(evidence[side])}.`,
          },
        ];
      }),
    );
  },
};

/** Seconds that the clock ran for a typical value; null when the metric is no time or the loops are not known. */
function secondsTimed({ benchmark, series, means }: BenchmarkSamples): number | null {
  if (series.metric.unit !== 'second' || benchmark.loops === undefined) return null;
  return means.length === 0 ? null : median(means) * benchmark.loops * (benchmark.innerLoops ?? 1);
}

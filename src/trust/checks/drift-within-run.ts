/**
 * Check `drift.within-run`: from process to process a benchmark became slower or faster all along: the machine warmed up, a
 * disk filled, or a neighbour woke. One in a hundred shows such a trend by chance. Room: trust.
 */
import type { Finding } from '../../model/finding.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { spearmanTrend, trendP } from '../../statistics/spearman-trend.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed, mainWords, percent } from '../phrases.ts';

/** With fewer a trend at p < 0.01 must be perfect. */
const fewestProcesses = 6;

export const driftWithinRun: Check = {
  code: 'drift.within-run',
  run: ({ samples, comparison, thresholds }) => {
    const limit = thresholds['drift.within-run/p'];
    const leastT = normalQuantile(1 - Math.min(1, Math.max(limit, 0)) / 2);
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      // Sessions joined to one series stand one after another: what changes between them is no drift within one.
      tested: samples[side].filter(
        ({ series, means }) => series.ordered && series.sessions.length === 1 && means.length >= fewestProcesses,
      ),
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark tells the order of at least ${fewestProcesses} processes`);
    return reportOf(
      sides.flatMap(({ side, tested }): Finding[] => {
        const trends = tested.flatMap(({ name, series, means }) => {
          const trend = spearmanTrend(means);
          // Student's tails are heavier than the normal's: what is inconspicuous there needs no p-value here.
          if (trend === null || Math.abs(trend.t) < leastT || trendP(trend) >= limit) return [];
          return [{ name, slower: trend.rho > 0 === (series.metric.direction === 'smaller'), means }];
        });
        if (trends.length <= thresholds['drift.within-run/warning-share'] * tested.length) return [];
        const words = mainWords(comparison);
        const slower = trends.filter((trend) => trend.slower).length;
        return [
          {
            code: 'drift.within-run',
            // One of a few is what chance gives; by itself it says nothing of the machine.
            severity: trends.length === 1 ? 'info' : 'warning',
            subject: side,
            message: `${countOf(trends.length, 'benchmark')} of the ${side} (${percent(trends.length / tested.length)}) drifted while being measured: ${slower} became ${words.worse}, ${trends.length - slower} ${words.better}.`,
            evidence: listed(
              trends.map(({ name, means }) => `${name}: ${driftInWords(means)} from the first to the last third`),
            ),
            remedy: 'Let the machine come to a steady state first, and look what else ran at that time.',
          },
        ];
      }),
    );
  },
};

function driftInWords(means: readonly number[]): string {
  const third = Math.max(1, Math.floor(means.length / 3));
  const sum = (part: readonly number[]): number => part.reduce((total, value) => total + value, 0);
  const ratio = sum(means.slice(-third)) / sum(means.slice(0, third)) - 1;
  return `${ratio >= 0 ? '+' : '−'}${(Math.abs(ratio) * 100).toFixed(1)} %`;
}

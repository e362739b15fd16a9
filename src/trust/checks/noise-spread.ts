/**
 * Check `noise.spread`: benchmarks whose processes scatter by ten per cent and more of their mean, pyperf's own limit. Room: trust.
 *
 * Suites of ninety always have one or two (sockets, process pools): 77 of 104 real pairs, none on more than 4 % of a side's
 * benchmarks, and it said nothing of the side as a whole. So single ones are information, more than a twentieth a warning.
 */
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed, percent } from '../phrases.ts';
import { quieten, repetitionsOf } from '../tool-advice.ts';

export const noiseSpread: Check = {
  code: 'noise.spread',
  run: ({ evidence, comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === undefined) return notPossible('no metric was measured on both sides');
    const limit = thresholds['noise.spread/deviation'];
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      measured: main.benchmarks.flatMap((benchmark) => {
        const summary = benchmark[side];
        const deviation = summary?.standardDeviation ?? null;
        return summary === null || deviation === null || summary.mean <= 0
          ? []
          : [{ name: benchmark.name, spread: deviation / summary.mean }];
      }),
    }));
    if (sides.every(({ measured }) => measured.length === 0)) return notPossible('no benchmark tells its spread');
    return reportOf(
      sides.flatMap(({ side, measured }): Finding[] => {
        const noisy = measured.filter(({ spread }) => spread >= limit);
        if (noisy.length === 0) return [];
        const isMany = noisy.length > thresholds['noise.spread/warning-share'] * measured.length;
        return [
          {
            code: 'noise.spread',
            severity: isMany ? 'warning' : 'info',
            subject: side,
            message: `${countOf(noisy.length, 'benchmark')} of the ${side} (${percent(noisy.length / measured.length)}) scattered by ${percent(limit)} of the mean or more.`,
            evidence: listed(noisy.map(({ name, spread }) => `${name}: ${percent(spread)}`)),
            remedy: `${quieten(evidence[side])}, or measure these with more ${repetitionsOf(evidence[side])}.`,
          },
        ];
      }),
    );
  },
};

/**
 * Check `shape.bimodal`: the processes of a benchmark fall into two heaps (memory layout, hash seeds, one of two sockets). Then
 * the mean depends on how many fell into each, and its interval is too narrow. Room: trust.
 */
import { max, min } from 'simple-statistics';
import type { Finding } from '../../model/finding.ts';
import { defaultModeRule } from '../../statistics/modes.ts';
import { twoClusters } from '../../statistics/two-clusters.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed, percent } from '../phrases.ts';
import { repetitionsOf } from '../tool-advice.ts';

const smallestCluster = defaultModeRule.smallest;

export const shapeBimodal: Check = {
  code: 'shape.bimodal',
  run: ({ evidence, samples, thresholds }) => {
    const explained = thresholds['shape.bimodal/explained'];
    const gap = thresholds['shape.bimodal/gap'];
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      tested: samples[side].filter(({ means }) => means.length >= 2 * smallestCluster),
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark was measured ${2 * smallestCluster} times`);
    return reportOf(
      sides.flatMap(({ side, tested }): Finding[] => {
        const split = tested.flatMap(({ name, means }) => {
          // Without a spread as wide as the gap there is none: that spares most of them the sorting.
          const lowest = min(means);
          if (max(means) - lowest <= gap * lowest) return [];
          const clusters = twoClusters(means, smallestCluster);
          if (clusters === null || clusters.explained <= explained || clusters.gap <= gap * clusters.lowerMean)
            return [];
          const { lowerCount, lowerMean, upperMean } = clusters;
          return [
            `${name}: ${lowerCount} at one level, ${means.length - lowerCount} at another, ${percent(upperMean / lowerMean - 1)} above it`,
          ];
        });
        if (split.length === 0) return [];
        return [
          {
            code: 'shape.bimodal',
            severity: split.length > thresholds['shape.bimodal/warning-share'] * tested.length ? 'warning' : 'info',
            subject: side,
            message: `${countOf(split.length, 'benchmark')} of the ${side} (${percent(split.length / tested.length)}) ${split.length === 1 ? 'stands' : 'stand'} at two levels, so that the mean depends on how often each came up.`,
            evidence: listed(split),
            remedy: `Measure these with more ${repetitionsOf(evidence[side])}; fixing the hash seed or the memory layout would hide it, not mend it.`,
          },
        ];
      }),
    );
  },
};

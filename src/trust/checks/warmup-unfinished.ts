/**
 * Check `warmup.unfinished`: the first value of each process is still slower than the rest, so that the mean holds a part of the
 * warm-up: more or less of it on either side. Room: trust.
 */
import { median } from 'simple-statistics';
import type { Finding } from '../../model/finding.ts';
import { wilcoxonSignedRank } from '../../statistics/wilcoxon-signed-rank.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed, mainWords, percent } from '../phrases.ts';
import type { BenchmarkSamples } from '../samples.ts';
import { warmUpOption } from '../tool-advice.ts';

/** With fewer processes not even a unanimous answer has p < 0.001. */
const fewestProcesses = 11;

export const warmupUnfinished: Check = {
  code: 'warmup.unfinished',
  run: ({ evidence, samples, comparison, thresholds }) => {
    const excess = thresholds['warmup.unfinished/excess'];
    const limit = thresholds['warmup.unfinished/p'];
    const { worse } = mainWords(comparison);
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      tested: samples[side].flatMap((one) => {
        const first = firstAgainstRest(one);
        return first.length < fewestProcesses ? [] : [{ name: one.name, first }];
      }),
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark has ${fewestProcesses} processes with two values or more, in order`);
    return reportOf(
      sides.flatMap(({ side, tested }): Finding[] => {
        const unfinished = tested.flatMap(({ name, first }) => {
          // Counting is cheaper than sorting, and settles it for nearly all.
          if (2 * first.filter((share) => share >= excess).length < first.length) return [];
          const typical = median(first);
          return typical >= excess && wilcoxonSignedRank(first) < limit
            ? [`${name}: the first value is ${percent(typical)} ${worse}`]
            : [];
        });
        if (unfinished.length === 0) return [];
        return [
          {
            code: 'warmup.unfinished',
            severity:
              unfinished.length > thresholds['warmup.unfinished/warning-share'] * tested.length ? 'warning' : 'info',
            subject: side,
            message: `${countOf(unfinished.length, 'benchmark')} of the ${side} (${percent(unfinished.length / tested.length)}) took the first value before the warm-up was over.`,
            evidence: listed(unfinished),
            remedy: `Give these more warm-ups${warmUpOption(evidence[side])}, the same number on both sides.`,
          },
        ];
      }),
    );
  },
};

/** Per process, by how much its first value is slower than its others: a share, negative when it is faster. */
function firstAgainstRest({ series }: BenchmarkSamples): number[] {
  if (!series.ordered) return [];
  const sign = series.metric.direction === 'smaller' ? 1 : -1;
  const shares: number[] = [];
  for (const { processes } of series.sessions) {
    for (const { values } of processes) {
      const [first] = values;
      if (first === undefined || values.length < 2) continue;
      let sum = 0;
      for (const value of values) sum += value;
      shares.push(sign * ((first * (values.length - 1)) / (sum - first) - 1));
    }
  }
  return shares;
}

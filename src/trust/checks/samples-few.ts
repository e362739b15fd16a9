/**
 * Check `samples.few`: too few units of replication to know the noise. Two or three processes can agree by accident, and
 * then everything looks significant. Room: trust.
 */
import type { BenchmarkComparison } from '../../comparison/comparison.ts';
import { unitWords } from '../../comparison/unit-words.ts';
import type { Finding } from '../../model/finding.ts';
import type { Suite } from '../../model/suite.ts';
import { reportOf, type Check } from '../check.ts';
import { countOf, listed, percent } from '../phrases.ts';
import type { Thresholds } from '../thresholds.ts';
import { everyValueOption, repetitionsOf } from '../tool-advice.ts';

/** Counts this far apart are worth a word. */
const unevenAbove = 2;
/** A few benchmarks that take long and were repeated less often are no reason to doubt all. */
const toleratedShare = 0.05;

export const samplesFew: Check = {
  code: 'samples.few',
  run: ({ evidence, comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === undefined) return { outcome: 'not-possible', reason: 'no metric was measured on both sides' };
    const noisy = main.benchmarks.filter((benchmark) => !isExact(benchmark));
    const sides = (['baseline', 'candidate'] as const).flatMap((side) =>
      fewOn(side, noisy, evidence[side], thresholds),
    );
    return reportOf([...sides, ...uneven(noisy)]);
  },
};

/** A count without noise is known from one run. */
function isExact(benchmark: BenchmarkComparison): boolean {
  return benchmark.outcome !== 'not-comparable' && benchmark.estimate.standardError === 0;
}

function fewOn(
  side: 'baseline' | 'candidate',
  benchmarks: readonly BenchmarkComparison[],
  suite: Suite,
  thresholds: Thresholds,
): Finding[] {
  const warnBelow = thresholds['samples.few/warning-count'];
  const failBelow = thresholds['samples.few/error-count'];
  const measured = benchmarks.flatMap((benchmark) => {
    const summary = benchmark[side];
    return summary === null ? [] : [{ name: benchmark.name, units: summary.units, kind: summary.unitKind }];
  });
  const few = measured.filter(({ units }) => units < warnBelow);
  const veryFew = few.filter(({ units }) => units < failBelow);
  if (few.length === 0) return [];
  const above = (part: readonly unknown[]): boolean => part.length > toleratedShare * measured.length;
  const severity = above(veryFew) ? 'error' : above(few) ? 'warning' : 'info';
  const who = `${countOf(few.length, 'benchmark')} of the ${side} (${percent(few.length / measured.length)})`;
  const one = few.length === 1;
  const inSessions = few.every(({ kind }) => kind === 'sessions');
  const rest = `${one ? 'rests' : 'rest'} on fewer than ${severity === 'error' ? failBelow : warnBelow} ${inSessions ? 'sessions' : 'measurements'}`;
  const told = few.some(({ units }) => units > 0);
  return [
    {
      code: 'samples.few',
      severity,
      subject: side,
      message: told
        ? `${who} ${rest}, too few to know the noise.`
        : `${who} ${one ? 'is' : 'are'} told as a mean without spread or number of values, so that the noise is not known.`,
      evidence: listed(
        few.map(
          ({ name, units, kind }) => `${name}: ${units === 0 ? 'a mean alone' : inWords(units, unitWords[kind])}`,
        ),
      ),
      remedy: told
        ? `Measure each benchmark of the ${side} with at least ${warnBelow} ${inSessions ? 'sessions' : `${repetitionsOf(suite)}; twenty are usual`}.`
        : `Have the tool write every value${everyValueOption(suite)}, or spread and number beside each mean.`,
    },
  ];
}

/** `3 repetitions`, `1 process`. */
function inWords(count: number, words: string): string {
  if (count !== 1) return `${count} ${words}`;
  return `1 ${words === 'processes' ? 'process' : words.replace(/s$/u, '')}`;
}

function uneven(benchmarks: readonly BenchmarkComparison[]): Finding[] {
  const names = benchmarks.flatMap(({ name, baseline, candidate }) => {
    if (baseline === null || candidate === null) return [];
    const [low, high] = [Math.min(baseline.units, candidate.units), Math.max(baseline.units, candidate.units)];
    return high > unevenAbove * low ? [`${name}: ${baseline.units} against ${candidate.units}`] : [];
  });
  if (names.length === 0) return [];
  return [
    {
      code: 'samples.few',
      severity: 'info',
      subject: 'both',
      message: `${countOf(names.length, 'benchmark')} ${names.length === 1 ? 'was' : 'were'} measured more than twice as often on one side as on the other.`,
      evidence: listed(names),
      remedy: 'Measure both sides equally often, unless the difference is meant.',
    },
  ];
}

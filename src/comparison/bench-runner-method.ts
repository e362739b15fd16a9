/**
 * How faster-cpython's bench_runner sums up a pair of suites: a geometric mean that counts insignificant benchmarks as
 * 1, and a mean change of memory. Reproduced for that field's own report, not used to judge. Room: comparison.
 *
 * Known faults, kept on purpose: the mean of pairwise ratios is biased to "faster" (Jensen), "slower" is 1 + (1 − mean),
 * and values without any spread vanish as outliers, which leaves NaN.
 */
import { numberOf, textOf } from '../model/metadata.ts';
import type { Metadata } from '../model/metadata.ts';
import type { Benchmark, Suite } from '../model/suite.ts';
import { isOlderVersion } from '../model/release.ts';
import { pooledT, pyperfSample, pyperfSampleOf, reachesCriticalValue, type PyperfSample } from './pyperf-method.ts';

/** What bench_runner says of a pair. */
export interface BenchRunnerSummary {
  /** Above 1 is faster; NaN when constant data are in it; null without a benchmark of equal counts on both sides. */
  readonly geometricMean: number | null;
  /** Above 1 is more memory; NaN likewise; null when the system or the files do not tell. */
  readonly memoryChange: number | null;
}

/** A sample per benchmark name. */
type Data = ReadonlyMap<string, PyperfSample>;

/** Sums up a pair of suites; `excluded` names benchmarks that are left out. */
export function benchRunnerSummary(
  baseline: Suite,
  candidate: Suite,
  excluded: ReadonlySet<string>,
): BenchRunnerSummary {
  return {
    geometricMean: geometricMean(timings(baseline, excluded), timings(candidate, excluded)),
    memoryChange: isWindows(candidate) ? null : memoryChange(memory(baseline, excluded), memory(candidate, excluded)),
  };
}

/** (product of the significant contributions)^(1 / number of benchmarks with equal counts). */
function geometricMean(baseline: Data, candidate: Data): number | null {
  const all = contributions(baseline, candidate);
  if (all.length === 0) return null;
  const product = all.reduce<number>((soFar, contribution) => soFar * (contribution ?? 1), 1);
  return product ** (1 / all.length);
}

/** The arithmetic mean of the significant contributions, with the sides exchanged so that more is above 1. */
function memoryChange(baseline: Data, candidate: Data): number | null {
  const significant = contributions(candidate, baseline).filter((contribution) => contribution !== null);
  return significant.length === 0 ? null : pairwiseSum(significant) / significant.length;
}

/** One per benchmark with values in equal number on both sides: the mean pairwise ratio, or null for insignificant. */
function contributions(numerators: Data, denominators: Data): (number | null)[] {
  const all: (number | null)[] = [];
  for (const [name, sample] of numerators) {
    const other = denominators.get(name);
    if (sample.values.length > 0 && other?.values.length === sample.values.length) {
      all.push(contribution(sample, other));
    }
  }
  return all;
}

/**
 * The mean of all ratios x/y. With more than three values a side the t-test decides first, and values two or more
 * population standard deviations from their mean are left out.
 */
function contribution(numerator: PyperfSample, denominator: PyperfSample): number | null {
  const count = numerator.values.length;
  if (count <= 3) return meanRatio(numerator.values, denominator.values);
  if (!reachesCriticalValue(pooledT(numerator, denominator), count)) return null;
  const kept = withoutOutliers(numerator.values);
  const others = withoutOutliers(denominator.values).map((value) => 1 / value);
  // The mean over all pairs is the product of the means; the pairs themselves would be thousands.
  return (pairwiseSum(kept) / kept.length) * (pairwiseSum(others) / others.length);
}

/** Of a few values, pair by pair: whether the result is exactly 1 hangs on the last bit. */
function meanRatio(numerators: readonly number[], denominators: readonly number[]): number {
  const ratios = numerators.flatMap((value) => denominators.map((other) => value * (1 / other)));
  ratios.sort((a, b) => a - b);
  return pairwiseSum(ratios) / ratios.length;
}

function withoutOutliers(values: readonly number[]): number[] {
  const mean = pairwiseSum(values) / values.length;
  const squares = values.map((value) => (value - mean) * (value - mean));
  const limit = 2 * Math.sqrt(pairwiseSum(squares) / values.length);
  return values.filter((value) => Math.abs(value - mean) < limit);
}

/**
 * Adds in NumPy's order, because whether constant values survive the removal of outliers is decided by the rounding of
 * their mean: one by one below 8 values, in eight interleaved lanes up to 128, halves (multiples of 8) above.
 */
export function pairwiseSum(values: readonly number[], start = 0, count = values.length): number {
  const at = (offset: number): number => values[start + offset] ?? 0;
  if (count > 128) {
    const half = Math.floor(count / 2);
    const left = half - (half % 8);
    return pairwiseSum(values, start, left) + pairwiseSum(values, start + left, count - left);
  }
  let sum = 0;
  let done = 0;
  if (count >= 8) {
    const lanes = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)] as const satisfies readonly number[];
    let [a, b, c, d, e, f, g, h] = lanes;
    for (done = 8; done + 8 <= count; done += 8) {
      a += at(done);
      b += at(done + 1);
      c += at(done + 2);
      d += at(done + 3);
      e += at(done + 4);
      f += at(done + 5);
      g += at(done + 6);
      h += at(done + 7);
    }
    sum = a + b + (c + d) + (e + f + (g + h));
  }
  for (; done < count; done += 1) sum += at(done);
  return sum;
}

function timings(suite: Suite, excluded: ReadonlySet<string>): Data {
  return dataOf(suite, excluded, pyperfSampleOf);
}

function dataOf(suite: Suite, excluded: ReadonlySet<string>, sampleOf: (benchmark: Benchmark) => PyperfSample): Data {
  const data = new Map<string, PyperfSample>();
  for (const benchmark of suite.benchmarks) {
    if (!excluded.has(benchmark.name)) data.set(benchmark.name, sampleOf(benchmark));
  }
  return data;
}

/**
 * Peak memory in bytes: the benchmark's own as a single value, else one per run, calibration runs included.
 * `command_max_rss` wins over `mem_max_rss`, which pyperf before 2.6.3 multiplied by 1024 on macOS.
 */
function memory(suite: Suite, excluded: ReadonlySet<string>): Data {
  const scale = overstatesMemory(suite.metadata) ? 1 / 1024 : 1;
  return dataOf(suite, excluded, (benchmark) => {
    const hasOwn = Object.keys(benchmark.metadata).length > 0;
    const whole = peakMemory(hasOwn ? benchmark.metadata : suite.metadata, scale);
    if (whole !== null) return pyperfSample([whole]);
    const main = benchmark.series[0];
    const processes = main?.kind === 'samples' ? main.sessions.flatMap((session) => session.processes) : [];
    return pyperfSample(
      processes.map((process) => peakMemory(process.metadata, scale)).filter((bytes) => bytes !== null),
    );
  });
}

function peakMemory(metadata: Metadata, scale: number): number | null {
  const command = numberOf(metadata, 'command_max_rss');
  if (command !== undefined && command !== 0) return command;
  const own = numberOf(metadata, 'mem_max_rss');
  return own === undefined || own === 0 ? null : own * scale;
}

function overstatesMemory(metadata: Metadata): boolean {
  if (!/^(macOS|Darwin)-/.test(textOf(metadata, 'platform') ?? '')) return false;
  return isOlderVersion(textOf(metadata, 'perf_version') ?? '', [2, 6, 3]);
}

const isWindows = (suite: Suite): boolean => /^windows/i.test(textOf(suite.metadata, 'platform') ?? '');

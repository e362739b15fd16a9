/** The seeded bootstrap: repeats, covers, mirrors. */
import { describe, expect, test } from '@jest/globals';
import { bootstrapBenchmarks, bootstrapMean, type ResampledBenchmark } from '../../src/statistics/bootstrap-means.ts';
import { seededRandom } from './seeded-random.ts';

const options = { resamples: 400, seed: 7, sessionsAreShared: false };

/** Benchmarks without a difference, `units` units a side that spread by 2 %. */
function unchanged(seed: number, count: number, units: number, shift: readonly number[] = []): ResampledBenchmark[] {
  const random = seededRandom(seed);
  const side = () => Array.from({ length: units }, (_, unit) => Math.exp((shift[unit] ?? 0) + 0.02 * random.normal()));
  return Array.from({ length: count }, () => ({ baseline: side(), candidate: side(), share: 1 / count, sign: 1 }));
}

describe('the bootstrap of a mean', () => {
  test('repeats bit for bit with a seed, and differs with another', () => {
    const benchmarks = unchanged(1, 5, 10);
    expect(bootstrapMean(benchmarks, options)).toEqual(bootstrapMean(benchmarks, options));
    expect(bootstrapMean(benchmarks, options)).not.toEqual(bootstrapMean(benchmarks, { ...options, seed: 8 }));
  });

  test('scaling the units changes nothing, a constant factor only shifts', () => {
    const benchmarks = unchanged(2, 4, 8);
    const scaled = benchmarks.map((one) => ({ ...one, candidate: one.candidate.map((unit) => unit / 3) }));
    const [plain, shifted] = [bootstrapMean(benchmarks, options)!, bootstrapMean(scaled, options)!];
    expect(shifted.low).toBeCloseTo(plain.low + Math.log(3), 12);
    expect(shifted.high).toBeCloseTo(plain.high + Math.log(3), 12);
  });

  test('larger is better turns the sign', () => {
    const benchmarks = unchanged(2, 4, 8);
    const [plain, turned] = [benchmarks, benchmarks.map((one) => ({ ...one, sign: -1 }))].map((list) =>
      bootstrapMean(list, options)!,
    );
    expect(turned!.low).toBeCloseTo(-plain!.high, 12);
    expect(turned!.high).toBeCloseTo(-plain!.low, 12);
  });

  test('exact values have an interval of no width, none have none', () => {
    const exact = { baseline: [8, 8], candidate: [2, 2, 2], share: 1, sign: 1 };
    const { low, high } = bootstrapMean([exact], options)!;
    expect(low).toBe(high);
    expect(low).toBeCloseTo(Math.log(4), 14);
    expect(bootstrapMean([], options)).toBeNull();
    expect(bootstrapBenchmarks([0.1], [1], options)).toBeNull();
  });

  test('a unit far below its mean keeps its logarithm', () => {
    const wild = { baseline: [1e-9, 1, 1], candidate: [1, 1, 1], share: 1, sign: 1 };
    const { low, high } = bootstrapMean([wild], options)!;
    expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
  });

  test('its 95 % intervals hold zero 93 to 97 % of the time where nothing changed', () => {
    const repetitions = 400;
    let held = 0;
    for (let seed = 0; seed < repetitions; seed += 1) {
      const { low, high } = bootstrapMean(unchanged(1000 + seed, 3, 15), { ...options, seed })!;
      if (low <= 0 && high >= 0) held += 1;
    }
    expect(held / repetitions).toBeGreaterThan(0.93);
    expect(held / repetitions).toBeLessThan(0.97);
  });

  test('what all benchmarks of a session share stays in the interval when sessions are drawn together', () => {
    const random = seededRandom(5);
    const shift = Array.from({ length: 10 }, () => 0.05 * random.normal());
    const benchmarks = unchanged(6, 40, 10, shift).map((one) => ({ ...one, candidate: one.candidate.map(() => 1) }));
    const width = (sessionsAreShared: boolean): number => {
      const { low, high } = bootstrapMean(benchmarks, { ...options, sessionsAreShared })!;
      return high - low;
    };
    expect(width(true)).toBeGreaterThan(4 * width(false));
  });
});

test('with benchmarks drawn, the interval is that of their mean', () => {
  const random = seededRandom(9);
  const logs = Array.from({ length: 200 }, () => 0.1 * random.normal());
  const { low, high } = bootstrapBenchmarks(
    logs,
    logs.map(() => 1 / 200),
    { resamples: 4000, seed: 1 },
  )!;
  // 2 · 1.96 · 0.1/√200 = 0.0277; the sample's own deviation and the resampling move it by some per cent.
  expect(high - low).toBeGreaterThan(0.024);
  expect(high - low).toBeLessThan(0.032);
});

import { describe, expect, test } from '@jest/globals';
import { ratio } from '../../../src/model/quantity.ts';
import { memoryMetric, timeMetric } from '../../../src/model/metric.ts';
import type { Benchmark, Series, Suite } from '../../../src/model/suite.ts';
import { coverageSurvivor } from '../../../src/trust/checks/coverage-survivor.ts';
import { driftWithinRun } from '../../../src/trust/checks/drift-within-run.ts';
import { geomeanDominated } from '../../../src/trust/checks/geomean-dominated.ts';
import { identitySameCommit } from '../../../src/trust/checks/identity-same-commit.ts';
import { identitySameFile } from '../../../src/trust/checks/identity-same-file.ts';
import { loadBusy } from '../../../src/trust/checks/load-busy.ts';
import { memorySemantics } from '../../../src/trust/checks/memory-semantics.ts';
import { noiseAsymmetric } from '../../../src/trust/checks/noise-asymmetric.ts';
import { noiseBlind } from '../../../src/trust/checks/noise-blind.ts';
import { noiseSpread } from '../../../src/trust/checks/noise-spread.ts';
import { sentinelMoved } from '../../../src/trust/checks/sentinel-moved.ts';
import { shapeBimodal } from '../../../src/trust/checks/shape-bimodal.ts';
import { suiteLoops } from '../../../src/trust/checks/suite-loops.ts';
import { thermalThrottled } from '../../../src/trust/checks/thermal-throttled.ts';
import { timerCoarse } from '../../../src/trust/checks/timer-coarse.ts';
import { warmupUnfinished } from '../../../src/trust/checks/warmup-unfinished.ts';
import { benchmark, noisyBenchmarks, series, sessions, single } from '../../comparison/build-suite.ts';
import { seededRandom } from '../../statistics/seeded-random.ts';
import { findingsIn, knownEnvironment, runCheck, runOnEnvironments, told, wordsOf } from '../run-check.ts';

const alike = { baseline: { benchmarks: noisyBenchmarks(1) }, candidate: { benchmarks: noisyBenchmarks(2) } };
const nothing = { baseline: { benchmarks: [] }, candidate: { benchmarks: [] } };
const one = (processes: readonly (readonly number[])[], name = 'b'): Benchmark => benchmark(name, series(processes));
const summaryOnly = (mean: number): Benchmark => {
  const summary: Series = { kind: 'summary', metric: timeMetric, mean };
  return benchmark('s', summary);
};
const summaries = { baseline: { benchmarks: [summaryOnly(1)] }, candidate: { benchmarks: [summaryOnly(2)] } };

describe('suite.loops', () => {
  const looped = (loops: number, innerLoops: number): Partial<Suite> => ({
    benchmarks: [{ ...one(single(1, 1.1, 1.2)), loops, innerLoops }],
  });
  test.each([
    [8, 1, 8, 1, 'passed'],
    [8, 1, 32, 1, 'passed'],
    [8, 1, 64, 1, 'info both'],
    [8, 10, 8, 20, 'error both'],
    [8, 10, 64, 20, 'error both, info both'],
  ])('%p×%p against %p×%p: %s', (loops, inner, others, otherInner, expected) => {
    const report = runCheck(suiteLoops, { baseline: looped(loops, inner), candidate: looped(others, otherInner) });
    expect(told(report)).toBe(expected);
  });
  test('unknown loops', () => {
    expect(told(runCheck(suiteLoops, alike))).toBe(
      'not possible: no benchmark says on both sides how many loops it ran',
    );
  });
});

describe('coverage.survivor', () => {
  const suiteOf = (keep: (index: number) => boolean): Partial<Suite> => ({
    benchmarks: noisyBenchmarks(1, (index) => 1 + index).filter((_, index) => keep(index)),
  });
  const all = suiteOf(() => true);
  test.each<[string, (index: number) => boolean, string]>([
    ['nothing missing', () => true, 'passed'],
    ['the longest missing', (index) => index < 35, 'warning both'],
    ['the shortest missing', (index) => index >= 5, 'warning both'],
    ['some missing', (index) => index % 8 !== 3, 'passed'],
    ['two missing', (index) => index < 38, 'not possible: fewer than 3 benchmarks are missing on each side'],
  ])('%s', (_, keep, expected) => {
    expect(told(runCheck(coverageSurvivor, { baseline: all, candidate: suiteOf(keep) }))).toBe(expected);
    expect(told(runCheck(coverageSurvivor, { baseline: suiteOf(keep), candidate: all }))).toBe(expected);
  });
  test('says which kind', () => {
    expect(wordsOf(runCheck(coverageSurvivor, { baseline: all, candidate: suiteOf((index) => index < 35) }))).toContain(
      'the candidate lacks are mostly long ones',
    );
  });
  test('without a metric', () => {
    expect(told(runCheck(coverageSurvivor, nothing))).toBe('not possible: no metric was measured on both sides');
  });
});

describe('identity.same-file', () => {
  const file = (sha256: string) => ({ files: [{ name: 'f.json', sha256, byteLength: 1 }] });
  test.each<[string, Partial<Suite>, Partial<Suite>, string]>([
    ['two measurements', alike.baseline, alike.candidate, 'passed'],
    ['the same values', alike.baseline, alike.baseline, 'error both'],
    [
      'the same bytes',
      { ...alike.baseline, provenance: file('aa') },
      { ...alike.candidate, provenance: file('aa') },
      'error both',
    ],
    [
      'one benchmark in twenty measured again',
      alike.baseline,
      { benchmarks: [...alike.baseline.benchmarks.slice(0, 38), ...alike.candidate.benchmarks.slice(38)] },
      'error both',
    ],
    [
      'one in ten measured again',
      alike.baseline,
      { benchmarks: [...alike.baseline.benchmarks.slice(0, 36), ...alike.candidate.benchmarks.slice(36)] },
      'passed',
    ],
    [
      'constant values',
      { benchmarks: [one(single(5, 5, 5))] },
      { benchmarks: [one(single(5, 5, 5))] },
      'not possible: neither digests nor raw values are known on both sides',
    ],
    [
      'summaries',
      summaries.baseline,
      summaries.candidate,
      'not possible: neither digests nor raw values are known on both sides',
    ],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(told(runCheck(identitySameFile, { baseline, candidate }))).toBe(expected);
  });

  test('asks for digests of files of one length only: they are computed when asked for', () => {
    const asked: number[] = [];
    const ofLength = (side: Partial<Suite>, byteLength: number): Partial<Suite> => {
      const computed = {
        name: 'f.json',
        byteLength,
        get sha256() {
          asked.push(byteLength);
          return 'aa';
        },
      };
      return { ...side, provenance: { files: [computed] } };
    };
    const ran = (one: number, other: number): string =>
      told(
        runCheck(identitySameFile, {
          baseline: ofLength(alike.baseline, one),
          candidate: ofLength(alike.candidate, other),
        }),
      );
    expect([ran(1, 2), asked]).toEqual(['passed', []]);
    expect(ran(3, 3)).toBe('error both');
  });
});

describe('identity.same-commit', () => {
  const at = (commit: string, seed: number, factor = 1, environment = knownEnvironment): Partial<Suite> => ({
    benchmarks: noisyBenchmarks(seed, () => factor),
    provenance: { files: [], commit },
    environment,
  });
  const untold = Object.fromEntries(Object.entries(knownEnvironment).filter(([field]) => field !== 'buildOptions'));
  test.each<[string, Partial<Suite>, Partial<Suite>, string]>([
    ['other commits', at('9f741e5', 1), at('4717aaa', 2), 'passed'],
    ['one commit', at('9f741e5', 1), at('9F741E55C16376412C', 2), 'info both'],
    ['one commit and a difference', at('9f741e5', 1), at('9f741e5', 2, 1.03), 'error both'],
    ['one commit, the build unknown', at('9f741e5', 1, 1, untold), at('9f741e5', 2, 1.03, untold), 'warning both'],
    [
      'one commit, built otherwise',
      at('9f741e5', 1),
      at('9f741e5', 2, 1.03, { ...knownEnvironment, flags: ['-O2'] }),
      'passed',
    ],
    [
      'one commit, another compiler',
      at('9f741e5', 1),
      at('9f741e5', 2, 1.03, { ...knownEnvironment, compiler: 'Clang 19.1.7' }),
      'passed',
    ],
    ['too short to tell', at('9f7', 1), at('9f7', 2), 'passed'],
    [
      'no commit',
      at('9f741e5', 1),
      alike.candidate,
      'not possible: the two sides do not both say which commit was measured',
    ],
  ])('%s', (_title, baseline, candidate, expected) => {
    expect(told(runCheck(identitySameCommit, { baseline, candidate }))).toBe(expected);
  });
  test('shown by many single benchmarks as well', () => {
    const candidate = {
      ...at('9f741e5', 2),
      benchmarks: noisyBenchmarks(2, (index) => (index % 4 === 0 ? 1.1 : index % 4 === 1 ? 0.909 : 1)),
    };
    expect(wordsOf(runCheck(identitySameCommit, { baseline: at('9f741e5', 1), candidate }))).toMatch(
      /yet \d+ % of the benchmarks changed/,
    );
  });
});

describe('noise.spread', () => {
  const wild = single(1, 1.5, 0.7, 1.4, 0.8, 1.2);
  const withWild = (count: number): Partial<Suite> => ({
    benchmarks: noisyBenchmarks(1).map((benchmark, index) => (index < count ? one(wild, benchmark.name) : benchmark)),
  });
  test.each([
    [0, 'passed'],
    [2, 'info baseline'],
    [3, 'warning baseline'],
  ])('%p of 40 wild: %s', (count, expected) => {
    expect(told(runCheck(noiseSpread, { baseline: withWild(count), candidate: alike.candidate }))).toBe(expected);
  });
  test('without spread', () => {
    expect(told(runCheck(noiseSpread, summaries))).toBe('not possible: no benchmark tells its spread');
    expect(told(runCheck(noiseSpread, nothing))).toBe('not possible: no metric was measured on both sides');
  });
});

describe('noise.blind', () => {
  const gates = (geomean: number | null) => ({
    context: { gates: { geomean: geomean === null ? null : ratio(geomean), memory: null } },
  });
  test.each([
    [1.05, 'passed'],
    [1.01, 'info policy'],
    [1.001, 'warning policy'],
    [1, 'passed'],
    [null, 'not possible: no threshold is set for the geometric mean'],
  ])('a gate at %p: %s', (gate, expected) => {
    expect(told(runCheck(noiseBlind, { ...alike, ...gates(gate) }))).toBe(expected);
  });
  test('says what would be needed', () => {
    expect(wordsOf(runCheck(noiseBlind, { ...alike, ...gates(1.01) }))).toMatch(/needed: about \d+ sessions/);
    const few = {
      baseline: { benchmarks: noisyBenchmarks(1).slice(0, 1) },
      candidate: { benchmarks: noisyBenchmarks(2).slice(0, 1) },
    };
    expect(wordsOf(runCheck(noiseBlind, { ...few, ...gates(1.02) }))).toMatch(/1 benchmark, typically 20 processes/);
  });
  test('nothing compared', () => {
    expect(told(runCheck(noiseBlind, { ...nothing, ...gates(1.02) }))).toBe(
      'not possible: no benchmark could be compared',
    );
  });
});

describe('noise.asymmetric', () => {
  const scattered = (seed: number, scale: (index: number) => number): Partial<Suite> => {
    const random = seededRandom(seed);
    return {
      benchmarks: Array.from({ length: 40 }, (_, index) =>
        one(single(...Array.from({ length: 20 }, () => 1 + 0.01 * scale(index) * random.normal())), `b${index}`),
      ),
    };
  };
  const quiet = scattered(1, () => 1);
  test.each<[string, Partial<Suite>, string]>([
    ['alike', scattered(2, () => 1), 'passed'],
    ['all four times as much', scattered(2, () => 4), 'warning both'],
    ['some more, some less', scattered(2, (index) => (index % 3 === 0 ? 4 : index % 3 === 1 ? 0.25 : 1)), 'passed'],
    ['few', scattered(2, (index) => (index < 3 ? 4 : 1)), 'passed'],
  ])('%s', (_, candidate, expected) => {
    expect(told(runCheck(noiseAsymmetric, { baseline: quiet, candidate }))).toBe(expected);
    expect(told(runCheck(noiseAsymmetric, { baseline: candidate, candidate: quiet }))).toBe(expected);
  });
  test('names the noisier side', () => {
    expect(wordsOf(runCheck(noiseAsymmetric, { baseline: scattered(2, () => 4), candidate: quiet }))).toContain(
      'The baseline is noisier',
    );
  });
  test('without spread', () => {
    expect(told(runCheck(noiseAsymmetric, summaries))).toBe(
      'not possible: no benchmark tells its spread on both sides',
    );
  });
});

describe('shape.bimodal', () => {
  const heaps = (count: number): Partial<Suite> => ({
    benchmarks: noisyBenchmarks(1).map((benchmark, index) =>
      index < count
        ? one(
            single(...Array.from({ length: 20 }, (_, process) => (process % 2) * 0.1 + 1 + process / 1e4)),
            benchmark.name,
          )
        : benchmark,
    ),
  });
  test.each([
    [0, 'passed'],
    [4, 'info baseline'],
    [5, 'warning baseline'],
  ])('%p of 40 in two heaps: %s', (count, expected) => {
    expect(told(runCheck(shapeBimodal, { baseline: heaps(count), candidate: alike.candidate }))).toBe(expected);
  });
  test('three stragglers are no heap, and a small gap is none', () => {
    const stragglers = {
      benchmarks: [one(single(...Array.from({ length: 20 }, (_, index) => (index < 3 ? 2 : 1 + index / 1e4))))],
    };
    const close = {
      benchmarks: [one(single(...Array.from({ length: 20 }, (_, index) => (index % 2) * 0.015 + 1 + index / 1e5)))],
    };
    expect(told(runCheck(shapeBimodal, { baseline: stragglers, candidate: close }))).toBe('passed');
  });
  test('too few processes', () => {
    const few = { benchmarks: [one(single(1, 1, 1, 2, 2, 2, 2))] };
    expect(told(runCheck(shapeBimodal, { baseline: few, candidate: few }))).toBe(
      'not possible: no benchmark was measured 8 times',
    );
  });
});

describe('drift.within-run', () => {
  const drifting = (count: number, change = 0.002): Partial<Suite> => ({
    benchmarks: noisyBenchmarks(5).map((benchmark, index) =>
      index < count
        ? one(single(...Array.from({ length: 20 }, (_, process) => 1 + change * process)), benchmark.name)
        : one(single(...Array.from({ length: 20 }, (_, process) => 1 + ((process * 7) % 20) / 1e3)), benchmark.name),
    ),
  });
  test.each([
    [2, 'passed'],
    [3, 'warning baseline'],
  ])('%p of 40 drift: %s', (count, expected) => {
    expect(told(runCheck(driftWithinRun, { baseline: drifting(count), candidate: drifting(0) }))).toBe(expected);
  });
  test('a single one, of a few, is only worth knowing', () => {
    const few = (side: Partial<Suite>) => ({ benchmarks: (side.benchmarks ?? []).slice(0, 10) });
    expect(told(runCheck(driftWithinRun, { baseline: few(drifting(1)), candidate: few(drifting(0)) }))).toBe(
      'info baseline',
    );
    expect(told(runCheck(driftWithinRun, { baseline: few(drifting(2)), candidate: few(drifting(0)) }))).toBe(
      'warning baseline',
    );
  });
  test('says which way and how far', () => {
    expect(wordsOf(runCheck(driftWithinRun, { baseline: drifting(5), candidate: drifting(4, -0.001) }))).toMatch(
      /5 became slower, 0 faster[^]*b0: \+2\.8 % from[^]*0 became slower, 4 faster[^]*−1\.4 % from/,
    );
  });
  test('unordered values, several sessions or few processes cannot tell', () => {
    const climbing = Array.from({ length: 20 }, (_, process) => 1 + process / 100);
    for (const chosen of [
      { ...series(single(...climbing)), ordered: false },
      sessions([single(...climbing.slice(0, 10)), single(...climbing.slice(10))]),
      series(single(...climbing.slice(0, 5))),
    ]) {
      const side = { benchmarks: [benchmark('b', chosen)] };
      expect(told(runCheck(driftWithinRun, { baseline: side, candidate: side }))).toBe(
        'not possible: no benchmark tells the order of at least 6 processes',
      );
    }
  });
});

describe('warmup.unfinished', () => {
  const warming = (count: number, excess = 0.03): Partial<Suite> => ({
    benchmarks: Array.from({ length: 40 }, (_, index) =>
      one(
        Array.from({ length: 20 }, (_, process) => {
          const mean = 1 + process / 1e3;
          return [mean * (index < count ? 1 + excess : 1 + (process % 2 === 0 ? 1e-4 : -1e-4)), mean, mean];
        }),
        `b${index}`,
      ),
    ),
  });
  test.each([
    [0, 'passed'],
    [6, 'info baseline'],
    [7, 'warning baseline'],
  ])('%p of 40 still warm up: %s', (count, expected) => {
    expect(told(runCheck(warmupUnfinished, { baseline: warming(count), candidate: warming(0) }))).toBe(expected);
  });
  test('less than one per cent is none', () => {
    expect(told(runCheck(warmupUnfinished, { baseline: warming(40, 0.005), candidate: warming(0) }))).toBe('passed');
  });
  test('for larger-is-better metrics a first value that is smaller', () => {
    const metric = { id: 'throughput', unit: 'op/s', direction: 'larger' } as const;
    const side = (first: number): Partial<Suite> => ({
      benchmarks: [
        benchmark(
          'b',
          series(
            Array.from({ length: 20 }, () => [first, 100, 100]),
            metric,
          ),
        ),
      ],
    });
    expect(told(runCheck(warmupUnfinished, { baseline: side(90), candidate: side(110) }))).toBe('warning baseline');
  });
  test('single values cannot tell', () => {
    const side = { benchmarks: [one(single(...Array.from({ length: 20 }, (_, index) => 1 + index / 100)))] };
    expect(told(runCheck(warmupUnfinished, { baseline: side, candidate: side }))).toBe(
      'not possible: no benchmark has 11 processes with two values or more, in order',
    );
  });
});

describe('timer.coarse', () => {
  const timed = (seconds: number, loops: number | undefined, count = 20): Partial<Suite> => ({
    benchmarks: Array.from({ length: 20 }, (_, index) => ({
      ...one(
        single(1, 1.1, 1.2).map((list) => list.map((value) => value * (index < count ? seconds : 1))),
        `b${index}`,
      ),
      ...(loops === undefined ? {} : { loops, innerLoops: 1 }),
    })),
  });
  test.each<[string, Partial<Suite>, string]>([
    ['long enough', timed(1e-6, 10_000), 'passed'],
    ['too short at once', timed(1e-6, 10), 'warning baseline'],
    ['one of twenty too short', timed(1e-6, 10, 1), 'info baseline'],
  ])('%s', (_, baseline, expected) => {
    expect(told(runCheck(timerCoarse, { baseline, candidate: timed(1, 1) }))).toBe(expected);
  });
  test('a coarse clock', () => {
    const sides = { baseline: timed(0.1, 1), candidate: timed(0.1, 1) };
    expect(told(runOnEnvironments(timerCoarse, { timerResolution: 0.0156 }, {}, sides))).toBe('warning baseline');
  });
  test('unknown loops', () => {
    const sides = { baseline: timed(1e-6, undefined), candidate: timed(1e-6, undefined) };
    expect(told(runCheck(timerCoarse, sides))).toBe(
      'not possible: no benchmark says how many loops each timed value ran',
    );
  });
});

describe('load.busy and thermal.throttled', () => {
  const readings = (usual: number, odd: number, share: number): readonly number[] =>
    Array.from({ length: 200 }, (_, index) => (index < 200 * share ? odd : usual));
  const during = (
    loads: readonly number[],
    temperatures: readonly number[] = [],
    frequencies: readonly number[] = [],
  ) => ({
    conditions: { loads, temperatures, frequencies },
  });
  const quiet = during(readings(1, 1, 0), readings(50, 50, 0), readings(3700, 3700, 0));

  test.each<[string, readonly number[], string]>([
    ['a busy tenth', readings(1, 16, 0.1), 'warning baseline'],
    ['a few busy readings', readings(1, 16, 0.02), 'info baseline'],
    ['above the usual, but CPUs to spare', readings(0.1, 2.9, 0.1), 'passed'],
    ['always busy', readings(16, 16, 0), 'passed'],
  ])('%s', (_, loads, expected) => {
    expect(told(runOnEnvironments(loadBusy, during(loads), quiet))).toBe(expected);
  });
  test('without affinity all CPUs count', () => {
    expect(told(runOnEnvironments(loadBusy, { ...during(readings(1, 16, 0.1)), cpuAffinity: undefined }, quiet))).toBe(
      'passed',
    );
  });
  test('no readings', () => {
    expect(told(runCheck(loadBusy))).toBe('not possible: neither side tells load averages and the number of its CPUs');
    expect(told(runCheck(thermalThrottled))).toBe(
      'not possible: the two sides do not both tell temperatures or clock frequencies',
    );
  });
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['alike', quiet, 'passed'],
    ['clocked lower', during([], readings(50, 50, 0), readings(3300, 3300, 0)), 'warning both'],
    ['a little lower', during([], [], readings(3600, 3600, 0)), 'passed'],
    ['hotter', during([], readings(66, 66, 0)), 'warning both'],
    ['warmer', during([], readings(64, 64, 0)), 'passed'],
    ['near the limit at times', during([], readings(60, 97, 0.1)), 'warning baseline'],
    ['hot once', during([], readings(60, 97, 0.01)), 'passed'],
  ])('%s', (_, conditions, expected) => {
    expect(told(runOnEnvironments(thermalThrottled, conditions, quiet))).toBe(expected);
  });
});

describe('sentinel.moved', () => {
  const sides = (factor: number) => ({
    baseline: { benchmarks: noisyBenchmarks(1) },
    candidate: { benchmarks: noisyBenchmarks(2, (index) => (index === 7 ? factor : 1)) },
  });
  test.each<[readonly string[], number, string]>([
    [['b7'], 1.1, 'warning both'],
    [['b7'], 1.005, 'passed'],
    [['b8'], 1.1, 'passed'],
    [['b*'], 1.1, 'warning both'],
    [[], 1.1, 'not possible: the policy names no benchmark that cannot change'],
    [['nope'], 1.1, 'not possible: none of the benchmarks that the policy names was compared'],
  ])('%p, moved by %p: %s', (sentinels, factor, expected) => {
    expect(told(runCheck(sentinelMoved, { ...sides(factor), policy: { sentinels } }))).toBe(expected);
  });
});

describe('geomean.dominated', () => {
  const moved = (factor: (index: number) => number, count = 40) => ({
    baseline: { benchmarks: noisyBenchmarks(1, undefined, count) },
    candidate: { benchmarks: noisyBenchmarks(2, factor, count) },
  });
  test.each<[string, (index: number) => number, string]>([
    ['nothing', () => 1, 'passed'],
    ['all', () => 0.8, 'passed'],
    ['one by a factor of four', (index) => (index === 3 ? 0.25 : 1), 'warning both'],
    ['one of a few per cent', (index) => (index === 3 ? 0.9 : 1), 'passed'],
    ['one, beside a much larger change of all', (index) => (index === 3 ? 0.15 : 0.5), 'passed'],
    ['a few at one end', (index) => (index < 4 ? 0.3 : 1), 'warning both'],
  ])('%s', (_, factor, expected) => {
    expect(told(runCheck(geomeanDominated, moved(factor)))).toBe(expected);
  });
  test('names it', () => {
    expect(
      wordsOf(
        runCheck(
          geomeanDominated,
          moved((index) => (index === 3 ? 0.25 : 1)),
        ),
      ),
    ).toMatch(
      /^The geometric mean, 3\.\d % faster, rests on few benchmarks: without "b3" it is 0\.\d % \w+, and without the outer tenths/,
    );
  });
  test('small suites', () => {
    expect(
      told(
        runCheck(
          geomeanDominated,
          moved(() => 1, 9),
        ),
      ),
    ).toBe('not possible: fewer than 10 benchmarks could be compared');
    expect(told(runCheck(geomeanDominated, nothing))).toBe('not possible: no benchmark could be compared');
  });
});

describe('memory.semantics', () => {
  const side = (bytes: number, origin: string | undefined): Partial<Suite> => ({
    benchmarks: [
      benchmark('b', series(single(1, 1.1, 1.2)), {
        ...series(single(bytes, bytes * 1.01, bytes * 1.02), memoryMetric),
        ...(origin === undefined ? {} : { origin }),
      }),
    ],
  });
  test.each<[string, Partial<Suite>, Partial<Suite>, string]>([
    ['alike', side(1e7, 'mem_max_rss'), side(2e7, 'mem_max_rss'), 'passed'],
    ['another kind', side(1e7, 'mem_max_rss'), side(1e7, 'command_max_rss'), 'error memory'],
    ['unknown kinds', side(1e7, undefined), side(1e7, 'command_max_rss'), 'passed'],
    ['KiB for bytes', side(1e7, 'mem_max_rss'), side(1.2e10, 'mem_max_rss'), 'error memory'],
    ['no memory', alike.baseline, alike.candidate, 'not possible: memory was not measured on both sides'],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(told(runCheck(memorySemantics, { baseline, candidate }))).toBe(expected);
  });
  test('when memory gates, the baseline is doubted as a whole', () => {
    const gates = { geomean: null, memory: ratio(1.05) };
    const sides = { baseline: side(1e7, 'mem_max_rss'), candidate: side(1e7, 'command_max_rss') };
    expect(told(runCheck(memorySemantics, { ...sides, context: { gates } }))).toBe('error both');
  });
});

test('every finding says something, how it knows, and what to do', () => {
  const report = runCheck(identitySameFile, { baseline: alike.baseline, candidate: alike.baseline });
  for (const { message, evidence, remedy } of findingsIn(report)) {
    expect(message).toMatch(/^[A-Z0-9].*\.$/s);
    expect(evidence.length).toBeGreaterThan(0);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
  }
});

/**
 * Evidence in which every check of the catalogue speaks, passes, or cannot tell: for tests that go over all of them.
 */
import type { Environment } from '../../src/model/environment.ts';
import { memoryMetric } from '../../src/model/metric.ts';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import { series, single, suite } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { makeEvidence, makeSuite } from './assess.ts';
import { knownEnvironment } from './run-check.ts';

const readings = (usual: number, odd = usual): readonly number[] =>
  Array.from({ length: 200 }, (_, index) => (index < 20 ? odd : usual));

const machine: Environment = {
  ...knownEnvironment,
  features: { ...knownEnvironment.features, debug: false, assertions: false },
  conditions: { loads: readings(1), temperatures: readings(50), frequencies: readings(3700) },
};

const dayOf = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
const commitOf = (letter: string): string => letter.repeat(40);

/** A suite of 40 benchmarks whose tool tells everything: loops, memory, where it comes from. */
function session(
  label: string,
  seed: number,
  day: number,
  commit: string,
  more: Parameters<typeof makeSuite>[0] = {},
): Suite {
  const random = seededRandom(1000 + seed);
  const made = makeSuite({
    label,
    seed,
    processes: 12,
    environment: machine,
    provenance: { commit: commitOf(commit), measuredAt: dayOf(day), dirty: false },
    ...more,
  });
  const benchmarks = made.benchmarks.map((one): Benchmark => {
    const bytes = single(...Array.from({ length: 5 }, () => 1e7 * (1 + 0.001 * random.normal())));
    const memory = { ...series(bytes, memoryMetric), origin: 'mem_max_rss' };
    return { ...one, loops: 8, innerLoops: 1, series: [...one.series, memory] };
  });
  return { ...made, benchmarks };
}

const sessionsBefore = (level: (index: number) => number): readonly Suite[] =>
  Array.from({ length: 8 }, (_, index) =>
    session(`session ${index}`, 100 + index, index, 'abcdefgh'[index] ?? 'a', {
      factor: level(index) * (1 + 0.001 * (index % 3)),
    }),
  );
const reruns = (level: number): readonly Suite[] =>
  [1, 1.001, 0.999].map((own, index) =>
    session(`rerun ${index}`, 200 + index, 9, '9', {
      factor: own * level,
      provenance: { commit: commitOf('9'), measuredAt: `2026-01-10T0${index}:00:00Z` },
    }),
  );
/** Builds whose benchmarks differ from the baseline's each by their own share, so that none is a near-duplicate. */
const reference = (label: string, seed: number, level: number) => ({
  label,
  suite: session(label, seed, 10, '8', {
    factor: (index) => level * (1 + 0.02 * Math.sin(seed * (index + 1))),
    environment: { ...machine, compiler: `GCC ${seed}.1.0` },
  }),
});

/** Everything is told, and nothing is wrong. */
export const soundWorld: Evidence = makeEvidence({
  baseline: session('base', 1, 10, '9'),
  candidate: session('new', 2, 11, '7'),
  references: [reference('gcc', 13, 1.004), reference('clang', 17, 0.998), reference('icc', 19, 1.001)],
  history: [...sessionsBefore(() => 1), ...reruns(1)],
  git: {
    mergeBase: commitOf('9'),
    baselineIsAncestor: true,
    baselineOnBaseBranch: true,
    commitsToMergeBase: 0,
    commitsBehind: 2,
    dirty: { baseline: false, candidate: false },
    changes: { paths: ['src/a.c'], added: [], complete: true },
  },
  now: dayOf(12),
});

/** Nobody tells anything: two suites without a benchmark, a word on the machine, or a repository. */
export const silentWorld: Evidence = makeEvidence({ baseline: suite('base', []), candidate: suite('new', []) });

/** Replaces benchmarks by their place. */
const withBenchmarks = (of: Suite, change: (one: Benchmark, index: number) => Benchmark | null): Suite => ({
  ...of,
  benchmarks: of.benchmarks.flatMap((one, index) => change(one, index) ?? []),
});
const withTimes = (one: Benchmark, values: readonly (readonly number[])[]): Benchmark => ({
  ...one,
  series: [series(values), ...one.series.slice(1)],
});
const { baseline, candidate } = soundWorld;
const times = (count: number, at: (process: number) => number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, process) => [at(process), at(process)]);

const disturbed = (parts: Partial<Evidence>): Evidence => ({ ...soundWorld, ...parts });
const onMachine = (of: Suite, environment: Environment): Suite => ({
  ...of,
  environment: { ...of.environment, ...environment },
});
const all = (of: Suite, values: (index: number) => readonly (readonly number[])[]): Suite =>
  withBenchmarks(of, (one, index) => withTimes(one, values(index)));
const random = seededRandom(77);

/** What is wrong, and where; together they make every check speak. */
export const disturbedWorlds: Readonly<Record<string, Evidence>> = {
  'another machine': disturbed({
    candidate: onMachine(candidate, {
      ...{ cpuModel: 'AMD EPYC 7763', cpuAffinity: '4', aslr: 'No randomization', operatingSystem: 'Darwin' },
      ...{
        architecture: 'aarch64',
        kernel: '6.8.0',
        host: 'bench-2',
        harness: 'pyperf 1.0',
        suiteVersion: 'pyperformance 1.0',
      },
      ...{ suiteHash: 'ffffff', compiler: 'Clang 19.1.7', flags: ['-O0'], runtime: 'pypy 7.3' },
      cpuGroups: [{ cpus: [0, 1, 11], driver: 'intel_pstate', governor: 'powersave', turbo: true, isolated: false }],
      features: { debug: true, jit: true },
      conditions: { loads: readings(1, 30), temperatures: readings(80), frequencies: readings(2000) },
    }),
  }),
  'an update and a restart': disturbed({
    candidate: onMachine(candidate, { compiler: 'GCC 9.3.0', bootTime: '2026-01-10 00:00:00' }),
  }),
  'hardly a word': disturbed({ candidate: { ...candidate, environment: { cpuCount: 20 } } }),
  'a compiler that is known to be slow': disturbed({ baseline: onMachine(baseline, { compiler: 'Clang 19.1.0' }) }),
  'other benchmarks': disturbed({
    baseline: { ...withBenchmarks(baseline, (one, index) => (index === 20 ? withTimes(one, [[0]]) : one)) },
    candidate: withBenchmarks(candidate, (one, index) => {
      if (index > 28) return null;
      return index < 5 ? { ...one, parameters: { n: '2' }, innerLoops: 2, loops: 80 } : { ...one, innerLoops: 2 };
    }),
  }),
  'no benchmark in common': disturbed({
    candidate: withBenchmarks(candidate, (one) => ({ ...one, name: `other ${one.name}` })),
  }),
  'the same file': disturbed({ candidate: { ...baseline, label: 'new' } }),
  'an old baseline from elsewhere': disturbed({
    baseline: { ...baseline, provenance: { ...baseline.provenance, measuredAt: '2025-01-01T00:00:00Z', dirty: true } },
    git: { baselineIsAncestor: false, baselineOnBaseBranch: false, commitsToMergeBase: 5, dirty: { baseline: true } },
  }),
  'an old merge base': disturbed({
    git: { mergeBase: commitOf('5'), baselineIsAncestor: true, commitsToMergeBase: 5 },
  }),
  'few and wild processes': disturbed({
    baseline: all(baseline, () => [[1], [1.4]]),
    candidate: all(candidate, () => times(12, () => 1 + 0.2 * random.normal())),
  }),
  'two heaps, of short times': disturbed({
    baseline: all(baseline, () => times(20, (process) => 1e-5 * (1 + 0.1 * (process % 2) + process / 1e5))),
  }),
  'a drift': disturbed({ baseline: all(baseline, (index) => times(20, (process) => 1 + index / 40 + process / 500)) }),
  'warm-ups among the values': disturbed({
    baseline: all(baseline, (index) =>
      Array.from({ length: 20 }, (_, process) =>
        [1.1, 1, 1].map((part) => part * (1 + index / 40) * (1 + process / 1e3)),
      ),
    ),
  }),
  'everything moved by itself': disturbed({ candidate: session('new', 2, 11, '7', { factor: 0.9 }) }),
  'one benchmark is everything': disturbed({
    candidate: session('new', 2, 11, '7', { factor: (index) => (index === 3 ? 0.1 : 1) }),
  }),
  'a slow baseline': disturbed({
    baseline: session('base', 1, 10, '9', { factor: 1.12 }),
    candidate: session('new', 2, 11, '7', { factor: 0.99 }),
  }),
  'a fast baseline': disturbed({ baseline: session('base', 1, 10, '9', { factor: 0.93 }) }),
  'a reference measured twice': disturbed({
    references: [...soundWorld.references, reference('gcc', 23, 1.3)],
  }),
  'a reference given twice': disturbed({
    references: [...soundWorld.references, reference('again', 13, 1.0045), reference('clang again', 17, 0.998)],
  }),
  'a step in the history': disturbed({ history: sessionsBefore((index) => (index < 4 ? 0.9 : 1)) }),
  'memory in KiB': disturbed({
    candidate: withBenchmarks(candidate, (one) => ({
      ...one,
      series: one.series.map((own) =>
        own.metric.id === memoryMetric.id
          ? { ...series(single(1e4, 1.01e4, 1.02e4), memoryMetric), origin: 'kib' }
          : own,
      ),
    })),
  }),
};

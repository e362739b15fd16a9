/** What findings say: of one and of many, in the words of the tool that measured, and naming what differs. */
import { describe, expect, test } from '@jest/globals';
import type { Benchmark, SampledSeries, Suite } from '../../src/model/suite.ts';
import { timeMetric } from '../../src/model/metric.ts';
import { coverageMissing } from '../../src/trust/checks/coverage-missing.ts';
import { coverageSurvivor } from '../../src/trust/checks/coverage-survivor.ts';
import { environmentGovernor } from '../../src/trust/checks/environment-governor.ts';
import { identitySameCommit } from '../../src/trust/checks/identity-same-commit.ts';
import { noiseAsymmetric } from '../../src/trust/checks/noise-asymmetric.ts';
import { noiseSpread } from '../../src/trust/checks/noise-spread.ts';
import { samplesFew } from '../../src/trust/checks/samples-few.ts';
import { shapeBimodal } from '../../src/trust/checks/shape-bimodal.ts';
import { suiteLoops } from '../../src/trust/checks/suite-loops.ts';
import { timerCoarse } from '../../src/trust/checks/timer-coarse.ts';
import { toolchainCompiler } from '../../src/trust/checks/toolchain-compiler.ts';
import { toolchainRuntime } from '../../src/trust/checks/toolchain-runtime.ts';
import { warmupUnfinished } from '../../src/trust/checks/warmup-unfinished.ts';
import { measured } from '../../src/trust/phrases.ts';
import { benchmark, noisy, series, single } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { findingsIn, knownEnvironment, runCheck, runOnEnvironments, type Parts } from './run-check.ts';

const messages = (report: ReturnType<typeof runCheck>): string[] => findingsIn(report).map(({ message }) => message);
const remedies = (report: ReturnType<typeof runCheck>): string[] => findingsIn(report).map(({ remedy }) => remedy);
const of = (benchmarks: readonly Benchmark[], more: Partial<Suite> = {}): Partial<Suite> => ({ benchmarks, ...more });
const both = (benchmarks: readonly Benchmark[], format: string): Parts => ({
  baseline: of(benchmarks, { format }),
  candidate: of(benchmarks, { format }),
});

const levels = single(1, 1, 1, 1, 1.01, 2, 2, 2, 2, 2.01);
const wild = (name: string): Benchmark => benchmark(name, series(levels));
const slowStart = series(Array.from({ length: 12 }, (_, index) => [2 + index / 100, 1, 1]));
const looped = (loops: number): Benchmark => ({ ...benchmark('b', series(single(1e-6, 1.1e-6, 1.2e-6))), loops });

describe('remedies are told in the options of the tool that measured', () => {
  const told = (format: string): string[] => [
    ...remedies(runCheck(noiseSpread, both([wild('b')], format))),
    ...remedies(runCheck(shapeBimodal, both([wild('b')], format))),
    ...remedies(runCheck(samplesFew, both([benchmark('b', series(single(1, 2)))], format))),
    ...remedies(runCheck(warmupUnfinished, both([benchmark('b', slowStart)], format))),
    ...remedies(runCheck(timerCoarse, both([looped(8)], format))),
    ...remedies(
      runCheck(suiteLoops, { baseline: of([looped(8)], { format }), candidate: of([looped(80)], { format }) }),
    ),
  ];

  test.each([
    ['pyperf', ['pyperf system tune', '--processes', '--warmups 2', '--min-time 0.1', '--loops']],
    ['go', ['-count']],
    ['google-benchmark', ['--benchmark_repetitions']],
    ['jmh', ['-f', '-wi']],
    ['criterion', ['--sample-size']],
    ['hyperfine', ['--runs', '--warmup']],
    ['pytest-benchmark', ['--benchmark-min-rounds', '--benchmark-min-time']],
    ['vitest', []],
  ])('%s', (format, options) => {
    const all = told(format);
    expect(all).toHaveLength(11);
    const quoted = new Set(all.flatMap((remedy) => [...remedy.matchAll(/`([^`]+)`/gu)].map(([, option]) => option)));
    expect([...quoted].sort()).toEqual([...options].sort());
  });

  test('a mean alone is told as that, not as no measurement', () => {
    const alone: Benchmark = benchmark('b', { kind: 'summary', metric: timeMetric, mean: 1 });
    const report = runCheck(samplesFew, both([alone], 'asv'));
    expect(messages(report)[0]).toBe(
      '1 benchmark of the baseline (100 %) is told as a mean without spread or number of values, so that the noise is not known.',
    );
    expect(remedies(report)[0]).toContain('`--record-samples`');
  });
});

describe('one and many', () => {
  test('shape.bimodal', () => {
    expect(messages(runCheck(shapeBimodal, both([wild('a')], 'go')))[0]).toMatch(/^1 benchmark .* stands at two/u);
    expect(messages(runCheck(shapeBimodal, both([wild('a'), wild('b')], 'go')))[0]).toMatch(
      /^2 benchmarks .* stand at two/u,
    );
  });

  test('noise.asymmetric names both sides', () => {
    const random = seededRandom(3);
    const scattered = (spread: number): SampledSeries =>
      series(single(...Array.from({ length: 20 }, () => 1 + spread * random.normal())));
    const report = runCheck(noiseAsymmetric, {
      baseline: of([benchmark('b', scattered(0.2))]),
      candidate: of([benchmark('b', scattered(0.001))]),
    });
    expect(messages(report)[0]).toMatch(
      /^The baseline is noisier than the candidate: .* the variances of 1 benchmark of 1 \(100 %\) clearly differ\.$/u,
    );
  });
});

describe('coverage.missing says where in as few words as it takes', () => {
  const named = (...names: string[]): Benchmark[] => names.map((name) => benchmark(name, series(single(1, 1.1, 1.2))));
  test.each([
    [named('a', 'b'), named('a'), '1 benchmark of 2 (50 %) is missing from the candidate.', 'Find out why'],
    [named('a'), named('a', 'b'), '1 benchmark of 2 (50 %) is new: the baseline lacks it.', '`exclude`'],
    [named('a'), named('a', 'b', 'c'), '2 benchmarks of 3 (67 %) are new: the baseline lacks them.', '`exclude`'],
    [
      named('a', 'x'),
      named('a', 'b', 'c'),
      '3 benchmarks of 4 (75 %) stand on one side only: 1 in the baseline, 2 in the candidate.',
      'Find out why',
    ],
  ])('%#', (baseline, candidate, message, remedy) => {
    const report = runCheck(coverageMissing, { baseline: of(baseline), candidate: of(candidate) });
    expect(messages(report)).toEqual([message]);
    expect(remedies(report)[0]).toContain(remedy);
  });

  test('and coverage.survivor in units that people read', () => {
    const long = [0.477, 0.574, 0.291].map((mean, index) => benchmark(`l${index}`, series(single(mean, mean))));
    const short = Array.from({ length: 12 }, (_, index) => benchmark(`s${index}`, series(single(1e-6, 1.1e-6))));
    const report = runCheck(coverageSurvivor, { baseline: of([...short, ...long]), candidate: of(short) });
    expect(findingsIn(report)[0]!.evidence).toEqual([
      'l0: 477 ms in the baseline',
      'l1: 574 ms in the baseline',
      'l2: 291 ms in the baseline',
    ]);
    expect(measured(0.9996e-3, timeMetric)).toBe('1.00 ms');
    expect(measured(5e-12, timeMetric)).toBe('0.00500 ns');
  });
});

describe('what differs stands in the sentence', () => {
  test('compilers', () => {
    const report = runOnEnvironments(toolchainCompiler, { compiler: 'Clang 18.1.8' }, { compiler: 'Clang 19.1.7' });
    expect(messages(report)).toEqual([
      'Baseline and candidate were built with different major versions of the compiler: "Clang 18.1.8" and "Clang 19.1.7".',
    ]);
  });

  test('runtimes, and how they were built', () => {
    const versions = runOnEnvironments(toolchainRuntime, { runtime: 'cpython 3.6.10' }, { runtime: 'cpython 3.8.2' });
    expect(messages(versions)).toEqual([
      'Baseline and candidate ran in different runtimes: "cpython 3.6.10" and "cpython 3.8.2".',
    ]);
    const jit = (on: boolean) => ({ features: { ...knownEnvironment.features, jit: on } });
    expect(messages(runOnEnvironments(toolchainRuntime, jit(false), jit(true)))).toEqual([
      'Baseline and candidate ran in different runtimes: JIT off and on.',
    ]);
  });

  test('a governor of some CPUs is not told of all', () => {
    const group = (governor: string, cpus: number[]) => ({ cpus, governor });
    const mixed = { cpuGroups: [group('performance', [0]), group('powersave', [1, 2])] };
    expect(messages(runOnEnvironments(environmentGovernor, mixed, mixed))[0]).toMatch(
      /^On both sides some CPUs ran with the governor powersave,/u,
    );
    const all = { cpuGroups: [group('powersave', [0, 1])] };
    expect(messages(runOnEnvironments(environmentGovernor, all, all))[0]).toMatch(
      /^On both sides the CPUs ran with the governor powersave,/u,
    );
  });

  test('an A/A comparison with a false alarm does not say that nothing shows', () => {
    const random = seededRandom(7);
    const measuredOnce = (odd: number) =>
      Array.from({ length: 30 }, (_, index) => benchmark(`b${index}`, series(noisy(random, index === 0 ? odd : 1))));
    const commit = { provenance: { files: [], commit: 'a4a2d2b0c3d4e5f6' } };
    const report = runCheck(identitySameCommit, {
      baseline: of(measuredOnce(1), commit),
      candidate: of(measuredOnce(1.2), commit),
    });
    expect(messages(report)[0]).toMatch(/as a whole it shows no difference; 1 benchmark is called changed\.$/u);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Suite } from '../../../src/model/suite.ts';
import type { Check } from '../../../src/trust/check.ts';
import { harnessVersion } from '../../../src/trust/checks/harness-version.ts';
import { suiteVersion } from '../../../src/trust/checks/suite-version.ts';
import { toolchainCompiler } from '../../../src/trust/checks/toolchain-compiler.ts';
import { toolchainDebug } from '../../../src/trust/checks/toolchain-debug.ts';
import { toolchainFlags } from '../../../src/trust/checks/toolchain-flags.ts';
import { toolchainMinor } from '../../../src/trust/checks/toolchain-minor.ts';
import { toolchainRuntime } from '../../../src/trust/checks/toolchain-runtime.ts';
import type { TrustPolicy } from '../../../src/trust/trust-policy.ts';
import { benchmark, series, single } from '../../comparison/build-suite.ts';
import { knownEnvironment, runCheck, runOnEnvironments, told, wordsOf } from '../run-check.ts';

type Fields = Readonly<Record<string, unknown>>;
const none = undefined;
const compilers = (one: string, other: string): [Fields, Fields] => [{ compiler: one }, { compiler: other }];
const apple = (build: string): string => `Clang 15.0.0 (clang-${build})`;

test.each<[string, Check, Fields, Fields, string]>([
  ['one compiler', toolchainCompiler, {}, {}, 'passed'],
  ['another major version', toolchainCompiler, ...compilers('Clang 19.1.7', 'Clang 18.1.8'), 'error both'],
  ['another compiler', toolchainCompiler, ...compilers('Clang 19.1.7', 'GCC 14.2.1 20241116'), 'error both'],
  ['clang and Apple clang', toolchainCompiler, ...compilers('Clang 15.0.0', apple('1500.3.9.4')), 'error both'],
  ['another minor version', toolchainCompiler, ...compilers('GCC 13.3.0', 'GCC 13.2.0'), 'passed'],
  ['a vendor suffix', toolchainCompiler, ...compilers('clang version 18.1.3 (1ubuntu1)', 'Clang 18.1.3'), 'passed'],
  ['go, whose minor is the major', toolchainCompiler, ...compilers('go1.21.0', 'go1.22.0'), 'error both'],
  ['no version in either, alike', toolchainCompiler, ...compilers('tcc', 'tcc'), 'passed'],
  ['no version in one', toolchainCompiler, ...compilers('tcc', 'GCC 13.3.0'), 'error both'],
  [
    'no compiler',
    toolchainCompiler,
    {},
    { compiler: none },
    'not possible: the candidate does not say with which compiler',
  ],
  ['one compiler, minor', toolchainMinor, {}, {}, 'passed'],
  ['another minor version, minor', toolchainMinor, ...compilers('GCC 13.3.0', 'GCC 13.2.0'), 'warning both'],
  ['a patch', toolchainMinor, ...compilers('Clang 20.1.0', 'Clang 20.1.1'), 'info both'],
  ['another Xcode', toolchainMinor, ...compilers(apple('1500.3.9.4'), apple('1500.1.0.2.5')), 'warning both'],
  ['Visual C', toolchainMinor, ...compilers('MSC v.1929 32 bit (Intel)', 'MSC v.1935 32 bit (Intel)'), 'warning both'],
  [
    'other compilers, minor',
    toolchainMinor,
    ...compilers('GCC 13.3.0', 'GCC 14.1.0'),
    'not possible: the compilers differ by more than a minor version: see toolchain.compiler',
  ],
  [
    'no compiler, minor',
    toolchainMinor,
    { compiler: none },
    {},
    'not possible: the baseline does not say with which compiler',
  ],
  ['the same flags', toolchainFlags, {}, { flags: ['-O3', '-DNDEBUG'] }, 'passed'],
  [
    'one more flag',
    toolchainFlags,
    {},
    { flags: ['-O3', '-DNDEBUG', '-mllvm -tail-dup-pred-size=5000'] },
    'warning both',
  ],
  ['another level', toolchainFlags, {}, { flags: ['-O2', '-DNDEBUG'] }, 'error both'],
  ['link-time optimisation by flag', toolchainFlags, {}, { flags: ['-O3', '-DNDEBUG', '-flto'] }, 'error both'],
  ['only warnings', toolchainFlags, {}, { flags: ['-O3', '-DNDEBUG', '-Wall', '-g'] }, 'info both'],
  ['an option for the linker', toolchainFlags, {}, { flags: ['-O3', '-DNDEBUG', '-Wl,-z,now'] }, 'warning both'],
  ['without profile', toolchainFlags, {}, { features: { pgo: false } }, 'error both'],
  ['another build option', toolchainFlags, {}, { buildOptions: ['--with-mimalloc'] }, 'warning both'],
  [
    'flags known on one side',
    toolchainFlags,
    { flags: none, buildOptions: none, features: none },
    {},
    'not possible: the two sides do not both say with which flags they were built',
  ],
  ['release builds', toolchainDebug, {}, {}, 'passed'],
  ['a debug baseline', toolchainDebug, { features: { debug: true } }, {}, 'error baseline'],
  ['a candidate with assertions', toolchainDebug, {}, { features: { assertions: true } }, 'error candidate'],
  [
    'sanitizers on both',
    toolchainDebug,
    { features: { sanitizer: true } },
    { features: { sanitizer: true } },
    'error baseline, error candidate',
  ],
  ['-O0', toolchainDebug, { flags: ['-O0'] }, {}, 'error baseline'],
  [
    'nothing said of the build',
    toolchainDebug,
    {},
    { features: none, flags: none },
    'not possible: the candidate does not say how the code was built',
  ],
  ['one runtime', toolchainRuntime, {}, {}, 'passed'],
  ['another version', toolchainRuntime, {}, { runtime: 'cpython 3.12.4' }, 'error both'],
  ['another interpreter', toolchainRuntime, {}, { runtime: 'pypy 3.10.14' }, 'error both'],
  ['JIT on one side', toolchainRuntime, {}, { features: { jit: true } }, 'error both'],
  ['JIT known on one side only', toolchainRuntime, {}, { features: {} }, 'passed'],
  [
    'no runtime',
    toolchainRuntime,
    { runtime: none, features: none },
    {},
    'not possible: the two sides do not both say in which runtime they ran',
  ],
  ['one tool', harnessVersion, {}, { harness: 'pyperf 2.10.0' }, 'passed'],
  ['another major version of the tool', harnessVersion, {}, { harness: 'pyperf 1.7.1' }, 'warning both'],
  [
    'no tool',
    harnessVersion,
    {},
    { harness: none },
    'not possible: the candidate does not say with which version of the tool',
  ],
  ['one suite', suiteVersion, {}, {}, 'passed'],
  ['another release', suiteVersion, {}, { suiteHash: 'ac5fd1', suiteVersion: 'pyperformance 1.14.0' }, 'error both'],
  ['another hash of one release', suiteVersion, {}, { suiteHash: 'ac5fd1' }, 'warning both'],
  ['another hash, no release told', suiteVersion, {}, { suiteHash: 'ac5fd1', suiteVersion: none }, 'warning both'],
  ['a hash on one side only, one release', suiteVersion, {}, { suiteHash: none }, 'passed'],
  ['another version, the same hash', suiteVersion, {}, { suiteVersion: 'pyperformance 1.11.1' }, 'passed'],
  [
    'another version, no hash',
    suiteVersion,
    { suiteHash: none },
    { suiteVersion: 'pyperformance 1.11.1' },
    'error both',
  ],
  [
    'no version of the suite',
    suiteVersion,
    { suiteHash: none, suiteVersion: none },
    {},
    'not possible: the baseline does not say the version of the suite',
  ],
])('%s', (_, check, baseline, candidate, expected) => {
  expect(told(runOnEnvironments(check, baseline, candidate))).toBe(expected);
});

test.each([
  [toolchainCompiler, 'compiler', { compiler: 'Clang 18.1.8' }],
  [toolchainMinor, 'compiler', { compiler: 'GCC 9.3.0' }],
  [toolchainFlags, 'flags', { flags: ['-O2'] }],
  [toolchainRuntime, 'runtime', { runtime: 'cpython 3.12.4' }],
  [toolchainRuntime, 'jit', { features: { jit: true } }],
  [harnessVersion, 'harness', { harness: 'pyperf 1.0' }],
  [suiteVersion, 'suite', { suiteHash: 'other' }],
] as const)('%#: declared as the change under test it is information', (check, change, candidate) => {
  expect(told(runOnEnvironments(check, {}, candidate, { policy: { changes: [change] } }))).toBe('info both');
  expect(wordsOf(runOnEnvironments(check, {}, candidate))).toContain(`declare \`${change}\``);
});

describe('toolchain.runtime', () => {
  const switched = (on: boolean) => ({ features: { jit: on, 'free-threading': on } });
  test('the runtime as a whole being declared, its features are too; one of two features is not enough', () => {
    const judged = (changes: TrustPolicy['changes']) =>
      told(runOnEnvironments(toolchainRuntime, switched(false), switched(true), { policy: { changes } }));
    expect(judged(['runtime'])).toBe('info both');
    expect(judged(['jit', 'free-threading'])).toBe('info both');
    expect(judged(['jit'])).toBe('error both');
  });
  test('a feature being declared does not excuse another interpreter', () => {
    const candidate = { runtime: 'pypy 3.10.14', features: { jit: true } };
    expect(told(runOnEnvironments(toolchainRuntime, {}, candidate, { policy: { changes: ['jit'] } }))).toBe(
      'error both',
    );
  });
  test('the reason is told', () => {
    const policy = { changes: ['jit' as const], changeReasons: { jit: 'it is what we measure' } };
    expect(wordsOf(runOnEnvironments(toolchainRuntime, {}, { features: { jit: true } }, { policy }))).toContain(
      'declared as the change under test: jit (it is what we measure)',
    );
  });

  describe('garbage collection', () => {
    const names = ['a', 'b', 'c', 'd'];
    const without = (...off: readonly string[]): Partial<Suite> => ({
      format: 'pyperf',
      benchmarks: names.map((name) => ({
        ...benchmark(name, series(single(1, 2, 3, 4, 5))),
        metadata: off.includes(name) ? { python_gc: 'disabled' } : {},
      })),
    });
    const judged = (baseline: Partial<Suite>, candidate: Partial<Suite>, policy = {}) =>
      runCheck(toolchainRuntime, { baseline, candidate, policy });

    test('off on one side only: a warning for a few, an error for most, nothing for the same', () => {
      expect(told(judged(without('b'), without('b')))).toBe('passed');
      expect(told(judged(without('b'), without()))).toBe('warning both');
      expect(told(judged(without(), without('a', 'b', 'd')))).toBe('error both');
      expect(wordsOf(judged(without('b'), without('c')))).toContain(
        'off in the baseline only: b\noff in the candidate only: c',
      );
      expect(told(judged(without('b'), without(), { changes: ['runtime'] }))).toBe('info both');
    });
    test('off for the whole suite', () => {
      const all = { ...without(), metadata: { python_gc: 'disabled' } };
      expect(told(judged(all, without(...names)))).toBe('passed');
      expect(told(judged(all, without()))).toBe('error both');
    });
    test('what another tool, or a command, did is not known', () => {
      expect(told(judged({ ...without('b'), format: 'other' }, without()))).toBe('passed');
      expect(told(judged({ ...without('b'), environment: {} }, { ...without(), environment: {} }))).toContain(
        'not possible',
      );
    });
  });

  const built = (commit: string, version: string) => ({
    environment: { ...knownEnvironment, runtime: `cpython ${version} (64-bit) revision ${commit}` },
    provenance: { files: [], commit },
  });

  test('a runtime that is the code under test may differ in its version', () => {
    const sides = { baseline: built('9d38120', '3.10.4'), candidate: built('df93f5d', '3.14.0a0') };
    expect(told(runCheck(toolchainRuntime, sides))).toBe('passed');
  });

  test('but not when only one side says so', () => {
    const sides = {
      baseline: built('9d38120', '3.10.4'),
      candidate: { ...built('df93f5d', '3.14.0a0'), provenance: { files: [] } },
    };
    expect(told(runCheck(toolchainRuntime, sides))).toBe('error both');
  });
});

test('toolchain.flags names the tokens of each side only', () => {
  const words = wordsOf(
    runOnEnvironments(toolchainFlags, { flags: ['-O3', '-fwrapv'] }, { flags: ['-O3', '-fno-strict-overflow'] }),
  );
  expect(words).toContain('compiler flags only in the baseline: -fwrapv');
  expect(words).toContain('compiler flags only in the candidate: -fno-strict-overflow');
  expect(words).not.toContain('-O3');
});

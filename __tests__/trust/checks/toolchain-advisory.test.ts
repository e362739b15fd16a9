import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/model/environment.ts';
import { memoryMetric, timeMetric, type Metric } from '../../../src/model/metric.ts';
import type { Suite } from '../../../src/model/suite.ts';
import { advisories } from '../../../src/trust/advisories/advisories.ts';
import type { Advisory } from '../../../src/trust/advisories/advisory.ts';
import type { CheckReport } from '../../../src/trust/check.ts';
import { toolchainAdvisory } from '../../../src/trust/checks/toolchain-advisory.ts';
import type { TrustPolicy } from '../../../src/trust/trust-policy.ts';
import { benchmark, series, single, suite } from '../../comparison/build-suite.ts';
import { readSharedSuite } from '../../read-shared-suite.ts';
import { describeWithSharedData } from '../../shared-data.ts';
import { findingsIn, runCheck } from '../run-check.ts';

const check = (baseline: Suite, candidate: Suite, policy: Partial<TrustPolicy> = {}): CheckReport =>
  runCheck(toolchainAdvisory, { baseline, candidate, policy });
const built = (environment: Environment, metrics: readonly Metric[] = [timeMetric]): Suite => ({
  ...suite('x', [benchmark('b', ...metrics.map((metric) => series(single(1, 1.01, 0.99, 1, 1.02), metric)))]),
  environment,
});
const brief = (report: CheckReport): string[] =>
  report.outcome === 'finding'
    ? report.findings.map(({ severity, subject, evidence }) => `${severity} ${subject} ${idIn(evidence[0] ?? '')}`)
    : [report.outcome];
const idIn = (evidence: string): string => /^(?:advisory )?([a-z0-9-]+)/.exec(evidence)?.[1] ?? evidence;

const clang19 = { compiler: 'Clang 19.1.7', flags: ['-O3'] };

test.each<[string, Environment, Environment, string[]]>([
  ['baseline only, high', clang19, { compiler: 'Clang 18.1.8' }, ['error baseline clang-19-computed-goto']],
  [
    'baseline only, medium',
    { compiler: 'Clang 20.1.0' },
    { compiler: 'GCC 14.2.1' },
    ['warning baseline clang-20-computed-goto'],
  ],
  [
    'baseline only, low',
    { compiler: 'Clang 17.0.0 (clang-1700.0.13.5)' },
    { compiler: 'GCC 14.2.1' },
    ['warning baseline apple-clang-1700-computed-goto'],
  ],
  ['both', clang19, { compiler: 'Clang 19.1.0' }, ['warning both clang-19-computed-goto']],
  ['candidate only', { compiler: 'GCC 14.2.1' }, clang19, ['warning candidate clang-19-computed-goto']],
  ['a candidate that does not tell', clang19, {}, ['warning baseline clang-19-computed-goto']],
  ['neither', { compiler: 'GCC 14.2.1' }, { compiler: 'Clang 18.1.8' }, ['passed']],
  [
    'of some benchmarks only, in the baseline, high',
    { runtime: 'cpython 3.13.0b2 (64-bit)', features: { 'free-threading': false } },
    { runtime: 'cpython 3.13.1 (64-bit)', features: { 'free-threading': false } },
    ['warning baseline cpython-313-incremental-gc'],
  ],
  [
    'of some benchmarks only, on both sides',
    { runtime: 'node v18.1.0' },
    { runtime: 'node v18.2.0' },
    ['info both node-18-startup', 'info both node-17-buffer-concat'],
  ],
  [
    'of some benchmarks only, on the candidate',
    { runtime: 'node v16.1.0' },
    { runtime: 'node v24.2.0' },
    ['info candidate node-24-sqlite-select'],
  ],
  ['possible on both sides alike', { runtime: 'cpython 3.14.2' }, { runtime: 'cpython 3.14.2' }, ['passed']],
  [
    'possible on one side',
    { runtime: 'cpython 3.14.2' },
    { runtime: 'cpython 3.12.2' },
    ['info both cpython-tail-call-zero-call-used-regs'],
  ],
])('%s', (_, baseline, candidate, expected) => {
  expect(brief(check(built(baseline), built(candidate)))).toEqual(expected);
});

describe('not possible', () => {
  test('when the toolchain is unknown', () => {
    expect(check(built({}), built({}))).toEqual({
      outcome: 'not-possible',
      reason: 'the baseline names neither its compiler nor its runtime',
    });
  });
  test('when switched off', () => {
    expect(check(built(clang19), built({}), { advisories: { enabled: false, own: [] } })).toEqual({
      outcome: 'not-possible',
      reason: 'advisories are switched off',
    });
  });
});

test('says what, how sure, where it stands and what to do', () => {
  const [finding] = findingsIn(check(built(clang19), built({ compiler: 'Clang 18.1.8' })));
  expect(finding?.message).toBe(
    'Computed gotos are merged into one indirect jump (clang 19.1.7, in the baseline): 9–12 % on CPython (pyperformance, geometric mean against clang 18: 1.09x slower on Raptor Lake, 1.12x on Apple M1); none on Zen 4.',
  );
  expect(finding?.evidence).toContain('harmless with tail-call on, which the files do not tell');
  expect(finding?.evidence).toContain('https://github.com/llvm/llvm-project/issues/106846');
  expect(finding?.remedy).toContain('Rebuild the baseline');
});

test('the remedy for the candidate does not speak of rebuilding the baseline', () => {
  for (const finding of findingsIn(check(built({ compiler: 'GCC 14.2.1' }), built(clang19))))
    expect(finding.remedy).not.toContain('baseline');
});

test('a change under test is told, and is no fault', () => {
  const report = check(built(clang19), built({ compiler: 'Clang 20.1.8' }), { changes: ['compiler'] });
  expect(brief(report)).toContain('info baseline clang-19-computed-goto');
});

test('memory matters where memory was compared, and what reading mends does not', () => {
  const linux = { operatingSystem: 'Linux', architecture: 'x86_64' };
  const [old, now] = [
    { ...linux, runtime: 'go1.21.3' },
    { ...linux, runtime: 'go1.20.1' },
  ];
  expect(brief(check(built(old), built(now)))).toEqual(['passed']);
  const both = [timeMetric, memoryMetric];
  expect(brief(check(built(old, both), built(now, both)))).toEqual(['info both go-1-21-1-max-ptes-none']);
  const mac = (harness: string): Environment => ({ operatingSystem: 'macOS 14.2', harness, compiler: 'Clang 18.1.8' });
  expect(brief(check(built(mac('pyperf 2.6.2'), both), built(mac('pyperf 2.7.0'), both)))).toEqual(['passed']);
});

test("the project's own advisories count like the others", () => {
  const own: Advisory = { ...advisories[0]!, id: 'clang-18-own', affected: ['>=18 <19'], confidence: 'high' };
  const policy = { advisories: { enabled: true, own: [own] } };
  expect(
    brief(check(built({ compiler: 'Clang 18.1.8', flags: [] }), built({ compiler: 'GCC 14.2.1' }), policy)),
  ).toEqual(['error baseline clang-18-own']);
});

test('an interpreter that tells its dispatch is told apart from its compiler', () => {
  const told = (dispatch: string): Suite => ({ ...built(clang19), metadata: { dispatch } });
  expect(brief(check(told('computed-goto'), told('tail-call')))).toEqual(['error baseline clang-19-computed-goto']);
  expect(brief(check(told('tail-call'), told('tail-call')))).toEqual(['passed']);
});

describeWithSharedData('toolchain.advisory on the tail-call story', () => {
  const folder = 'tail-call/x86_64-intel';
  const against = (baseline: string, candidate: string): string[] =>
    brief(check(readSharedSuite(`${folder}/${baseline}.json.gz`), readSharedSuite(`${folder}/${candidate}.json.gz`)));

  test.each(['clang18', 'gcc', 'clang19.taildup'])('clang19 as the baseline of %s: error', (candidate) => {
    expect(against('clang19', candidate)).toEqual(['error baseline clang-19-computed-goto']);
  });
  // The files of clang19 and clang19.tc tell the same compiler and flags: only references can see the difference.
  test('clang19 as the baseline of clang19.tc: both sides, a warning', () => {
    expect(against('clang19', 'clang19.tc')).toEqual(['warning both clang-19-computed-goto']);
  });
  test.each(['clang18', 'gcc', 'clang19.taildup'])(
    '%s as the baseline of clang19.tc: about the candidate',
    (baseline) => {
      expect(against(baseline, 'clang19.tc')).toEqual(['warning candidate clang-19-computed-goto']);
    },
  );
  test('clang18 against gcc: nothing', () => {
    expect(against('clang18', 'gcc')).toEqual(['passed']);
  });
  test('on the Mac as well', () => {
    const [baseline, candidate] = ['clang19', 'clang18'].map((name) =>
      readSharedSuite(`tail-call/aarch64-darwin/${name}.json.gz`),
    );
    expect(brief(check(baseline!, candidate!))).toEqual(['error baseline clang-19-computed-goto']);
  });
});

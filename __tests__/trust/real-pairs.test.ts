/** What the checks must say of real files whose story is known. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { FindingCode } from '../../src/model/finding.ts';
import type { Suite } from '../../src/model/suite.ts';
import { review } from '../../src/review.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import { sessionKnowledge } from '../../src/trust/session-knowledge.ts';
import type { Trust } from '../../src/trust/trust.ts';
import { readSharedSuite } from '../read-shared-suite.ts';
import { describeWithSharedData } from '../shared-data.ts';
import { policy } from '../verdict/build-policy.ts';
import { evidence } from './build-evidence.ts';

/** As a review makes it, so that what is known of the environment has widened the intervals. */
function trustOf(baseline: Suite, candidate: Suite): Trust {
  const pair = evidence(baseline, candidate);
  const comparison = compareSuites(baseline, candidate, defaultComparisonOptions, sessionKnowledge(pair));
  return assessTrust(pair, comparison, defaultComparisonOptions);
}

const said = ({ findings }: Trust, ...severities: readonly string[]): string[] =>
  findings.filter(({ severity }) => severities.includes(severity)).map(({ severity, code }) => `${severity} ${code}`);

const pair = (name: string): [Suite, Suite] => [
  readSharedSuite(`same-commit/${name}/first.json.gz`),
  readSharedSuite(`same-commit/${name}/second.json.gz`),
];

describeWithSharedData('one commit measured twice', () => {
  test('with another kernel, governor and a reboot in between: unusable, untrusted', () => {
    const [baseline, candidate] = pair('9f741e5-linux');
    const trust = trustOf(baseline, candidate);
    expect(said(trust, 'error', 'warning')).toEqual([
      'error identity.same-commit',
      'error shift.uniform',
      'warning environment.kernel',
      'warning environment.governor',
    ]);
    expect(said(trust, 'info')).toContain('info environment.reboot');
    expect(trust.level).toBe('unusable');
    const shift = trust.findings.find(({ code }) => code === 'shift.uniform');
    expect(shift?.evidence).toEqual(
      expect.arrayContaining(['explained by environment.kernel', 'explained by environment.governor']),
    );
    expect(review(evidence(baseline, candidate), policy()).verdict.kind).toBe('untrusted');
  });

  test.each(['4717aaa-linux', '74c8568-linux', '9f741e5-arminc', '9f741e5-pythonperf1'])(
    '%s: nothing is wrong, and nothing is said to be',
    (name) => {
      const trust = trustOf(...pair(name));
      expect(said(trust, 'error', 'warning')).toEqual([]);
      expect(said(trust, 'info')).toContain('info identity.same-commit');
      expect(trust.level).toBe('unverified');
    },
  );
});

describeWithSharedData('the order of benchmarks', () => {
  test('shows in no finding', () => {
    const turned = (suite: Suite): Suite => ({ ...suite, benchmarks: suite.benchmarks.toReversed() });
    const [one, other] = [
      readSharedSuite('tail-call/x86_64-intel/clang18.nocg.json.gz'),
      readSharedSuite('tail-call/x86_64-intel/gcc.json.gz'),
    ];
    const straight = trustOf(one, other);
    expect(straight.findings.length).toBeGreaterThan(5);
    expect(trustOf(turned(one), turned(other))).toMatchObject({ findings: straight.findings, checks: straight.checks });
    expect(trustOf(one, turned(other))).toMatchObject({ findings: straight.findings, checks: straight.checks });
  });
});

describeWithSharedData('the tail-calling interpreter', () => {
  const at = (name: string): Suite => readSharedSuite(`tail-call/${name}.json.gz`);
  const busy = (trust: Trust): string[] =>
    trust.findings.filter(({ code }) => code === 'load.busy').map(({ severity, subject }) => `${severity} ${subject}`);

  test('something else ran beside clang18.nocg, and not beside its neighbours', () => {
    const nocg = at('x86_64-intel/clang18.nocg');
    for (const name of ['clang18', 'clang19', 'clang19.nocg', 'clang19.taildup', 'clang19.tc', 'gcc']) {
      const other = at(`x86_64-intel/${name}`);
      expect(busy(trustOf(nocg, other))).toEqual(['warning baseline']);
      expect(busy(trustOf(other, nocg))).toEqual(['warning candidate']);
    }
  });

  test('the tuned build differs in its flags, other compilers in their version', () => {
    const tc = at('x86_64-intel/clang19.tc');
    const warnings = (baseline: string): string[] =>
      said(trustOf(at(`x86_64-intel/${baseline}`), tc), 'error', 'warning');
    expect(warnings('clang19.taildup')).toContain('warning toolchain.flags');
    for (const baseline of ['clang18', 'gcc']) expect(warnings(baseline)).toContain('error toolchain.compiler');
  });
});

describeWithSharedData('published pairs', (folder) => {
  const index = () =>
    JSON.parse(readFileSync(join(folder, 'bench-runner-reports', 'index.json'), 'utf8')) as {
      ref: string;
      head: string;
    }[];
  test('a warning or error is rare, or a difference that stands in the files', () => {
    const counts = new Map<FindingCode, number>();
    for (const { ref, head } of index()) {
      const [baseline, candidate] = [ref, head].map((path) => readSharedSuite(`bench-runner-reports/${path}`));
      const { findings } = trustOf(baseline!, candidate!);
      const loud = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
      for (const code of new Set(loud)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    // Differences that each of these pairs shows in its files, read by hand; see benchmarks/trust-rates.mjs.
    const inTheFiles: readonly string[] = [
      'environment.kernel',
      'environment.governor',
      'toolchain.minor',
      'toolchain.flags',
      'toolchain.runtime',
      'toolchain.advisory',
      'suite.version',
      'coverage.missing',
      'age.stale',
    ];
    for (const [code, count] of counts)
      if (!inTheFiles.includes(code)) expect([code, count <= 2]).toEqual([code, true]);
  });
});

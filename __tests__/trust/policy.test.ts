import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import { catalogue } from '../../src/trust/catalogue.ts';
import { defaultThresholds } from '../../src/trust/thresholds.ts';
import type { Trust } from '../../src/trust/trust.ts';
import { defaultTrustPolicy, type CheckRule, type TrustPolicy } from '../../src/trust/trust-policy.ts';
import { findingCodes, type Severity } from '../../src/model/finding.ts';
import { benchmark, noisy, series } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { contextOf, knownEnvironment } from './run-check.ts';

const measured = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 20 }, (_, index) => benchmark(`b${index}`, series(noisy(random, 1 + index))));
};
/** Another kernel and other loads: one warning, and one information about the candidate. */
function assess(policy: Partial<TrustPolicy>): Trust {
  const { evidence } = contextOf({
    baseline: { benchmarks: measured(1) },
    candidate: { benchmarks: measured(2), environment: { ...knownEnvironment, kernel: '6.0' } },
  });
  const comparison = compareSuites(evidence.baseline, evidence.candidate, defaultComparisonOptions);
  return assessTrust(evidence, comparison, defaultComparisonOptions, { ...defaultTrustPolicy, ...policy });
}
const rule = (severity: CheckRule['severity']): Partial<TrustPolicy> => ({
  rules: [{ code: 'environment.kernel', severity, reason: 'the lab updates weekly' }],
});
const kernel = ({ findings }: Trust) => findings.filter(({ code }) => code === 'environment.kernel');

describe('rules', () => {
  test('without any, a warning makes it suspect', () => {
    const trust = assess({});
    expect(trust.level).toBe('suspect');
    expect(kernel(trust)).toHaveLength(1);
  });
  test('raised', () => {
    const trust = assess(rule('error'));
    expect(trust.level).toBe('unusable');
    expect(kernel(trust)[0]).toMatchObject({ severity: 'error' });
    expect(kernel(trust)[0]!.evidence.at(-1)).toBe(
      'raised from warning to error by the policy: the lab updates weekly',
    );
  });
  test('lowered', () => {
    const trust = assess(rule('info'));
    expect(trust.level).toBe('unverified');
    expect(kernel(trust)[0]!.evidence.at(-1)).toBe(
      'lowered from warning to info by the policy: the lab updates weekly',
    );
  });
  test('muted: not among the findings, and the list of checks says why', () => {
    const trust = assess(rule('mute'));
    expect(trust.level).toBe('unverified');
    expect(kernel(trust)).toEqual([]);
    expect(trust.checks).toContainEqual({
      code: 'environment.kernel',
      outcome: 'finding',
      reason: 'muted by the policy: the lab updates weekly',
    });
  });
  test('the same severity changes nothing', () => {
    expect(assess(rule('warning'))).toEqual(assess({}));
  });
  test('raised to at least, lowered to at most: what is there already stays', () => {
    const asked = (severity: Severity, direction: 'raise' | 'lower') =>
      kernel(assess({ rules: [{ code: 'environment.kernel', severity, direction, reason: 'so' }] }))[0]!;
    expect(asked('info', 'raise')).toMatchObject({ severity: 'warning', evidence: kernel(assess({}))[0]!.evidence });
    expect(asked('error', 'lower').severity).toBe('warning');
    expect([asked('error', 'raise').severity, asked('info', 'lower').severity]).toEqual(['error', 'info']);
  });
  test('the last rule for a code counts', () => {
    const rules = ['mute', 'error'].flatMap((severity) => rule(severity as CheckRule['severity']).rules ?? []);
    expect(assess({ rules }).level).toBe('unusable');
  });
  test('a finding that is muted explains nothing', () => {
    const { evidence } = contextOf({
      baseline: { benchmarks: measured(1) },
      candidate: {
        benchmarks: measured(2).map((one) => ({
          ...one,
          series: one.series.map((list) =>
            list.kind === 'summary'
              ? list
              : {
                  ...list,
                  sessions: list.sessions.map(({ processes }) => ({
                    processes: processes.map((process) => ({
                      ...process,
                      values: process.values.map((value) => value * 1.04),
                    })),
                  })),
                },
          ),
        })),
        environment: { ...knownEnvironment, kernel: '6.0' },
      },
    });
    const comparison = compareSuites(evidence.baseline, evidence.candidate, defaultComparisonOptions);
    const shift = (policy: Partial<TrustPolicy>) =>
      assessTrust(evidence, comparison, defaultComparisonOptions, { ...defaultTrustPolicy, ...policy }).findings.find(
        ({ code }) => code === 'shift.uniform',
      )?.severity;
    expect([shift({}), shift(rule('mute')), shift(rule('info'))]).toEqual(['error', 'info', 'info']);
  });
});

test('thresholds of the policy replace the defaults', () => {
  const blind = assess({ thresholds: { 'samples.few/warning-count': 25 } });
  expect(blind.findings.map(({ code }) => code)).toContain('samples.few');
  expect(assess({}).findings.map(({ code }) => code)).not.toContain('samples.few');
});

test('every threshold belongs to a check', () => {
  for (const name of Object.keys(defaultThresholds)) expect(findingCodes).toContain(name.split('/')[0]);
});

test('every code but those of reading, of the gate and of waivers has one check, in their order', () => {
  const own = findingCodes.filter((code) => !/^(input|gate|waiver)\./.test(code));
  expect(catalogue.map(({ code }) => code)).toEqual(own);
});

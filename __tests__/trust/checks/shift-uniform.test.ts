import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/model/environment.ts';
import type { CheckContext } from '../../../src/trust/check.ts';
import { shiftUniform } from '../../../src/trust/checks/shift-uniform.ts';
import { noisyBenchmarks } from '../../comparison/build-suite.ts';
import { contextOf, runCheck, runOnEnvironments, told, wordsOf } from '../run-check.ts';

type Context = Partial<CheckContext>;

describe('shift.uniform', () => {
  const shifted = (factor: (index: number) => number) => ({
    baseline: { benchmarks: noisyBenchmarks(1) },
    candidate: { benchmarks: noisyBenchmarks(2, factor) },
  });
  test.each<[string, (index: number) => number, string]>([
    ['nothing', () => 1, 'passed'],
    ['all by 3 %', () => 1.03, 'info both'],
    ['all faster by 3 %', () => 0.97, 'info both'],
    ['most, by different amounts', (index) => 1 + (index % 10) / 100, 'passed'],
    ['half of them', (index) => (index % 2 === 0 ? 1.05 : 1), 'passed'],
  ])('%s', (_, factor, expected) => {
    expect(told(runCheck(shiftUniform, shifted(factor)))).toBe(expected);
  });
  test('an error when the environment explains it', () => {
    const kernel = {
      code: 'environment.kernel',
      severity: 'warning',
      subject: 'both',
      message: '',
      evidence: [],
      remedy: '',
    } as const;
    const told3 = (severity: 'warning' | 'info') =>
      runCheck(shiftUniform, { ...shifted(() => 1.03), context: { earlier: [{ ...kernel, severity }] } });
    expect(told(told3('warning'))).toBe('error both');
    expect(wordsOf(told3('warning'))).toContain('explained by environment.kernel');
    expect(told(told3('info'))).toBe('info both');
  });
  describe('a doubt where the environment could have done it', () => {
    const all = shifted(() => 0.97);
    const on = (one: Readonly<Record<string, unknown>>, other = one, context: Context = {}) =>
      runOnEnvironments(shiftUniform, one, other, { ...all, context });
    /** Earlier sessions, and noise that was learned from them. */
    const learned = (environments: readonly Environment[]): Context => {
      const { comparison, history } = contextOf(all);
      const [main] = comparison.metrics;
      return {
        comparison: {
          ...comparison,
          metrics: [{ ...main!, sessionNoise: { ...main!.sessionNoise, source: 'history' } }],
        },
        history: {
          ...history,
          sessions: environments.map((environment) => ({ ...contextOf(all).evidence.baseline, environment })),
        },
      };
    };

    test('the files do not tell', () => {
      const silent = { cpuModel: undefined, kernel: undefined, operatingSystem: undefined };
      expect(told(on(silent))).toBe('warning both');
      expect(wordsOf(on(silent))).toContain('the files do not tell whether the CPU and kernel or system changed');
      expect(told(on({}, { cpuModel: undefined }))).toBe('warning both');
    });
    test('another host; not where the history came from several', () => {
      expect(told(on({}, { host: 'bench-2' }))).toBe('warning both');
      expect(wordsOf(on({}, { host: 'bench-2' }))).toContain('they ran on different hosts');
      expect(told(on({}, { host: 'bench-2' }, learned([{ host: 'a' }, { host: 'b' }])))).toBe('info both');
      expect(told(on({}, { host: 'bench-2' }, learned([{ host: 'a' }, { host: 'a' }])))).toBe('warning both');
    });
    test('a restart; not where the history has several', () => {
      const bootTime = '2024-01-01 00:00:00';
      expect(wordsOf(on({}, { bootTime }))).toContain('the machine was restarted in between');
      expect(told(on({}, { bootTime }, learned([{ bootTime }, { bootTime: '2024-02-01 00:00:00' }])))).toBe(
        'info both',
      );
    });
  });
  test('few benchmarks', () => {
    const few = { benchmarks: noisyBenchmarks(1).slice(0, 9) };
    expect(told(runCheck(shiftUniform, { baseline: few, candidate: few }))).toBe(
      'not possible: fewer than 10 benchmarks could be compared',
    );
  });
});

/** Every check of the catalogue speaks where something is wrong, passes where nothing is, and says when it cannot tell. */
import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Metric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Suite } from '../../src/model/suite.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import { catalogue } from '../../src/trust/catalogue.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import { sessionKnowledge } from '../../src/trust/session-knowledge.ts';
import type { Trust } from '../../src/trust/trust.ts';
import { defaultTrustPolicy } from '../../src/trust/trust-policy.ts';
import { seededRandom, type RandomStream } from '../statistics/seeded-random.ts';
import { disturbedWorlds, silentWorld, soundWorld } from './worlds.ts';

const policy = { ...defaultTrustPolicy, sentinels: ['b07'] };

function trustIn(evidence: Evidence, gate = 1.05): Trust {
  const { baseline, candidate } = evidence;
  const comparison = compareSuites(baseline, candidate, defaultComparisonOptions, sessionKnowledge(evidence));
  const gates = { geomean: ratio(gate), memory: null };
  return assessTrust(evidence, comparison, defaultComparisonOptions, policy, gates);
}

const sound = trustIn(soundWorld);
const silent = trustIn(silentWorld);
const worlds = Object.entries(disturbedWorlds);
const disturbed = [...worlds.map(([, evidence]) => trustIn(evidence)), trustIn(soundWorld, 1.0005)];
/** What these two look for is that nothing is told: they can always tell. */
const aboutNothing: readonly string[] = ['coverage.nothing-in-common', 'environment.unknown'];
const outcomesIn = (trusts: readonly Trust[], code: string) =>
  trusts.flatMap(({ checks }) => checks.filter((check) => check.code === code).map(({ outcome }) => outcome));

describe.each(catalogue.map(({ code }) => code))('%s', (code) => {
  test('fires where something is wrong', () => {
    expect(outcomesIn(disturbed, code)).toContain('finding');
  });
  test('passes where everything is told and nothing is wrong', () => {
    expect(outcomesIn([sound], code)).toEqual(['passed']);
  });
  test(
    aboutNothing.includes(code) ? 'speaks of the very lack' : 'is not possible where nothing is told, and says why',
    () => {
      const [check] = silent.checks.filter((one) => one.code === code);
      if (aboutNothing.includes(code)) {
        expect(check).toEqual({ code, outcome: 'finding' });
        return;
      }
      expect(check).toMatchObject({ outcome: 'not-possible', reason: expect.stringMatching(/\w{3,}/) as unknown });
    },
  );
});

test('a sound baseline is trusted, and nobody speaks', () => {
  expect(sound).toMatchObject({ level: 'trusted', findings: [] });
});

test('where nothing is told nobody else speaks, and the baseline is not believed', () => {
  expect([...new Set(silent.findings.map(({ code }) => code))].sort()).toEqual(aboutNothing);
  expect(silent).toMatchObject({ level: 'unusable', vouchedBy: [] });
});

describe('whatever the order of benchmarks, references and history, the same findings in the same order', () => {
  const shuffled = <Item>(random: RandomStream, list: readonly Item[]): Item[] =>
    list
      .map((item) => ({ item, key: random.normal() }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);

  test.each([['nothing wrong', soundWorld], ...worlds] as const)('%s', (_, evidence) => {
    const random = seededRandom(4);
    const turned = <Side extends Evidence['baseline']>(suite: Side): Side => ({
      ...suite,
      benchmarks: shuffled(random, suite.benchmarks),
    });
    const expected = trustIn(evidence);
    for (let round = 0; round < 3; round += 1) {
      const { findings, checks, level, vouchedBy } = trustIn({
        ...evidence,
        baseline: turned(evidence.baseline),
        candidate: turned(evidence.candidate),
        references: shuffled(random, evidence.references).map((one) => ({ ...one, suite: turned(one.suite) })),
        history: shuffled(random, evidence.history).map(turned),
      });
      expect(findings).toEqual(expected.findings);
      expect({ checks, level, vouchedBy }).toEqual({
        checks: expected.checks,
        level: expected.level,
        vouchedBy: expected.vouchedBy,
      });
    }
  });
});

describe('of sizes and of counts nobody speaks as of times', () => {
  const measuring = (metric: Metric) => (suite: Suite) => ({
    ...suite,
    benchmarks: suite.benchmarks.map((one) => ({
      ...one,
      series: one.series.map((own) => (own.metric.id === 'time' ? { ...own, metric } : own)),
    })),
  });
  const sizes = measuring({ id: 'size', unit: 'byte', direction: 'smaller' });
  const counts = measuring({ id: 'hits', unit: 'integer', direction: 'larger' });
  const inverse = (of: Suite): Suite => ({
    ...of,
    benchmarks: of.benchmarks.map((one) => ({
      ...one,
      series: one.series.filter(({ metric }) => metric.id !== 'memory'),
    })),
  });

  test.each(worlds)('%s', (_, evidence) => {
    for (const as of [sizes, counts]) {
      const side = (suite: Suite): Suite => as(inverse(suite));
      const { findings } = trustIn({
        ...evidence,
        baseline: side(evidence.baseline),
        candidate: side(evidence.candidate),
        references: evidence.references.map((one) => ({ ...one, suite: side(one.suite) })),
        history: evidence.history.map(side),
      });
      // An advisory says what it does to times, and flags what they are for, whatever was measured.
      for (const { code, message, evidence: facts, remedy } of findings)
        if (code !== 'toolchain.advisory' && code !== 'toolchain.flags')
          expect([code, [message, ...facts, remedy].join('\n')]).not.toEqual([
            code,
            expect.stringMatching(/\b(slow|fast)(er|est|ness)?\b|\b(long|short)\b/),
          ]);
    }
  });
});

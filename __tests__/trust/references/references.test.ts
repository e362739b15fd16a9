import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../../src/comparison/comparison.ts';
import type { Suite } from '../../../src/model/suite.ts';
import { triangulate } from '../../../src/trust/references/triangulate.ts';
import { describeWithSharedData } from '../../shared-data.ts';
import { readSharedSuite } from '../../read-shared-suite.ts';
import { assess, findingsOf, makeSuite, outcomeOf } from '../assess.ts';

const slow = makeSuite({ label: 'base', factor: 1.12, seed: 1 });
const candidate = makeSuite({ label: 'new', factor: 1, seed: 2 });
/** Builds differ from each other benchmark by benchmark, by 2 % at most. */
const build = (label: string, factor: number, seed: number) => ({
  label,
  suite: makeSuite({ label: 'file', factor: (index) => factor * (1 + 0.02 * Math.sin(seed + 7 * index)), seed }),
});
/** These suites move as one, which is suspicious for a reason of its own. */
const moved = { rules: [{ code: 'shift.uniform', severity: 'mute', reason: 'made so' }] } as const;
const references = [build('clang-18', 1.03, 21), build('gcc', 1.01, 22), build('tuned', 1.02, 23)];

describe('reference.flattering', () => {
  test('fires as an error, with claim, range and shares in the first sentence', () => {
    const trust = assess({ baseline: slow, candidate, references });
    expect(trust.level).toBe('unusable');
    const [finding] = findingsOf(trust, 'reference.flattering');
    expect(finding).toMatchObject({ severity: 'error', subject: 'baseline' });
    expect(trust.sentences[0]).toMatch(
      /^Claim 1\.1\d\d×; credible range 1\.0\d\d× – 1\.1\d\d×; 7\d–9\d % of the win disappears against the other references\.$/,
    );
    expect(finding!.message).toMatch(
      /^7\d–9\d % of the win is the baseline’s own slowness, for it is (9|10)\.\d % slower than the references\.$/,
    );
    expect(finding!.evidence[0]).toBe(trust.sentences[0]);
    expect(finding!.evidence).toHaveLength(5);
    expect(finding!.evidence[4]).toMatch(
      /^the baseline is the slowest of 4 builds on 100 % of 40 benchmarks; chance would give 25 %$/,
    );
    expect(trust.vouchedBy).toEqual([]);
  });

  test('one reference is enough for a warning, not for an error', () => {
    const trust = assess({ baseline: slow, candidate, references: references.slice(0, 1) });
    expect(findingsOf(trust, 'reference.flattering')).toMatchObject([{ severity: 'warning' }]);
    expect(trust.level).toBe('suspect');
    expect(trust.sentences[0]).toContain('% of the win disappears against the reference.');
  });

  test('a range that reaches below no change says at each end which way it goes', () => {
    const trust = assess({ baseline: slow, candidate, references: [build('clang-18', 0.95, 21)] });
    expect(trust.sentences[0]).toMatch(
      /^Claim 1\.1\d\d× faster; credible range 1\.0\d\d× slower – 1\.1\d\d× faster; 100 % of the win disappears against the reference\.$/,
    );
    const worse = assess({ baseline: slow, candidate: makeSuite({ factor: 1.3, seed: 2 }), references });
    expect(worse.sentences[0]).toMatch(
      /^Measured 1\.1\d\d× slower; credible range 1\.\d+× slower – 1\.1\d\d× slower, against 3 further references\.$/,
    );
  });

  test('takes the doubt from shift.uniform, which knows no reason', () => {
    const [shift] = findingsOf(assess({ baseline: slow, candidate, references }), 'shift.uniform');
    expect(shift).toMatchObject({ severity: 'info' });
    expect(shift!.evidence).toContain('explained by reference.flattering');
    // Nothing is known of the environment here, so that without references it is in doubt.
    expect(findingsOf(assess({ baseline: slow, candidate }), 'shift.uniform')).toMatchObject([{ severity: 'warning' }]);
    // A slowdown is none of the baseline's slowness.
    const slower = assess({ baseline: slow, candidate: makeSuite({ factor: 1.2, seed: 2 }), references });
    expect(findingsOf(slower, 'shift.uniform')).toMatchObject([{ severity: 'warning' }]);
  });

  test('passes, and vouches, where the win holds against the references', () => {
    const equal = [build('a', 1.11, 31), build('b', 1.12, 32), build('c', 1.13, 33)];
    const trust = assess({ baseline: slow, candidate, references: equal }, moved);
    expect(outcomeOf(trust, 'reference.flattering')).toBe('passed');
    expect(trust).toMatchObject({ level: 'trusted', vouchedBy: ['3 references'] });
    expect(trust.sentences[0]).toMatch(/; the win holds against the other references\.$/);
  });

  test('passes without a win, however slow the baseline is', () => {
    const trust = assess({ baseline: slow, candidate: makeSuite({ factor: 1.12, seed: 4 }), references });
    expect(outcomeOf(trust, 'reference.flattering')).toBe('passed');
    expect(trust.triangulation).toMatchObject({ medianExplained: null });
  });

  test('not possible without references, or when none counts', () => {
    expect(outcomeOf(assess({}), 'reference.flattering')).toBe('not-possible: no reference was given');
    const other = makeSuite({ environment: { cpuModel: 'other' }, seed: 5 });
    const trust = assess({
      baseline: { ...slow, environment: { cpuModel: 'this' } },
      candidate,
      references: [{ label: 'far', suite: other }],
    });
    expect(outcomeOf(trust, 'reference.flattering')).toBe(
      'not-possible: no reference counts (far: it was measured on another CPU (this, other))',
    );
    expect(trust).toMatchObject({ triangulation: null, credibleRange: null, vouchedBy: [] });
    expect(trust.references[0]!.witness!.deficit).toBeGreaterThan(0);
  });
});

describe('which references count', () => {
  const leftOut = (suite: Suite, parts = {}): string | undefined =>
    assess({ baseline: slow, candidate, references: [{ label: 'x', suite }], ...parts }).references[0]!.leftOut;

  test('not the baseline or the candidate under another name', () => {
    expect(leftOut({ ...slow, label: 'copy' })).toBe('it is the same measurement as the baseline');
    expect(leftOut({ ...candidate, label: 'copy' })).toBe('it is the same measurement as the candidate');
  });

  test('not one commit as fast as the candidate; without commits it is what shows the baseline slow', () => {
    const again = makeSuite({ seed: 9 });
    const at = (suite: Suite, commit: string): Suite => ({ ...suite, provenance: { files: [], commit } });
    expect(leftOut(at(again, 'abcdef1'), { candidate: at(candidate, 'abcdef1234') })).toBe(
      'it is the same build as the candidate, measured again',
    );
    expect(leftOut(at(again, '9999999'), { candidate: at(candidate, 'abcdef1234') })).toBeUndefined();
    expect(leftOut(again)).toBeUndefined();
  });

  test('not one with less than 80 % of the benchmarks', () => {
    expect(leftOut({ ...references[0]!.suite, benchmarks: references[0]!.suite.benchmarks.slice(9) })).toBe(
      'it shares 31 of 40 benchmarks (78 %) with baseline and candidate',
    );
  });

  test('near-duplicates count once, whatever their order; another known compiler makes them two', () => {
    const twin = (label: string, seed: number, compiler?: string) => ({
      label,
      suite: makeSuite({ factor: 1.03, seed, environment: compiler === undefined ? {} : { compiler } }),
    });
    const pair = [twin('a', 51), twin('b', 52)];
    for (const order of [pair, pair.toReversed()]) {
      const { references: results, triangulation } = assess({ baseline: slow, candidate, references: order });
      expect(triangulation!.witnesses.map(({ label }) => label)).toEqual(['a']);
      expect(results.find(({ label }) => label === 'b')!.leftOut).toBe(
        'it is the same build as the reference a, measured again',
      );
    }
    const two = [twin('a', 51, 'gcc 13'), twin('b', 52, 'clang 18')];
    expect(assess({ baseline: slow, candidate, references: two }).triangulation!.witnesses).toHaveLength(2);
  });

  test('the identity: claim − over the reference = deficit, on the benchmarks that all three have', () => {
    const part = { ...references[0]!.suite, benchmarks: references[0]!.suite.benchmarks.slice(4) };
    const { triangulation } = assess({ baseline: slow, candidate, references: [{ label: 'part', suite: part }] });
    const [witness] = triangulation!.witnesses;
    expect(witness!.benchmarks).toBe(36);
    expect(witness!.claim - witness!.overReference).toBeCloseTo(witness!.deficit, 12);
    expect(witness!.explained).toBeCloseTo(witness!.deficit / witness!.claim, 12);
  });

  test('with weights every figure is over the weighted mean, so that the identity holds', () => {
    const weights = [{ pattern: '*1', weight: 9 }];
    const evidence = { baseline: slow, candidate, references, history: [], findings: [], notes: [] };
    const options = { ...defaultComparisonOptions, weights };
    const comparison = compareSuites(slow, candidate, options);
    const { triangulation } = triangulate(evidence, comparison, options);
    const plain = triangulate(evidence, comparison, defaultComparisonOptions).triangulation!;
    expect(triangulation!.witnesses).toHaveLength(3);
    triangulation!.witnesses.forEach(({ claim, overReference, deficit }, index) => {
      expect(claim).toBeCloseTo(comparison.metrics[0]!.suite!.estimate.logSpeedup, 12);
      expect(claim - overReference).toBeCloseTo(deficit, 12);
      expect(Math.abs(overReference - plain.witnesses[index]!.overReference)).toBeGreaterThan(1e-4);
    });
  });

  test('the order of references and benchmarks shows in no finding', () => {
    const reversed = (suite: Suite): Suite => ({ ...suite, benchmarks: suite.benchmarks.toReversed() });
    const trust = assess({ baseline: slow, candidate, references });
    const turned = assess({
      baseline: reversed(slow),
      candidate: reversed(candidate),
      references: references.toReversed().map(({ label, suite }) => ({ label, suite: reversed(suite) })),
    });
    expect(turned.findings).toEqual(trust.findings);
    expect(turned.sentences).toEqual(trust.sentences);
  });
});

describe('reference.outlier', () => {
  test('fires in both directions, and says which', () => {
    for (const [factor, word] of [
      [1.12, 'slower'],
      [0.92, 'faster'],
    ] as const) {
      const trust = assess({ baseline: makeSuite({ factor, seed: 1 }), candidate, references });
      expect(findingsOf(trust, 'reference.outlier')).toMatchObject([{ severity: 'warning', subject: 'baseline' }]);
      expect(findingsOf(trust, 'reference.outlier')[0]!.message).toContain(`% ${word} than the median of 3 references`);
    }
  });

  test('passes among its equals; not possible with two', () => {
    const inside = makeSuite({ factor: 1.025, seed: 1 });
    expect(outcomeOf(assess({ baseline: inside, candidate, references }), 'reference.outlier')).toBe('passed');
    expect(outcomeOf(assess({ baseline: slow, candidate, references: references.slice(1) }), 'reference.outlier')).toBe(
      'not-possible: a spread needs three references, and there are 2',
    );
  });
});

describe('reference.inconsistent', () => {
  test('two measurements of one label must agree', () => {
    const off = { label: 'gcc', suite: makeSuite({ factor: 1.08, seed: 61 }) };
    const trust = assess({ baseline: slow, candidate, references: [...references, off] });
    expect(findingsOf(trust, 'reference.inconsistent')).toMatchObject([
      { severity: 'warning', subject: 'reference gcc' },
    ]);
    const near = { label: 'gcc', suite: build('gcc', 1.012, 62).suite };
    expect(
      outcomeOf(assess({ baseline: slow, candidate, references: [...references, near] }), 'reference.inconsistent'),
    ).toBe('passed');
  });

  test('not possible without references', () => {
    expect(outcomeOf(assess({}), 'reference.inconsistent')).toBe('not-possible: no reference was given');
  });
});

describe('a stated claim', () => {
  const stated = (claim: number, list = references) =>
    assess({ baseline: slow, candidate, references: list }, {}, claim).statedClaim!;

  test('is held against every reference', () => {
    expect(stated(1.08)).toMatchObject({ outcome: 'supported-only-against' });
    expect(stated(1.08).sentence).toBe(
      'The stated gain of 8 % is supported only against the baseline "base", not against "clang-18", "gcc" and "tuned".',
    );
    expect(stated(1.5).sentence).toBe(
      'The stated gain of 50 % is not supported against the baseline "base", "clang-18", "gcc" and "tuned".',
    );
    expect(stated(1.08, []).sentence).toBe('The stated gain of 8 % is supported against the baseline "base".');
    expect(stated(1.12, []).outcome).toBe('within-noise');
    expect(stated(1.02).outcome).toBe('supported-only-against');
  });

  test('is none unless it was stated', () => {
    expect(assess({ references }).statedClaim).toBeNull();
  });
});

describeWithSharedData('the tail-calling interpreter, advisories or not', () => {
  const platforms = {
    'x86_64-intel': ['clang18', 'clang19', 'clang19.taildup', 'gcc'],
    'aarch64-darwin': ['clang18', 'clang19', 'clang19.taildup'],
  };
  const read = (platform: string, name: string): Suite => ({
    ...readSharedSuite(`tail-call/${platform}/${name}.json.gz`),
    label: name,
  });
  // The table of known answers: claim, median deficit, explained share, share of benchmarks on which it is the slowest.
  const known = [
    ['x86_64-intel', 'clang19', 1.125, 0.104, 0.83, 0.89],
    ['x86_64-intel', 'clang18', 1.033, 0.013, 0.4, 0.01],
    ['x86_64-intel', 'clang19.taildup', 1.02, -0.013, null, 0.04],
    ['x86_64-intel', 'gcc', 1.008, -0.024, null, 0.06],
    ['aarch64-darwin', 'clang19', 1.112, 0.105, 0.94, 0.8],
    ['aarch64-darwin', 'clang18', 0.997, null, null, null],
    ['aarch64-darwin', 'clang19.taildup', 1.016, null, null, null],
  ] as const;

  test.each(known)(
    '%s, baseline %s: claim %p, deficit %p, explained %p, slowest %p',
    (platform, name, claim, deficit, explained, slowest) => {
      const others = platforms[platform].filter((one) => one !== name);
      const trust = assess({
        baseline: read(platform, name),
        candidate: read(platform, 'clang19.tc'),
        references: others.map((label) => ({ label, suite: read(platform, label) })),
      });
      const found = trust.triangulation!;
      expect(found.witnesses.map(({ label }) => label)).toEqual(others);
      expect(Math.exp(found.claim)).toBeCloseTo(claim, 3);
      if (deficit !== null) expect(Math.abs(Math.expm1(found.medianDeficit) - deficit)).toBeLessThan(0.001);
      if (explained !== null) expect(found.medianExplained).toBeCloseTo(explained, 2);
      if (slowest !== null) expect(found.slowest!.share).toBeCloseTo(slowest, 2);
      const severities = findingsOf(trust, 'reference.flattering').map(({ severity }) => severity);
      expect(severities).toEqual(name === 'clang19' ? ['error'] : []);
      if (name !== 'clang19') expect(findingsOf(trust, 'reference.outlier')).toEqual([]);
    },
  );

  test('the first sentence', () => {
    const trust = assess({
      baseline: read('x86_64-intel', 'clang19'),
      candidate: read('x86_64-intel', 'clang19.tc'),
      references: ['clang18', 'gcc', 'clang19.taildup'].map((label) => ({ label, suite: read('x86_64-intel', label) })),
    });
    expect(trust.sentences[0]).toBe(
      'Claim 1.125×; credible range 1.008× – 1.125×; 73–93 % of the win disappears against the other references.',
    );
    expect(trust.level).toBe('unusable');
  });
});

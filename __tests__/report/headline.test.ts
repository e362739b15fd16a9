/** The headline: never a plain green one when there is a doubt. */
import { describe, expect, test } from '@jest/globals';
import { memoryMetric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import { factsOf } from '../../src/report/facts.ts';
import { headline, iconOf, verdictWord } from '../../src/report/headline.ts';
import { inlineTerminal } from '../../src/report/inline-terminal.ts';
import type { Review } from '../../src/verdict/review.ts';
import { benchmark, series, single, suite } from '../comparison/build-suite.ts';
import { review } from '../../src/review.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildReview, states } from './review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';

const line = (one: Review): string => `${iconOf(one, factsOf(one))} ${inlineTerminal(headline(one, factsOf(one)))}`;
const withTrust = (one: Review, level: Review['trust']['level']): Review => ({
  ...one,
  trust: { ...one.trust, level },
});

describe('headline', () => {
  test.each([
    ['faster', '⚠️ 1.123× faster than clang-19, but the baseline is suspect'],
    ['slower', '❌ 1.061× slower than clang-19'],
    ['benchmarkSlower', '❌ 1.024× slower than clang-19, 1 benchmark beyond the threshold'],
    ['unchanged', '✅ no change against clang-19'],
    ['inconclusive', '❔ inconclusive, measured 1.019× slower than clang-19'],
    ['suspect', '⚠️ 1.177× faster than clang-19, but the baseline is suspect'],
    ['untrusted', '⛔ 1.179× faster than clang-19, but that baseline is unusable'],
    ['notJudged', '❗ nothing could be compared with clang-19'],
  ] as const)('%s', (state, expected) => {
    expect(line(states[state])).toBe(expected);
  });

  test('a mean that stays says how many benchmarks did not', () => {
    const even = buildReview(
      {},
      { factors: { nbody: 1.2, richards: 1 / 1.2 } },
      { policy: policy({ geomean: ratio(1.2) }) },
    );
    expect(line(even)).toBe('✅ no overall change against clang-19; 1 benchmark slower, 1 faster');
  });

  test('where only single benchmarks keep it from passing, the headline says so and not that the mean is unclear', () => {
    const one = buildReview(
      {},
      { factors: { nbody: 1.06 } },
      { policy: policy({ geomean: ratio(1.1), benchmark: ratio(1.06) }) },
    );
    expect(one.verdict.kind).toBe('inconclusive');
    expect(line(one)).toMatch(/^❔ 1\.0\d\d× slower than clang-19, 1 benchmark perhaps beyond the threshold$/u);
    const many = buildReview({}, {}, { policy: policy({ geomean: ratio(1.1) }, { maxInconclusive: 0.1 }) });
    expect(line(many)).toMatch(/^❔ .* clang-19, too many benchmarks inconclusive$/u);
  });

  test('a blind gate is a doubt about a pass only', () => {
    const blind = (factor: number) =>
      buildReview({ processes: 5 }, { factor, processes: 5 }, { policy: policy({ geomean: ratio(1.002) }) });
    expect(line(blind(0.8))).toMatch(/^⚠️ .* but the gate is blind$/u);
    expect(blind(1.3).verdict).toMatchObject({ kind: 'fail', selfTest: { passed: false } });
    expect(line(blind(1.3))).toMatch(/^❌ 1\.\d+× slower than clang-19$/u);
  });

  test('sides of one name are told apart by branch and commit', () => {
    const built = buildReview({ label: 'benchmarks' }, { label: 'benchmarks', factor: 0.9 });
    expect(line(built)).toMatch(/ than a4a2d2b \(/u);
    const { provenance } = built.evidence.baseline;
    const onMain = {
      ...built,
      evidence: {
        ...built.evidence,
        baseline: { ...built.evidence.baseline, provenance: { ...provenance, branch: 'main' } },
      },
    };
    expect(line(onMain)).toMatch(/ than main@a4a2d2b \(/u);
    const same = { ...built, evidence: { ...built.evidence, candidate: built.evidence.baseline } };
    expect(line(same)).toMatch(/ than benchmarks \(/u);
  });

  test('a trusted win is plain', () => {
    expect(line(withTrust(states.faster, 'trusted'))).toBe('✅ 1.123× faster than clang-19');
  });

  test('a regression within the threshold says so', () => {
    const slower = buildReview({}, { factor: 1.03 }, { policy: policy({ geomean: ratio(1.1) }) });
    expect(line(slower)).toMatch(/^✅ 1\.03\d× slower than clang-19, within the threshold$/u);
  });

  test('without a threshold a regression is told as it is', () => {
    const slower = buildReview({}, { factor: 1.05 }, { policy: policy({ geomean: null }) });
    expect(line(slower)).toMatch(/^✅ 1\.05\d× slower than clang-19$/u);
  });

  test('missing and incomparable benchmarks take the green away', () => {
    const odd = (value: number) => benchmark('odd', series(single(...Array<number>(value === 1 ? 1 : 20).fill(value))));
    const many = (first: number) =>
      Array.from({ length: 30 }, (_, index) =>
        benchmark(`b${index}`, series(single(first, 1.01, 1.02, 0.99, 0.98, 1.015))),
      );
    const missing = review(
      evidence(suite('base', [...many(1), odd(2)]), suite('new', many(1.001))),
      policy({ geomean: ratio(1.1) }),
    );
    expect(line(missing)).toMatch(/^⚠️ .* 1 of 31 benchmarks is missing/u);
    const other = benchmark('odd', series(single(1, 2, 3, 4, 5), memoryMetric));
    const different = review(
      evidence(suite('base', [...many(1), odd(2)]), suite('new', [...many(1.001), other])),
      policy({ geomean: ratio(1.1) }),
    );
    expect(line(different)).toMatch(/^(⚠️|⛔) .*1 benchmark could not be compared/u);
  });

  test('what could not be judged is neither pass nor failure', () => {
    const noMemory = review(
      evidence(
        suite('base', [benchmark('a', series(single(1, 1.01, 1.02, 0.99, 1)))]),
        suite('new', [benchmark('a', series(single(1.001, 1.01, 1.02, 0.99, 1)))]),
      ),
      policy({ geomean: ratio(1.5), memory: ratio(1.1) }),
    );
    expect(line(noMemory)).toBe('❗ could not be judged against base');
    expect(verdictWord(noMemory)).toBe('Not judged');
  });
});

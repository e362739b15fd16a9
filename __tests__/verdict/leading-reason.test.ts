/** The reason beside the verdict's word tells why the check fails, also where the word says something else. */
import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import { leadingReason } from '../../src/verdict/reasons.ts';
import type { FailOn } from '../../src/verdict/policy.ts';
import { benchmark, series, single, suite } from '../comparison/build-suite.ts';
import { evidence } from '../trust/build-evidence.ts';
import { policy } from './build-policy.ts';

const side = (label: string, count: number, mean: number) =>
  suite(
    label,
    Array.from({ length: count }, (_, index) =>
      benchmark(`b${index}`, series(single(...[1, 1.001, 0.999, 1.0005, 0.9995].map((part) => part * mean)))),
    ),
  );
/** The candidate is as slow as told, and has lost some of 48 benchmarks. */
const judged = (mean: number, lost: number, failOn: readonly FailOn[]) =>
  review(evidence(side('old', 48, 1), side('new', 48 - lost, mean)), policy({}, { failOn }));

describe('leadingReason', () => {
  test('an untrusted verdict that fails for a threshold names the threshold', () => {
    const slower = judged(1.5, 24, ['fail']);
    expect(slower.verdict).toMatchObject({ kind: 'untrusted', failsCheck: true });
    expect(leadingReason(slower.verdict)).toMatch(
      /^The baseline is unusable, .* The check fails all the same: The geometric mean is 1\.500× slower .*: wholly beyond/,
    );
    const shown = renderTerminal(slower, { width: 200 });
    expect(shown.replace(/\s+/gu, ' ')).toContain('The check fails all the same: The geometric mean');
  });

  test('a pass that fails for what is missing names what is missing', () => {
    const incomplete = judged(0.9, 2, ['incomplete']);
    expect(incomplete.verdict).toMatchObject({ kind: 'pass', failsCheck: true });
    expect(leadingReason(incomplete.verdict)).toMatch(
      /wholly inside .* The check fails all the same: Incomplete: the answer is over 46 benchmarks, leaving out 2 only in the baseline\.$/,
    );
  });

  test.each([
    ['a word that fails by itself', judged(1.5, 24, ['untrusted', 'fail'])],
    ['a failure', judged(1.5, 0, ['fail'])],
    ['what fails nothing', judged(1.5, 24, [])],
    ['a pass', judged(0.9, 2, ['fail'])],
  ])('%s needs no more than its reason', (_, { verdict }) => {
    expect(leadingReason(verdict)).toBe(verdict.reasons[0]);
  });
});

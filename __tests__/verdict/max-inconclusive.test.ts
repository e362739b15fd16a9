/** More inconclusive benchmarks than the policy tolerates: no pass, and said why. */
import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.ts';
import { review } from '../../src/review.ts';
import { benchmark, series, single, steady, suite } from '../comparison/build-suite.ts';
import { context } from '../report/review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';
import { policy } from './build-policy.ts';

/** Too scattered for any answer. */
const wild = (turn: number) => series(single(...[1, 1.4, 0.7, 1.1, 0.8].map((part) => part * (1 + turn / 1e6))));
/** Forty-eight benchmarks: some wild ones, and steady ones that are faster by the share `faster`. */
const side = (label: string, undecided: number, faster: number) =>
  suite(
    label,
    Array.from({ length: 48 }, (_, index) =>
      benchmark(`b${index}`, index < undecided ? wild(faster) : steady(1 / (1 + faster))),
    ),
  );
/** `undecided` of 48 are inconclusive; the others are clearly faster. */
const judged = (undecided: number, maxInconclusive: number | null, more = {}) =>
  review(evidence(side('old', undecided, 0), side('new', undecided, 0.5)), policy({}, { maxInconclusive, ...more }));

describe('max-inconclusive', () => {
  const open = (undecided: number): number => judged(undecided, null).comparison.metrics[0]!.suite!.counts.inconclusive;

  test('the suites of these tests are as said', () => {
    expect([open(0), open(6)]).toEqual([0, 6]);
  });

  test.each([
    [null, 'pass', false],
    [1, 'pass', false],
    ['exactly as many', 'pass', false],
    ['one fewer', 'inconclusive', true],
    [0, 'inconclusive', true],
  ] as const)('%p: %s', (largest, kind, tooManyInconclusive) => {
    const count = open(6);
    const share = largest === 'exactly as many' ? count / 48 : largest === 'one fewer' ? (count - 1) / 48 : largest;
    const { verdict } = judged(6, share);
    expect(verdict).toMatchObject({ kind, tooManyInconclusive, notJudged: null, failsCheck: false });
  });

  test('says how many, first of all when nothing failed', () => {
    const { verdict } = judged(6, 0.01);
    expect(verdict.reasons[0]).toMatch(
      /^\d+ of 48 compared benchmarks are inconclusive \([\d.]+ %\), more than the 1 % that max-inconclusive tolerates\./,
    );
  });

  test('the step fails on it when fail-on names inconclusive', () => {
    expect(judged(6, 0.01, { failOn: ['fail', 'inconclusive'] }).verdict.failsCheck).toBe(true);
    expect(judged(6, null, { failOn: ['fail', 'inconclusive'] }).verdict.failsCheck).toBe(false);
  });

  test('does not excuse a failed gate, whose reason stays first', () => {
    const slower = review(
      evidence(side('old', 6, 0.5), side('new', 6, 0)),
      policy({}, { maxInconclusive: 0.01 }),
    ).verdict;
    expect(slower).toMatchObject({ kind: 'fail', failsCheck: true, tooManyInconclusive: true });
    expect(slower.reasons[0]).toMatch(/^The geometric mean is .* wholly beyond/);
    expect(slower.reasons[1]).toMatch(/max-inconclusive/);
  });

  test('stands in the JSON', () => {
    const { gate } = JSON.parse(renderJson(judged(6, 0.01), context)) as { gate: unknown };
    expect(gate).toMatchObject({ tooManyInconclusive: true, policy: { maxInconclusive: 0.01 } });
  });
});

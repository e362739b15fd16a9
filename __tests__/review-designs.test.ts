/** The whole path on what is not the usual time with processes: rates, exact counts, and means with a spread only. */
import { describe, expect, test } from '@jest/globals';
import type { Metric } from '../src/model/metric.ts';
import type { Series, Suite } from '../src/model/suite.ts';
import { renderComment } from '../src/report/comment.ts';
import { review } from '../src/review.ts';
import type { ComparedBenchmark } from '../src/comparison/comparison.ts';
import type { Review } from '../src/verdict/review.ts';
import { benchmark, series, sessions, single, suite } from './comparison/build-suite.ts';
import { readText, suiteIn } from './read-any.ts';
import { context, marker } from './report/review-builder.ts';
import { evidence } from './trust/build-evidence.ts';
import { policy } from './verdict/build-policy.ts';

const names = Array.from({ length: 24 }, (_, index) => `b${index}`);
const all = (label: string, one: (index: number) => Series): Suite =>
  suite(
    label,
    names.map((name, index) => benchmark(name, one(index))),
  );
const reviewed = (baseline: Suite, candidate: Suite, by = policy()): Review =>
  review(evidence(baseline, candidate), by);
const compared = ({ comparison }: Review, index = 0): ComparedBenchmark => {
  const one = comparison.metrics[0]!.benchmarks[index]!;
  if (one.outcome === 'not-comparable') throw new Error(one.reason);
  return one;
};
const codes = ({ findings }: Review): string[] => findings.map(({ code }) => code);
const around = (mean: number, index: number) =>
  single(...[1, 1.002, 0.998, 1.001, 0.999, 1.0003].map((part) => mean * part * (1 + index / 1e5)));

describe('larger is better', () => {
  const rate: Metric = { id: 'throughput', unit: 'ops/s', direction: 'larger' };
  const rates = (label: string, mean: number) => all(label, (index) => series(around(mean, index), rate));

  test.each([
    [1000, 'pass', 'faster', /^The geometric mean is 1\.250× faster/],
    [640, 'fail', 'slower', /^The geometric mean is 1\.250× slower .*wholly beyond the tolerated slowdown of 2 %/],
  ])('%p ops/s after 800: %s', (after, kind, outcome, reason) => {
    const result = reviewed(rates('old', 800), rates('new', after));
    expect(result.verdict).toMatchObject({ kind, selfTest: { passed: true } });
    expect(result.verdict.reasons[0]).toMatch(reason);
    expect(compared(result).outcome).toBe(outcome);
    expect(compared(result).cliffsDelta).toBe(outcome === 'faster' ? 1 : -1);
    expect(result.comparison.metrics[0]!.suite!.counts).toMatchObject({ [outcome]: names.length });
  });

  test('says of a rate what its reciprocal, a time, says', () => {
    const times = (label: string, mean: number) =>
      all(label, (index) => series(around(mean, index).map(([value]) => [1 / value!])));
    const asRates = reviewed(rates('old', 800), rates('new', 830));
    const asTimes = reviewed(times('old', 800), times('new', 830));
    names.forEach((_, index) => {
      const [rated, timed] = [compared(asRates, index), compared(asTimes, index)];
      expect(rated.outcome).toBe(timed.outcome);
      // The mean of reciprocals is not the reciprocal of the mean: equal but for the spread's square.
      expect(rated.estimate.logSpeedup).toBeCloseTo(timed.estimate.logSpeedup, 5);
      expect(rated.estimate.low).toBeCloseTo(timed.estimate.low, 5);
    });
  });
});

describe('exact counts', () => {
  const declared: Metric = { id: 'instructions', unit: 'integer', direction: 'smaller', exact: true };
  const plain: Metric = { id: 'allocations', unit: 'integer', direction: 'smaller' };
  const counts = (label: string, metric: Metric, values: readonly number[]) =>
    all(label, (index) => series(single(...values.map((value) => value + index)), metric));

  test('one run a side is enough where the tool counts exactly', () => {
    const result = reviewed(counts('old', declared, [10_000]), counts('new', declared, [10_300]));
    expect(result.verdict).toMatchObject({ kind: 'fail', incomplete: false, notJudged: null });
    expect(codes(result)).not.toContain('samples.few');
    const { outcome, p, estimate, note, minimumDetectableEffect } = compared(result);
    expect({ outcome, p, note, minimumDetectableEffect }).toEqual({
      outcome: 'slower',
      p: 0,
      minimumDetectableEffect: 0,
    });
    expect(estimate.low).toBeCloseTo(-Math.log(1.03), 14);
    expect(estimate.high).toBe(estimate.low);
    const comment = renderComment(result, { ...context, marker });
    expect(comment).toContain('none: all benchmarks are exact counts');
    expect(comment).not.toContain('assumed, not measured');
  });

  test('the same counts again are equivalent, pass, and are no copy of one another', () => {
    const result = reviewed(counts('old', declared, [10_000]), counts('new', declared, [10_000]));
    expect(result.verdict).toMatchObject({ kind: 'pass', selfTest: { passed: true, smallestSlowdownCaught: 1.02 } });
    expect(result.comparison.metrics[0]!.suite!.counts).toMatchObject({ equivalent: names.length });
    expect(codes(result)).not.toContain('identity.same-file');
  });

  test('a single instruction more is neither a change nor unclear', () => {
    const result = reviewed(counts('old', declared, [10_000]), counts('new', declared, [10_001]));
    expect(compared(result)).toMatchObject({ outcome: 'equivalent', p: 0 });
  });

  test('one run that is not known to be exact is no proof', () => {
    const { comparison, verdict } = reviewed(counts('old', plain, [10_000]), counts('new', plain, [10_300]));
    expect(comparison.metrics[0]!.benchmarks[0]).toMatchObject({ outcome: 'not-comparable', cause: 'untested' });
    expect(verdict.notJudged).not.toBeNull();
  });

  test('two runs that agree are, and need no more', () => {
    const result = reviewed(counts('old', plain, [10_000, 10_000]), counts('new', plain, [10_300, 10_300]));
    expect(result.verdict.kind).toBe('fail');
    expect(codes(result)).not.toContain('samples.few');
  });

  test('several sessions that agree are, with any number of processes', () => {
    const sessionsOf = (label: string, value: number) =>
      all(label, () => sessions([single(value), single(value, value)], plain));
    const result = reviewed(sessionsOf('old', 500), sessionsOf('new', 400));
    expect(compared(result)).toMatchObject({ outcome: 'faster', estimate: { standardError: 0 } });
    expect(codes(result)).not.toContain('samples.few');
  });

  test('counts that do not repeat are treated like times, whatever the tool says', () => {
    const result = reviewed(counts('old', declared, [10_000, 10_400]), counts('new', declared, [10_300, 10_100]));
    expect(compared(result).estimate.standardError).toBeGreaterThan(0.01);
    expect(codes(result)).toContain('samples.few');
  });

  test('an earlier session, or a history of exact counts, adds no noise', () => {
    const history = [1, 2, 3, 4].map((day) => counts(`day ${day}`, declared, [9_000 + 100 * day]));
    const given = evidence(counts('old', declared, [10_000]), counts('new', declared, [10_300]), { history });
    expect(compared(review(given, policy())).estimate.standardError).toBe(0);
  });

  test('Gungraun’s text is read as such', () => {
    const text = (instructions: number) =>
      `bench::group::sort\n  Instructions:              ${instructions}|N/A                  (*********)\n  L1 Hits:                     800|N/A                  (*********)\n`;
    const [old, now] = [text(1000), text(1100)].map((one) => suiteIn(readText(one)));
    expect(compared(reviewed(old!, now!))).toMatchObject({ outcome: 'slower', p: 0 });
  });
});

describe('only mean, standard deviation and number of values', () => {
  const summarised = (label: string, mean: number, standardDeviation: number, count: number): Suite =>
    suite(label, [
      benchmark('a', {
        kind: 'summary',
        metric: { id: 'time', unit: 'second', direction: 'smaller' },
        mean,
        standardDeviation,
        count,
      }),
    ]);

  test('Welch’s interval of the log ratio', () => {
    // python3, SciPy 1.17.1: m1,s1,n1,m2,s2,n2 = 12.5,.4,9,11.8,.9,14; a,b = (s1/m1)**2/n1,(s2/m2)**2/n2
    //   df = (a+b)**2/(a*a/(n1-1)+b*b/(n2-1)); h = stats.t.ppf(.975,df)*sqrt(a+b); exp(log(m1/m2)-h), exp(log(m1/m2)+h)
    const { estimate, baseline } = compared(
      reviewed(summarised('old', 12.5, 0.4, 9), summarised('new', 11.8, 0.9, 14)),
    );
    expect(baseline).toMatchObject({ units: 9, unitKind: 'summary' });
    expect(estimate.logSpeedup).toBeCloseTo(0.057629112836636215, 14);
    expect(estimate.withinStandardError).toBeCloseTo(0.023006494067603647, 14);
    expect(Math.exp(estimate.withinLow)).toBeCloseTo(1.0094865276537772, 9);
    expect(Math.exp(estimate.withinHigh)).toBeCloseTo(1.1116177787043324, 9);
    // Noise between sessions comes on top, so the answer is less sure than Welch's.
    expect(estimate.low).toBeLessThan(estimate.withinLow);
  });

  test('answers a clear change, and says what it rests on', () => {
    const result = reviewed(summarised('old', 1, 0.01, 30), summarised('new', 1.5, 0.01, 30));
    expect(compared(result)).toMatchObject({ outcome: 'slower', cliffsDelta: null });
    expect(compared(result).note).toContain('only mean and spread are known');
    expect(result.verdict.kind).toBe('fail');
  });

  test('without spread nothing can be tested, and nothing passes', () => {
    const bare = (label: string) =>
      suite(label, [
        benchmark('a', { kind: 'summary', metric: { id: 'time', unit: 'second', direction: 'smaller' }, mean: 1 }),
      ]);
    expect(reviewed(bare('old'), bare('new')).verdict.notJudged).not.toBeNull();
  });
});

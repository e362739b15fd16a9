import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import type { ComparedBenchmark, NotComparableBenchmark } from '../../src/comparison/comparison.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Metric } from '../../src/model/metric.ts';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import type { Benchmark, Series } from '../../src/model/suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { benchmark, noisy, series, sessions, single, suite } from './build-suite.ts';

const options = defaultComparisonOptions;
const countMetric: Metric = { id: 'count', unit: 'integer', direction: 'smaller' };

const compare = (baseline: readonly Benchmark[], candidate: readonly Benchmark[], changed = {}) =>
  compareSuites(suite('old', baseline), suite('new', candidate), { ...options, ...changed });

/** The only benchmark of a comparison of two series. */
function one(baseline: Series, candidate: Series) {
  const [metric] = compare([benchmark('b', baseline)], [benchmark('b', candidate)]).metrics;
  return metric!.benchmarks[0]!;
}

function compared(baseline: Series, candidate: Series): ComparedBenchmark {
  const found = one(baseline, candidate);
  if (found.outcome === 'not-comparable') throw new Error(found.reason);
  return found;
}

function refused(baseline: Series, candidate: Series): NotComparableBenchmark {
  const found = one(baseline, candidate);
  if (found.outcome !== 'not-comparable') throw new Error(`it is ${found.outcome}`);
  return found;
}

const slow = single(10.1, 10.4, 9.9, 10.0, 10.6);
const fast = single(9.5, 9.1, 9.8, 9.3, 9.6, 9.4);

describe('one benchmark', () => {
  // python3, NumPy 2.4.6 and SciPy 1.17.1:
  //   va = A.var(ddof=1)/len(A)/A.mean()**2; vb likewise; d = log(A.mean()/B.mean()); vs = 2*0.01**2
  //   se = sqrt(va+vb+vs); df = (va+vb+vs)**2/(va**2/4+vb**2/5+vs**2/8); d ± stats.t.ppf(.975,df)*se; 2*stats.t.sf(d/se,df)
  test('Welch on logs, with and without the noise between sessions', () => {
    const { estimate, p, q, minimumDetectableEffect, outcome } = compared(series(slow), series(fast));
    expect(estimate.logSpeedup).toBeCloseTo(0.07637297878457375, 12);
    expect(estimate.withinStandardError).toBeCloseTo(0.016538177800741682, 12);
    expect(estimate.withinLow).toBeCloseTo(0.03841354475779498, 9);
    expect(estimate.withinHigh).toBeCloseTo(0.11433241281135251, 9);
    expect(estimate.standardError).toBeCloseTo(0.02176031536924373, 12);
    expect(estimate.degreesOfFreedom).toBeCloseTo(15.901920896621483, 9);
    expect(estimate.low).toBeCloseTo(0.030220036632934877, 9);
    expect(estimate.high).toBeCloseTo(0.12252592093621262, 9);
    expect(p).toBeCloseTo(0.0029264602275407845, 10);
    expect(q).toBe(p);
    expect(minimumDetectableEffect).toBeCloseTo(0.06497154076648676, 9);
    expect(outcome).toBe('faster');
  });

  test('a process counts once, however many values it has', () => {
    const repeated = slow.map(([value]) => [value! * 0.99, value!, value! * 1.01]);
    const [plain, nested] = [compared(series(slow), series(fast)), compared(series(repeated), series(fast))];
    expect(nested.estimate.standardError).toBeCloseTo(plain.estimate.standardError, 12);
    expect(nested.baseline).toMatchObject({ units: 5, unitKind: 'processes', values: 15 });
  });

  test('calibration processes without values are no units', () => {
    const { baseline } = compared(series([[], ...slow, []]), series(fast));
    expect(baseline).toMatchObject({ units: 5, values: 5 });
  });

  test('larger is better: the sign turns', () => {
    const rate: Metric = { id: 'rate', unit: 'per second', direction: 'larger' };
    const { estimate, outcome } = compared(series(slow, rate), series(fast, rate));
    expect(estimate.logSpeedup).toBeCloseTo(-0.07637297878457375, 12);
    expect(outcome).toBe('slower');
  });

  test('repetitions within one process are the units there are, and the note says so', () => {
    const inOneProcess = { ...series([slow.flat()]), nesting: 'values' as const };
    const { baseline, note, estimate } = compared(inOneProcess, series(fast));
    expect(baseline).toMatchObject({ units: 5, unitKind: 'values' });
    expect(estimate.withinStandardError).toBeCloseTo(0.016538177800741682, 12);
    expect(note).toContain('within one process only');
    expect(compared(series([slow.flat()]), series(fast)).note).toContain('within one process only');
  });

  test('summaries are used as they are', () => {
    const summary: Series = {
      kind: 'summary',
      metric: timeMetric,
      mean: 10.2,
      standardDeviation: 0.29154759474226466,
      count: 5,
    };
    const { estimate, baseline, note } = compared(summary, series(fast));
    expect(estimate.standardError).toBeCloseTo(0.02176031536924373, 10);
    expect(baseline).toMatchObject({ unitKind: 'summary', units: 5 });
    expect(note).toContain('only mean and spread');
  });

  test.each([
    [{ kind: 'summary', metric: timeMetric, mean: 10 }],
    [{ kind: 'summary', metric: timeMetric, mean: 10, standardDeviation: 0.1 }],
    [{ kind: 'summary', metric: timeMetric, mean: 10, standardDeviation: 0.1, count: 1 }],
  ] as [Series][])('a summary without spread or count has a ratio, but no test: %j', (summary) => {
    const found = refused(summary, series(fast));
    expect(found).toMatchObject({ cause: 'untested' });
    expect(found.reason).toContain('the baseline has a mean without spread');
    expect(found.logSpeedup).toBeCloseTo(Math.log(10 / (56.7 / 6)), 12);
  });

  test('one value a side: the ratio stands, but is not tested', () => {
    const found = refused(series(single(10)), series(single(8)));
    expect(found).toMatchObject({ cause: 'untested', baseline: { mean: 10, units: 1, standardDeviation: null } });
    expect(found.logSpeedup).toBeCloseTo(Math.log(10 / 8), 12);
    expect(found.reason).toBe('both sides have one value only: the ratio stands, but cannot be tested');
  });

  test.each([
    ['zero', single(0, 0), 'the baseline has a mean of zero'],
    ['negative', single(-1, -2), 'the baseline has a negative mean'],
    ['not finite', single(1, Number.NaN), 'the baseline has a value that is no finite number'],
    ['infinite', single(1, Infinity), 'the baseline has a value that is no finite number'],
    ['absent', [], 'the baseline has no values'],
  ])('%s values give no ratio', (_, values, reason) => {
    const found = refused(series(values), series(fast));
    expect(found).toMatchObject({ cause: 'unusable', baseline: null, logSpeedup: null });
    expect(found.reason).toContain(reason);
    expect(refused(series(fast), series(values)).reason).toContain(reason.replace('baseline', 'candidate'));
  });

  test('a session with a mean of zero, or a spread beyond all numbers, is told of, and harms no other benchmark', () => {
    const several = sessions([slow, fast, slow]);
    const stopped = sessions([slow, single(0, 0), slow]);
    const lost: Series = { kind: 'summary', metric: timeMetric, mean: 1e-300, standardDeviation: 1e300, count: 3 };
    expect(refused(stopped, several).reason).toBe('the baseline has a session whose mean is not above zero');
    expect(refused(several, lost).reason).toBe('the candidate has a spread far beyond its mean');
    const good = Array.from({ length: 12 }, (_, index) => benchmark(`b${index}`, several));
    const [plain] = compare(good, good).metrics;
    const odd = (one: Series): readonly Benchmark[] => [...good, benchmark('odd', one)];
    const [among] = compare(odd(stopped), odd(lost)).metrics;
    expect(among!.suite!.estimate).toEqual(plain!.suite!.estimate);
  });

  test('other units, directions and parameters are not comparable', () => {
    const inBytes = series(fast, { ...timeMetric, unit: 'byte' });
    const larger = series(fast, { ...timeMetric, direction: 'larger' });
    expect(refused(series(slow), inBytes)).toMatchObject({
      cause: 'different',
      reason: 'units differ: second against byte',
    });
    expect(refused(series(slow), larger).reason).toBe('directions differ: smaller against larger');
    const withParameter = (n: string): Benchmark => ({ ...benchmark('b', series(slow)), parameters: { n } });
    const [metric] = compare([withParameter('10')], [withParameter('20')]).metrics;
    expect(metric).toMatchObject({
      suite: null,
      benchmarks: [{ cause: 'different', reason: 'parameter n differs: 10 against 20' }],
    });
  });
});

describe('outcomes', () => {
  const spread = (mean: number, relative: number, count: number) =>
    single(...Array.from({ length: count }, (_, index) => mean * (1 + relative * (index - (count - 1) / 2))));

  test('a change too small to matter is none, however significant', () => {
    const counts = (value: number) => series(single(value, value, value), countMetric);
    expect(compared(counts(100_000), counts(100_900))).toMatchObject({ outcome: 'equivalent', p: 0 });
    expect(compared(counts(100_000), counts(101_100))).toMatchObject({ outcome: 'slower', p: 0 });
  });

  test('counts that repeat exactly have no noise; those that do not, have', () => {
    const same = compared(series(single(7, 7, 7), countMetric), series(single(7, 7, 7), countMetric));
    expect(same).toMatchObject({ outcome: 'equivalent', p: 1, minimumDetectableEffect: 0 });
    expect(same.estimate).toMatchObject({ standardError: 0, low: 0, high: 0 });
    const varying = compared(series(single(7, 7, 8), countMetric), series(single(7, 7, 7), countMetric));
    expect(varying.estimate.standardError).toBeGreaterThan(0.01);
  });

  test('equal times of several processes are still measured in one session only', () => {
    expect(compared(series(single(3, 3, 3, 3, 3)), series(single(3, 3, 3, 3, 3)))).toMatchObject({
      outcome: 'inconclusive',
      p: 1,
    });
  });

  test('of many beside few all count alike, in whatever order they were measured', () => {
    const few = series(single(1.2, 1.21, 1.19, 1.2));
    // Half of them are as slow as the few: the ranks overlap, whichever half was measured first.
    const half = (mean: number) => Array.from({ length: 60 }, (_, index) => [mean * (1 + 1e-4 * index)]);
    const [rising, falling] = [
      [...half(1), ...half(1.3)],
      [...half(1.3), ...half(1)],
    ];
    for (const many of [rising, falling]) {
      const found = compared(series(many), few);
      expect(found.note).toContain('their ranks overlap');
      expect(found.outcome).toBe('inconclusive');
    }
  });

  test('three a side can show no change, whatever t says', () => {
    const found = compared(series(spread(20, 0.001, 3)), series(spread(10, 0.001, 3)));
    expect(found.p).toBeLessThan(0.001);
    expect(found).toMatchObject({
      outcome: 'inconclusive',
      note: '3 against 3 measurements can show no change at all',
    });
  });

  test('four a side can, when their ranks agree', () => {
    expect(compared(series(spread(20, 0.001, 4)), series(spread(10, 0.001, 4))).outcome).toBe('faster');
    const overlapping = compared(series(single(20, 20.1, 20.2, 9.9)), series(single(10, 10.1, 10.2, 10.3)));
    expect(overlapping.outcome).toBe('inconclusive');
  });

  test('equivalent and inconclusive are different words', () => {
    const list = Array.from({ length: 6 }, () => spread(10, 0.0005, 10));
    const measured = sessions(list);
    expect(compared(measured, measured).outcome).toBe('equivalent');
    expect(compared(series(spread(10, 0.03, 6)), series(spread(10, 0.03, 6))).outcome).toBe('inconclusive');
  });

  test('a hundred benchmarks of pure noise are not called changed', () => {
    const random = seededRandom(3);
    const names = Array.from({ length: 100 }, (_, index) => `b${index}`);
    const build = () => names.map((name) => benchmark(name, series(noisy(random, 1))));
    const [metric] = compare(build(), build()).metrics;
    expect(metric!.suite!.counts).toMatchObject({ faster: 0, slower: 0 });
    expect(metric!.benchmarks).toHaveLength(100);
  });
});

describe('several sessions', () => {
  const around = (mean: number) => single(mean * 0.999, mean, mean * 1.001);

  test('are the units, and their spread, moderated by the assumption, is the noise', () => {
    const baseline = sessions([around(1), around(1.04), around(0.96)]);
    const { estimate, baseline: side } = compared(baseline, sessions([around(1), around(1.03), around(0.97)]));
    expect(side).toMatchObject({ units: 3, unitKind: 'sessions', values: 9 });
    // The own part: (8·(0.01² − 0.004²) + 2·s²_B + 2·s²_C)/12, s² that of ln session means, less what processes explain:
    // 3.33e-7 each. The common part, which one benchmark cannot show: 0.004² with 8 degrees of freedom. As a sum of t errors.
    // python3: import statistics as s; from math import log; v=lambda x: s.variance([log(1), log(1+x), log(1-x)])
    //   own=((8*(1e-4-1.6e-5)+2*v(.04)+2*v(.03))/12 - 3.33e-7)*2/3; com=1.6e-5*2/3
    //   V=own*12/10+com*8/6; k=6*(own*1.2)**2/8+6*(com*8/6)**2/4; df=4+6*V*V/k; V*(df-2)/df + 2*3.34e-7/3
    const explained = 0.001 ** 2 / 3;
    expect(estimate.standardError ** 2).toBeCloseTo(0.000330303, 6);
    expect(estimate.withinStandardError ** 2).toBeCloseTo((2 * explained) / 3, 9);
    expect(estimate.degreesOfFreedom).toBeGreaterThan(12);
  });

  test('quiet sessions narrow the interval', () => {
    const quiet = sessions([around(1), around(1.0005), around(0.9995)]);
    const { estimate } = compared(quiet, quiet);
    const alone = compared(series(around(1)), series(around(1)));
    expect(estimate.standardError).toBeLessThan(alone.estimate.standardError / Math.sqrt(3));
  });

  test('sessions of one process each still have a spread', () => {
    const lonely = sessions([single(1), single(1.01), single(0.99)]);
    expect(compared(lonely, lonely).estimate.withinStandardError).toBe(0);
    expect(compared(lonely, lonely).estimate.standardError).toBeGreaterThan(0.005);
  });
});

describe('the suite', () => {
  test('the geometric mean is over the benchmarks with an estimate', () => {
    const twice = benchmark('twice', series(single(2, 2, 2, 2, 2)));
    const half = benchmark('twice', series(single(1, 1, 1, 1, 1)));
    const same = benchmark('same', series(fast));
    const [metric] = compare(
      [twice, same, benchmark('gone', series(slow))],
      [half, same, benchmark('new', series(slow))],
    ).metrics;
    expect(metric!.suite).toMatchObject({ benchmarks: ['twice', 'same'], counts: { notComparable: 2, faster: 1 } });
    expect(Math.exp(metric!.suite!.estimate.logSpeedup)).toBeCloseTo(Math.SQRT2, 12);
    expect(metric!.benchmarks.map(({ name }) => name)).toEqual(['twice', 'same', 'gone', 'new']);
  });

  test('its error is that of a mean of independent benchmarks and a common shift', () => {
    const list = ['a', 'b', 'c'].map((name) => benchmark(name, series(slow)));
    const other = ['a', 'b', 'c'].map((name) => benchmark(name, series(fast)));
    const { estimate } = compare(list, other).metrics[0]!.suite!;
    const within = 0.016538177800741682 ** 2;
    // Each part between sessions is a t error with eight degrees of freedom, which varies by 8/6 more than its scale.
    const own = (2 * (0.01 ** 2 - 0.004 ** 2)) / 3 ** 2;
    const common = 2 * 0.004 ** 2;
    const variance = (8 / 6) * (3 * own + common);
    const kurtosis = ((8 / 6) ** 2 * (6 / 4) * (3 * own ** 2 + common ** 2)) / variance ** 2;
    const df = 4 + 6 / kurtosis;
    expect(estimate.standardError ** 2).toBeCloseTo(within / 3 + (variance * (df - 2)) / df, 12);
    expect(estimate.withinStandardError ** 2).toBeCloseTo(within / 3, 12);
  });

  test('a suite of one benchmark is as uncertain as that benchmark', () => {
    const [metric] = compare([benchmark('b', series(slow))], [benchmark('b', series(fast))]).metrics;
    const [only] = metric!.benchmarks;
    expect(metric!.suite!.estimate.standardError).toBeCloseTo((only as ComparedBenchmark).estimate.standardError, 14);
    expect(metric!.suite).toMatchObject({ influence: null, acrossBenchmarks: null });
  });

  test('exact counts share no noise', () => {
    const exact = [
      benchmark('n', series(single(7, 7), countMetric)),
      benchmark('m', series(single(5, 5), countMetric)),
    ];
    const { estimate } = compare(exact, exact).metrics[0]!.suite!;
    expect(estimate).toMatchObject({ standardError: 0, low: 0, high: 0 });
  });

  test('median, trimmed mean, influence, and the interval over benchmarks', () => {
    const factors = [1, 1, 1, 1, 1, 1, 1, 1, 1, 8];
    const build = (scaled: boolean) =>
      factors.map((factor, index) =>
        benchmark(
          `b${index}`,
          series(single(...[1, 1.001, 0.999, 1, 1].map((value) => (scaled ? value / factor : value)))),
        ),
      );
    const answer = compare(build(false), build(true)).metrics[0]!.suite!;
    expect(answer.estimate.logSpeedup).toBeCloseTo(Math.log(8) / 10, 12);
    expect(answer.medianLogSpeedup).toBeCloseTo(0, 12);
    expect(answer.trimmedLogSpeedup).toBeCloseTo(0, 12);
    expect(answer.influence!.name).toBe('b9');
    expect(answer.influence!.logSpeedupWithout).toBeCloseTo(0, 12);
    expect(answer.replication).toEqual({ units: 5, unitKind: 'processes' });
    // python3: d=[0]*9+[log(8)]; stats.t.interval(.95, 9, mean(d), stats.sem(d))
    expect(answer.acrossBenchmarks!.low).toBeCloseTo((Math.log(8) / 10) * (1 - 2.262157162740992), 8);
    expect(answer.acrossBenchmarks!.high).toBeCloseTo((Math.log(8) / 10) * (1 + 2.262157162740992), 8);
  });

  test('an answer per tag, of the baseline’s tags', () => {
    const tagged = (name: string, tags: string[], values = slow): Benchmark => ({
      ...benchmark(name, series(values)),
      tags,
    });
    const [metric] = compare(
      [tagged('a', ['y', 'x']), tagged('b', ['x']), tagged('gone', ['z'])],
      [tagged('a', ['other'], fast), tagged('b', ['x'])],
    ).metrics;
    expect(metric!.tags.map(({ tag, suite: { benchmarks } }) => [tag, benchmarks])).toEqual([
      ['x', ['a', 'b']],
      ['y', ['a']],
    ]);
    expect(metric!.tags[1]!.suite.estimate.logSpeedup).toBeCloseTo(0.07637297878457375, 12);
  });

  test('metrics apart, the one most benchmarks are about first', () => {
    const memory = (value: number) => series(single(value, value), memoryMetric);
    const list = [
      benchmark('bytes', memory(4)),
      benchmark('a', series(slow), memory(1e6)),
      benchmark('b', series(slow), memory(1e6)),
      benchmark('c', series(slow)),
    ];
    const other = [...list.slice(0, 3), benchmark('c', series(slow), memory(5))];
    const { metrics } = compare(list, other);
    expect(metrics.map(({ metric }) => metric.id)).toEqual(['time', 'memory']);
    expect(metrics[0]!.benchmarks.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(metrics[1]!.benchmarks).toHaveLength(4);
    expect(metrics[1]!.benchmarks[3]).toMatchObject({ cause: 'missing', reason: 'no memory in the baseline' });
    const other2 = compare(other, list).metrics[1]!.benchmarks[3];
    expect(other2).toMatchObject({ reason: 'no memory in the candidate' });
  });

  test('a metric that one side never has is no metric of the comparison', () => {
    const both = [benchmark('a', series(slow), series(single(1, 2), memoryMetric))];
    expect(compare(both, [benchmark('a', series(slow))]).metrics.map(({ metric }) => metric.id)).toEqual(['time']);
  });

  test('coverage, without the benchmarks left out by name', () => {
    const named = (...names: string[]) => names.map((name) => benchmark(name, series(slow)));
    const { coverage } = compare(named('a', 'b', 'x', 'y'), named('b', 'c', 'x'), { excludedBenchmarks: ['x', 'y'] });
    expect(coverage).toEqual({ common: ['b'], onlyBaseline: ['a'], onlyCandidate: ['c'] });
  });

  test('nothing in common, nothing at all: no metric, no exception', () => {
    const named = (name: string) => [benchmark(name, series(slow))];
    expect(compare(named('a'), named('b')).metrics).toEqual([]);
    expect(compare([], [])).toMatchObject({ metrics: [], coverage: { common: [] } });
    expect(compare([benchmark('empty')], [benchmark('empty')]).metrics).toEqual([]);
  });

  test('says where its noise came from', () => {
    const [metric] = compare([benchmark('b', series(slow))], [benchmark('b', series(fast))]).metrics;
    expect(metric!.sessionNoise).toEqual({
      source: 'prior',
      sessions: 0,
      pairs: 0,
      perBenchmark: 0.01,
      common: 0.004,
      degreesOfFreedom: 8,
      environmentDiffers: false,
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import {
  defaultComparisonOptions,
  type ComparedBenchmark,
  type MetricComparison,
} from '../../src/comparison/comparison.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Suite } from '../../src/model/suite.ts';
import { slowDown } from '../../src/verdict/self-test.ts';
import { seededRandom, type RandomStream } from '../statistics/seeded-random.ts';
import { benchmark, series, sessions, single, suite, type Values } from './build-suite.ts';

const count = 60;
/** Own noise between sessions of every benchmark, and the common one, as standard deviations. */
const own = 0.005;
const common = 0.003;

/** The values of one session's benchmarks: ten processes each that spread by 0.1 %. */
function session(random: RandomStream, benchmarks = count, factor = (_: number) => 1, noise = own): Values[] {
  const shift = common * random.normal();
  return Array.from({ length: benchmarks }, (_, index) => {
    const mean = 0.1 * (index + 1) * factor(index) * Math.exp(shift + noise * random.normal());
    return single(...Array.from({ length: 10 }, () => mean * (1 + 0.001 * random.normal())));
  });
}

const named = (label: string, list: readonly Values[], metric?: Metric): Suite =>
  suite(
    label,
    list.map((values, index) => benchmark(`b${index}`, series(values, metric))),
  );

const historyOf = (random: RandomStream, length: number, benchmarks = count): Suite[] =>
  Array.from({ length }, (_, index) => named(`h${index}`, session(random, benchmarks)));

function compare(
  baseline: Suite,
  candidate: Suite,
  history: readonly Suite[] = [],
  environmentDiffers = false,
): MetricComparison {
  return compareSuites(baseline, candidate, defaultComparisonOptions, { history, environmentDiffers }).metrics[0]!;
}

const compared = ({ benchmarks }: MetricComparison): ComparedBenchmark[] =>
  benchmarks.filter((one): one is ComparedBenchmark => one.outcome !== 'not-comparable');

const widths = (metric: MetricComparison): number[] =>
  compared(metric).map(({ estimate }) => estimate.high - estimate.low);
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The fifth benchmark, and every tenth after it, slower by so much. */
const slowerTenth = (by: number) => (index: number) => (index % 10 === 4 ? 1 + by : 1);

describe('noise learned from a history', () => {
  test('is what the sessions were drawn with', () => {
    const random = seededRandom(5);
    const history = historyOf(random, 16);
    const { sessionNoise } = compare(named('old', session(random)), named('new', session(random)), history);
    expect(sessionNoise).toMatchObject({ source: 'history', sessions: 16, environmentDiffers: false });
    expect(sessionNoise.perBenchmark).toBeGreaterThan(0.9 * Math.hypot(own, common));
    expect(sessionNoise.perBenchmark).toBeLessThan(1.15 * Math.hypot(own, common));
    expect(sessionNoise.common).toBeGreaterThan(0.0015);
    expect(sessionNoise.common).toBeLessThan(0.005);
    expect(sessionNoise.degreesOfFreedom).toBeGreaterThan(20);
  });

  test('finds 3 % where the assumption cannot, shows that the rest did not change, and calls hardly anything else', () => {
    const random = seededRandom(6);
    const history = historyOf(random, 8);
    const baseline = named('old', session(random));
    const candidate = named('new', session(random, count, slowerTenth(0.03)));
    const { counts } = compare(baseline, candidate, history).suite!;
    expect(counts.slower).toBeGreaterThanOrEqual(4);
    expect(counts.slower + counts.faster).toBeLessThanOrEqual(7);
    expect(counts.equivalent).toBeGreaterThan(20);
    expect(compare(baseline, candidate).suite!.counts).toMatchObject({ slower: 0, equivalent: 0 });
  });

  test('its 95 % intervals hold the truth 93 to 98 times in a hundred, and the suite’s too', () => {
    const random = seededRandom(7);
    const trials = 60;
    let held = 0;
    let suites = 0;
    for (let trial = 0; trial < trials; trial++) {
      const metric = compare(named('old', session(random)), named('new', session(random)), historyOf(random, 8));
      held += compared(metric).filter(({ estimate }) => estimate.low <= 0 && estimate.high >= 0).length;
      const { low, high } = metric.suite!.estimate;
      if (low <= 0 && high >= 0) suites++;
    }
    expect(held / (trials * count)).toBeGreaterThan(0.93);
    expect(held / (trials * count)).toBeLessThan(0.985);
    expect(suites / trials).toBeGreaterThanOrEqual(0.9);
  });

  test('a real change in it hardly matters', () => {
    const random = seededRandom(8);
    const history = historyOf(random, 8);
    const [baseline, candidate] = [named('old', session(random)), named('new', session(random))];
    const changed = history.map((one, index) => (index < 4 ? slowDown(one, 1.2) : one));
    const partly = history.map((one, index) => ({
      ...one,
      benchmarks: one.benchmarks.map((b, at) =>
        index < 4 && at % 3 === 0 ? slowDown(suite('', [b]), 1.1).benchmarks[0]! : b,
      ),
    }));
    const plain = average(widths(compare(baseline, candidate, history)));
    // The suite's own noise is told from what all share; only the common part grows.
    expect(compare(baseline, candidate, changed).sessionNoise.common).toBeLessThan(0.01);
    expect(average(widths(compare(baseline, candidate, partly))) / plain).toBeLessThan(1.6);
  });

  test('needs four sessions, the baseline among them', () => {
    const random = seededRandom(9);
    const history = historyOf(random, 3);
    const [baseline, candidate] = [named('old', session(random)), named('new', session(random))];
    expect(compare(baseline, candidate, history).sessionNoise).toMatchObject({ source: 'history', sessions: 3 });
    expect(compare(baseline, candidate, history.slice(1))).toEqual(compare(baseline, candidate));
  });

  test('what it measured otherwise, or not at all, is not held against a benchmark', () => {
    const random = seededRandom(10);
    const [baseline, candidate] = [named('old', session(random)), named('new', session(random))];
    const other = { ...historyOf(random, 1)[0]!, format: 'test' };
    const inBytes = named('h', session(random), { id: 'time', unit: 'byte', direction: 'smaller' });
    const otherInput = { ...other, benchmarks: other.benchmarks.map((one) => ({ ...one, parameters: { size: '9' } })) };
    const broken = { ...other, benchmarks: other.benchmarks.map((one) => ({ ...one, series: [series([[0], [0]])] })) };
    const useless = [inBytes, otherInput, broken, suite('empty', [])];
    expect(compare(baseline, candidate, useless).sessionNoise.source).toBe('prior');
    const history = historyOf(random, 8);
    expect(compare(baseline, candidate, [...useless, ...history]).sessionNoise).toEqual(
      compare(baseline, candidate, history).sessionNoise,
    );
  });

  test('a benchmark that is new in the baseline borrows from the others', () => {
    const random = seededRandom(11);
    const history = historyOf(random, 8).map((one) => ({ ...one, benchmarks: one.benchmarks.slice(1) }));
    const metric = compare(named('old', session(random)), named('new', session(random)), history);
    const [first, ...rest] = widths(metric);
    expect(first! / average(rest)).toBeGreaterThan(0.7);
    expect(first! / average(rest)).toBeLessThan(1.8);
  });

  test('few benchmarks do with it too', () => {
    const random = seededRandom(12);
    const metric = compare(named('old', session(random, 3)), named('new', session(random, 3)), historyOf(random, 8, 3));
    expect(metric.sessionNoise.source).toBe('history');
    expect(metric.sessionNoise.perBenchmark).toBeLessThan(0.012);
    expect(metric.suite!.counts).toMatchObject({ faster: 0, slower: 0 });
  });
});

describe('the odd baseline', () => {
  test('is not a change of the candidate', () => {
    const random = seededRandom(20);
    const history = historyOf(random, 8);
    // One benchmark of the baseline was slow that day; the candidate is where the history is.
    const baseline = named(
      'old',
      session(random, count, (index) => (index === 4 ? 1.06 : 1)),
    );
    const candidate = named('new', session(random));
    const odd = compared(compare(baseline, candidate, history))[4]!;
    expect(odd).toMatchObject({ outcome: 'inconclusive', name: 'b4' });
    expect(odd.q).toBeGreaterThan(0.05);
    expect(odd.note).toMatch(/the baseline’s session is the odd one/);
    // A candidate of 6 % beside the same history is a change.
    const slow = named(
      'slow',
      session(random, count, (index) => (index === 4 ? 1.06 : 1)),
    );
    const usual = named('usual', session(random));
    expect(compared(compare(usual, slow, history))[4]!.outcome).toBe('slower');
  });
});

describe('a suite of few benchmarks with a history', () => {
  test.each([1, 2, 4])('of %i: an odd session of the baseline accuses nobody', (few) => {
    const random = seededRandom(21);
    const history = historyOf(random, 8, few);
    const odd = named(
      'old',
      session(random, few, (index) => (index === 0 ? 1.06 : 1)),
    );
    const [one] = compared(compare(odd, named('new', session(random, few)), history));
    expect(one!.outcome).toBe('inconclusive');
    expect(one!.note).toMatch(/the baseline’s session is the odd one/);
  });

  test.each([1, 2, 4])('of %i: p-values of what did not change lie below 5 % in about as many cases', (few) => {
    const random = seededRandom(22 + few);
    const drawn = () => named('one of ten', session(random, few, undefined, 0.01));
    const all = Array.from({ length: 600 / few }, () =>
      compared(compare(drawn(), drawn(), Array.from({ length: 8 }, drawn))),
    ).flat();
    expect(all.filter(({ p }) => p < 0.05).length / all.length).toBeLessThan(0.06);
  });
});

describe('p-values and intervals of few benchmarks come of one distribution', () => {
  test.each([
    ['a history', 1],
    ['two sessions a side', 2],
  ])('with %s', (_, perSide) => {
    const random = seededRandom(31);
    let near = 0;
    for (let trial = 0; trial < 60; trial += 1) {
      const side = (label: string): Suite =>
        several(
          label,
          Array.from({ length: perSide }, () => session(random, 8, undefined, 0.015)),
        );
      const history = perSide === 1 ? historyOf(random, 8, 8) : [];
      // Without the baseline's level, which p-values know and intervals do not.
      const known = { history, environmentDiffers: false, historyIsOfBaseline: false };
      const { metrics } = compareSuites(side('old'), side('new'), defaultComparisonOptions, known);
      for (const { estimate, p } of compared(metrics[0]!)) {
        expect(p < 0.05).toBe(estimate.low > 0 || estimate.high < 0);
        near += p > 0.03 && p < 0.07 ? 1 : 0;
      }
    }
    expect(near).toBeGreaterThan(10);
  });
});

describe('the baseline’s level', () => {
  /** Calls of a tenth that really changed, and of the rest, over many suites. */
  const calls = (seed: number, change: number, history: (random: RandomStream) => readonly Suite[]) => {
    const random = seededRandom(seed);
    const found = [0, 0];
    for (let trial = 0; trial < 40; trial++) {
      const earlier = history(random);
      const all = compared(
        compare(named('old', session(random)), named('new', session(random, count, slowerTenth(change))), earlier),
      );
      all.forEach(({ outcome }, index) => {
        if (outcome === 'slower' || outcome === 'faster') found[index % 10 === 4 ? 0 : 1]! += 1;
      });
    }
    return { found: found[0]! / (40 * 6), false: found[1]! / (40 * 54) };
  };

  test('known from sessions before it, shows more than its own session does', () => {
    const level = calls(41, 0.025, (random) => historyOf(random, 8));
    // Against the baseline's session alone it was 0.61, the same suites compared.
    expect(level.found).toBeGreaterThan(0.75);
    expect(level.false).toBeLessThan(0.015);
  });

  test('does not accuse the candidate of a change that the baseline itself brought', () => {
    // Half of the benchmarks are 4 % slower since the last session: on both sides.
    const random = seededRandom(42);
    let called = 0;
    for (let trial = 0; trial < 40; trial++) {
      const history = historyOf(random, 8);
      const slower = (index: number): number => (index % 2 === 0 ? 1.04 : 1);
      const pair = [
        named('old', session(random, count, slower)),
        named('new', session(random, count, slower)),
      ] as const;
      called += compared(compare(...pair, history)).filter(({ outcome }) => outcome.endsWith('er')).length;
    }
    // Each has to differ from the baseline's session by itself, at 5 %.
    expect(called / (40 * count)).toBeLessThan(0.05);
  });
});

describe('another environment', () => {
  const random = seededRandom(30);
  const history = historyOf(random, 8);
  const baseline = named('old', session(random));
  const candidate = slowDown(named('new', session(random, count, slowerTenth(0.06))), 1.03);

  test('cannot be told from a change of all benchmarks, so no gate can pass or fail on it', () => {
    const known = compare(baseline, candidate, history, true).suite!.estimate;
    expect(known.low).toBeLessThan(-0.05);
    expect(known.high).toBeGreaterThan(0);
    expect(compare(baseline, candidate, history).suite!.estimate.high).toBeLessThan(-0.015);
    expect(compare(baseline, candidate, [], true).suite!.estimate.high).toBeGreaterThan(0);
  });

  test('single benchmarks are held against the suite’s median, and say so', () => {
    const changed = compared(compare(baseline, candidate, history, true)).filter(({ outcome }) => outcome === 'slower');
    const names = changed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['b4', 'b14', 'b24', 'b34', 'b44', 'b54']));
    expect(names.length).toBeLessThanOrEqual(8);
    expect(changed[0]!.note).toMatch(/against the suite’s median/);
    expect(compare(baseline, candidate, history, true).sessionNoise.environmentDiffers).toBe(true);
  });
});

/** Several sessions as one suite. */
const several = (label: string, list: readonly Values[][]): Suite =>
  suite(
    label,
    (list[0] ?? []).map((_, index) => benchmark(`b${index}`, sessions(list.map((one) => one[index]!)))),
  );

describe('noise learned from several sessions a side', () => {
  test('is what the sessions were drawn with', () => {
    const random = seededRandom(40);
    const side = (label: string) =>
      several(label, [session(random), session(random), session(random), session(random)]);
    const { sessionNoise, suite: answer } = compare(side('old'), side('new'));
    expect(sessionNoise).toMatchObject({ source: 'sessions', sessions: 8 });
    expect(sessionNoise.perBenchmark).toBeGreaterThan(0.8 * Math.hypot(own, common));
    expect(sessionNoise.perBenchmark).toBeLessThan(1.25 * Math.hypot(own, common));
    expect(answer!.counts.equivalent).toBeGreaterThan(count / 2);
  });

  test('with two sessions a side hardly anything is called falsely', () => {
    const random = seededRandom(41);
    let called = 0;
    for (let trial = 0; trial < 20; trial++) {
      const side = (label: string) => several(label, [session(random), session(random)]);
      const { counts } = compare(side('old'), side('new')).suite!;
      called += counts.faster + counts.slower;
    }
    expect(called / (20 * count)).toBeLessThan(0.02);
  });

  test('whichever of sessions and history knows more is used', () => {
    const random = seededRandom(42);
    const two = (label: string) => several(label, [session(random), session(random)]);
    const [baseline, candidate] = [two('old'), two('new')];
    expect(compare(baseline, candidate, historyOf(random, 12)).sessionNoise.source).toBe('history');
    expect(compare(baseline, candidate, historyOf(random, 2)).sessionNoise.source).toBe('sessions');
  });

  test('a benchmark that missed a session is compared all the same', () => {
    const random = seededRandom(43);
    const side = (label: string) => several(label, [session(random), session(random), session(random)]);
    const [baseline, candidate] = [side('old'), side('new')];
    const [first, ...rest] = baseline.benchmarks;
    const missed = {
      ...first!,
      series: first!.series.map((one) => (one.kind === 'samples' ? { ...one, sessions: one.sessions.slice(1) } : one)),
    };
    const metric = compare({ ...baseline, benchmarks: [missed, ...rest] }, candidate);
    expect(metric.benchmarks[0]).toMatchObject({ outcome: expect.not.stringMatching('not-comparable') });
  });

  test('the order of the sessions of a benchmark that missed one says nothing', () => {
    const random = seededRandom(44);
    const side = (label: string) => several(label, [session(random), session(random), session(random)]);
    const [baseline, candidate] = [side('old'), side('new')];
    const [first, ...rest] = baseline.benchmarks;
    const widthWith = (...kept: readonly number[]): number => {
      const list = first!.series.map((one) =>
        one.kind === 'samples' ? { ...one, sessions: kept.map((index) => one.sessions[index]!) } : one,
      );
      return widths(compare({ ...baseline, benchmarks: [{ ...first!, series: list }, ...rest] }, candidate))[0]!;
    };
    expect(widthWith(2, 0)).toBeCloseTo(widthWith(0, 2), 12);
  });
});

describe('with measured noise, whatever the data', () => {
  const random = seededRandom(50);
  const history = historyOf(random, 8);
  const baseline = named('old', session(random));
  const candidate = named('new', session(random, count, slowerTenth(0.04)));
  const outcomes = (metric: MetricComparison) => metric.benchmarks.map(({ outcome }) => outcome);
  const numbers = (metric: MetricComparison) =>
    compared(metric).flatMap(({ p, q, estimate }) => [p, q, estimate.logSpeedup, estimate.low, estimate.high]);
  const close = (values: readonly number[]): unknown[] => values.map((value): unknown => expect.closeTo(value, 9));

  test('the unit does not matter', () => {
    const [plain, scaled] = [
      compare(baseline, candidate, history),
      compare(
        slowDown(baseline, 1000),
        slowDown(candidate, 1000),
        history.map((one) => slowDown(one, 1000)),
      ),
    ];
    expect(outcomes(scaled)).toEqual(outcomes(plain));
    expect(numbers(scaled)).toEqual(close(numbers(plain)));
  });

  test('the order of benchmarks does not matter', () => {
    const turned = (one: Suite): Suite => ({ ...one, benchmarks: one.benchmarks.toReversed() });
    const plain = compare(baseline, candidate, history);
    const back = compare(turned(baseline), turned(candidate), history.map(turned));
    const restored = { ...back, benchmarks: back.benchmarks.toReversed() };
    expect(outcomes(restored)).toEqual(outcomes(plain));
    expect(numbers(restored)).toEqual(close(numbers(plain)));
  });

  test('a metric of which more is better mirrors it', () => {
    const rate: Metric = { id: 'rate', unit: 'operations/s', direction: 'larger' };
    const inverted = (one: Suite): Suite => ({
      ...one,
      benchmarks: one.benchmarks.map((b) => ({
        ...b,
        series: b.series.map((s) =>
          s.kind === 'summary'
            ? s
            : {
                ...s,
                metric: rate,
                sessions: s.sessions.map(({ processes }) => ({
                  processes: processes.map((p) => ({ ...p, values: p.values.map((value) => 1 / value) })),
                })),
              },
        ),
      })),
    });
    const plain = compare(baseline, candidate, history);
    const rates = compare(inverted(baseline), inverted(candidate), history.map(inverted));
    expect(outcomes(rates)).toEqual(outcomes(plain));
    // Means of reciprocals are not reciprocals of means: equal to a millionth only.
    expect(rates.suite!.estimate.high).toBeCloseTo(plain.suite!.estimate.high, 4);
  });

  test('swapping the sides mirrors every result, when both have several sessions', () => {
    const list = Array.from({ length: 6 }, () => session(random));
    const [one, other] = [several('one', list.slice(0, 3)), several('other', list.slice(3))];
    const [there, back] = [compare(one, other), compare(other, one)];
    const mirrored = compared(back).flatMap(({ p, q, estimate }) => [
      p,
      q,
      0 - estimate.logSpeedup,
      0 - estimate.high,
      0 - estimate.low,
    ]);
    expect(numbers(there)).toEqual(close(mirrored));
    expect(there.suite!.estimate.low + back.suite!.estimate.high).toBeCloseTo(0, 12);
  });

  test('more identical sessions never widen an interval', () => {
    const [one, other] = [session(random), session(random)];
    const times = (label: string, values: Values[], copies: number) =>
      several(
        label,
        Array.from({ length: copies }, () => values),
      );
    let before = widths(compare(named('old', one), named('new', other)));
    for (const copies of [2, 3, 5, 8]) {
      const now = widths(compare(times('old', one, copies), times('new', other, copies)));
      now.forEach((width, index) => expect(width).toBeLessThanOrEqual(before[index]!));
      before = now;
    }
  });

  test('more sessions of the same history do not widen the suite’s interval', () => {
    const short = compare(baseline, candidate, history).suite!.estimate;
    const still = compare(baseline, candidate, [...history, ...Array.from({ length: 8 }, () => history.at(-1)!)]);
    expect(still.suite!.estimate.high - still.suite!.estimate.low).toBeLessThan(short.high - short.low);
  });
});

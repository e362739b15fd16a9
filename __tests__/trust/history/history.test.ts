import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from '../../../src/model/suite.ts';
import { benchmarkSteps } from '../../../src/trust/history/benchmark-steps.ts';
import { courseOf } from '../../../src/trust/history/history-reading.ts';
import { describeWithSharedData, sharedData } from '../../shared-data.ts';
import { readSharedSuite } from '../../read-shared-suite.ts';
import { seededRandom, type RandomStream } from '../../statistics/seeded-random.ts';
import { assess, findingsOf, makeSuite, outcomeOf, type Making } from '../assess.ts';

const dayOf = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();

/** One session a day; `level(i)` is the factor on everything, on top of 0.2 % of noise that all benchmarks share. */
function sessions(
  count: number,
  level: (index: number) => number = () => 1,
  making: (index: number) => Making = () => ({}),
) {
  const random = seededRandom(99);
  return Array.from({ length: count }, (_, index) => {
    const own = making(index);
    const { factor } = own;
    const common = level(index) * (1 + 0.002 * random.normal());
    return makeSuite({
      label: `session ${index}`,
      seed: 100 + index,
      ...own,
      factor: typeof factor === 'function' ? (place) => common * factor(place) : common,
      provenance: { measuredAt: dayOf(index), commit: `${String(index).padStart(2, '0')}aaaaaaa`, ...own.provenance },
    });
  });
}

/** The last session is the baseline, the others its history. */
function judged(list: readonly Suite[], policy = {}) {
  const baseline = list.at(-1)!;
  return assess({ baseline, candidate: makeSuite({ seed: 7, label: 'new' }), history: list.slice(0, -1) }, policy);
}

/** These candidates move as one, which is suspicious for a reason of its own. */
const moved = { rules: [{ code: 'shift.uniform', severity: 'mute', reason: 'made so' }] } as const;

const codes = (trust: ReturnType<typeof judged>) =>
  trust.findings
    .filter(({ code }) => code.startsWith('history.'))
    .map(({ code, severity, subject }) => `${severity} ${code} ${subject}`);

describe.each([9, 13, 31])('%p sessions', (count) => {
  test('a quiet history says nothing, and vouches for the baseline', () => {
    const trust = judged(sessions(count));
    expect(codes(trust)).toEqual([]);
    expect(trust).toMatchObject({ level: 'trusted', vouchedBy: [`${count - 1} earlier sessions`] });
  });

  test('a slow baseline is a warning, a very slow one an error; nobody vouches', () => {
    const last = (factor: number) => judged(sessions(count, (index) => (index === count - 1 ? factor : 1)));
    expect(codes(last(1.03))).toEqual(['warning history.slow baseline']);
    expect(last(1.03)).toMatchObject({ level: 'suspect', vouchedBy: [] });
    expect(codes(last(1.08))).toEqual(['error history.slow baseline']);
    const [finding] = findingsOf(last(1.08), 'history.slow');
    expect(finding!.message).toMatch(
      /^The baseline is [78]\.\d % slower as a whole than its own \d+ earlier sessions, \d+\.\d standard/,
    );
    expect(codes(last(0.97))).toEqual(['warning history.fast baseline']);
    expect(codes(last(0.9))).toEqual(['error history.fast baseline']);
  });

  test('a step is drift: when, between which commits, how much', () => {
    const at = Math.floor(count / 2);
    const trust = judged(sessions(count, (index) => (index < at ? 1 : 1.04)));
    expect(codes(trust)).toEqual(['warning history.drift baseline']);
    const [finding] = findingsOf(trust, 'history.drift');
    const commit = (index: number): string => `${String(index).padStart(2, '0')}aaaaa`;
    expect(finding!.message).toMatch(/became (3\.[5-9]|4\.\d) % slower as a whole between/);
    expect(finding!.message).toContain(
      `between ${dayOf(at - 1).slice(0, 10)} and ${dayOf(at).slice(0, 10)} (commits ${commit(at - 1)}..${commit(at)})`,
    );
    // What the sessions since the step already show is no news.
    expect(outcomeOf(trust, 'history.slow')).toBe('passed');
  });

  test('what became faster is noted, and no doubt', () => {
    const trust = judged(
      sessions(count, (index) => (index < Math.floor(count / 2) ? 1 : 0.95)),
      moved,
    );
    expect(codes(trust)).toEqual(['info history.drift history']);
    expect(trust.level).toBe('trusted');
  });

  test('a ramp is drift', () => {
    const trust = judged(sessions(count, (index) => 1 + (0.1 * index) / count));
    expect(codes(trust)).toContain('warning history.drift baseline');
    expect(findingsOf(trust, 'history.drift')[0]!.message).toMatch(/ crept (8|9|10)\.\d % slower as a whole over /);
  });

  test('an odd session in the middle is no drift', () => {
    const trust = judged(sessions(count, (index) => (index === 3 ? 1.1 : 1)));
    expect(codes(trust)).toEqual([]);
  });

  test('some benchmarks alone: named, with since when', () => {
    const at = Math.floor(count / 2);
    const trust = judged(
      sessions(count, undefined, (index) => ({ factor: (place) => (place < 3 && index >= at ? 1.15 : 1) })),
    );
    expect(codes(trust)).toEqual(['info history.drift history']);
    const [finding] = findingsOf(trust, 'history.drift');
    expect(finding!.evidence.map((line) => line.split(':')[0])).toEqual(['b00', 'b01', 'b02']);
    expect(finding!.evidence[0]).toMatch(
      new RegExp(`^b00: 1[3-7]\\.\\d % slower since ${dayOf(at).slice(0, 10)}, commit`),
    );
  });
});

test('a step where the environment changed says what changed, unless it is declared', () => {
  const list = sessions(
    9,
    (index) => (index < 5 ? 1 : 0.96),
    (index) => ({
      environment: { kernel: index < 5 ? '5.4.0-164' : '5.4.0-186', compiler: index < 5 ? 'gcc 12' : 'gcc 13' },
    }),
  );
  const [finding] = findingsOf(judged(list), 'history.drift');
  expect(finding).toMatchObject({ severity: 'warning', subject: 'baseline' });
  expect(finding!.message).toMatch(/, where the environment changed\.$/);
  expect(finding!.evidence).toEqual(
    expect.arrayContaining(['kernel: 5.4.0-164 → 5.4.0-186', 'compiler: gcc 12 → gcc 13']),
  );
  const [declared] = findingsOf(judged(list, { changes: ['compiler'] }), 'history.drift');
  expect(declared!.evidence.join()).not.toContain('gcc');
});

describe('which sessions count', () => {
  test('too few, none, or none comparable: not possible, with the reason', () => {
    expect(outcomeOf(assess({}), 'history.slow')).toBe('not-possible: no history was given');
    expect(outcomeOf(assess({}), 'history.drift')).toBe('not-possible: no history was given');
    expect(outcomeOf(judged(sessions(4)), 'history.fast')).toBe(
      'not-possible: 3 earlier sessions can be held against the baseline, and it takes 4',
    );
    const elsewhere = sessions(9, undefined, (index) => ({
      environment: { cpuModel: index === 8 ? 'this' : 'other' },
    }));
    expect(outcomeOf(judged(elsewhere), 'history.slow')).toBe(
      'not-possible: 0 earlier sessions can be held against the baseline, and it takes 4; 8 others left out because it was measured on another CPU (this, other)',
    );
    expect(judged(elsewhere).level).toBe('unverified');
  });

  test('the baseline itself and later sessions do not', () => {
    const list = sessions(9);
    const baseline = list[4]!;
    const trust = assess({ baseline, candidate: makeSuite({ seed: 7 }), history: list });
    expect(trust.vouchedBy).toEqual(['4 earlier sessions']);
  });

  test('the order in which they were given shows in nothing', () => {
    const list = sessions(12, (index) => (index < 6 ? 1 : 1.04));
    const [baseline, candidate] = [list.at(-1)!, makeSuite({ seed: 7 })];
    const trust = assess({ baseline, candidate, history: list.slice(0, -1) });
    expect(assess({ baseline, candidate, history: list.slice(0, -1).toReversed() }).findings).toEqual(trust.findings);
  });
});

describe('history.cherry-picked', () => {
  const rerun = (level: number, seed: number): Suite =>
    makeSuite({ label: `run ${seed}`, factor: level, seed, provenance: { commit: 'abcdef123' } });
  const reruns = [rerun(1, 1), rerun(1.003, 2), rerun(0.998, 3)];
  const candidate = makeSuite({ seed: 7 });

  test('fires for the slowest and the fastest of the reruns', () => {
    const slowest = assess({ baseline: rerun(1.03, 4), candidate, history: reruns });
    expect(findingsOf(slowest, 'history.cherry-picked')).toMatchObject([{ severity: 'warning', subject: 'baseline' }]);
    expect(findingsOf(slowest, 'history.cherry-picked')[0]!.message).toContain(
      'the slowest of 4 sessions of its commit',
    );
    const fastest = assess({ baseline: rerun(0.97, 4), candidate, history: reruns });
    expect(findingsOf(fastest, 'history.cherry-picked')[0]!.message).toContain('the fastest of 4 sessions');
  });

  test('passes for a typical one, also when it is the extreme one by chance', () => {
    for (const level of [1.001, 1.005]) {
      expect(
        outcomeOf(assess({ baseline: rerun(level, 4), candidate, history: reruns }), 'history.cherry-picked'),
      ).toBe('passed');
    }
  });

  test('not possible without commit or reruns', () => {
    expect(outcomeOf(assess({ history: reruns }), 'history.cherry-picked')).toBe(
      'not-possible: the baseline does not tell its commit',
    );
    expect(outcomeOf(assess({ baseline: rerun(1, 9), history: reruns.slice(2) }), 'history.cherry-picked')).toBe(
      'not-possible: the history has 1 other session of the baseline’s commit, and it takes 2',
    );
  });
});

describe('false alarms on synthetic histories', () => {
  /** Student's t with three degrees of freedom, scaled to unit variance: the long tails of real session noise. */
  const longTailed = (random: RandomStream): number => {
    const chiSquare = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2;
    return random.normal() / Math.sqrt(chiSquare);
  };

  const isAlarm = (series: readonly number[]): boolean => {
    const { steps, creep } = courseOf(series);
    return steps.length > 0 || creep !== null;
  };

  test.each([
    ['normal', 9],
    ['normal', 31],
    ['long-tailed', 9],
    ['long-tailed', 31],
  ])('%s noise, %p sessions: at most 2 in 100 histories step', (kind, count) => {
    const random = seededRandom(5);
    const draw = kind === 'normal' ? random.normal : () => longTailed(random);
    const histories = Array.from({ length: 400 }, () => Array.from({ length: count }, () => 0.008 * draw()));
    const alarms = histories.filter((series) => isAlarm(series));
    expect(alarms.length / histories.length).toBeLessThanOrEqual(0.02);
    const stepped = histories.map((series) => series.map((value, index) => value + (index >= count / 2 ? 0.04 : 0)));
    const found = stepped.filter((series) =>
      courseOf(series).steps.some(({ index }) => Math.abs(index - count / 2) <= 1),
    );
    expect(found.length / stepped.length).toBeGreaterThan(0.8);
  });

  test('single benchmarks: at most 1 step in 1000 benchmarks without one, and most steps of 8 % found', () => {
    const random = seededRandom(6);
    let [wrong, right] = [0, 0];
    for (let history = 0; history < 20; history += 1) {
      const deviations = Array.from({ length: 80 }, (_, place) =>
        Array.from({ length: 12 }, (__, index) => 0.008 * longTailed(random) + (place < 4 && index >= 6 ? 0.08 : 0)),
      );
      const names = deviations.map((_, place) => String(place));
      const reading = {
        sessions: [],
        leftOut: [],
        benchmarks: names,
        deviations,
        levels: Array.from({ length: 12 }, () => 0),
        steps: [],
        creep: null,
      };
      const steps = benchmarkSteps(reading, { significance: 0.01, smallest: 0.03 });
      right += steps.filter(({ name }) => Number(name) < 4).length;
      wrong += steps.filter(({ name }) => Number(name) >= 4).length;
    }
    expect(wrong / (20 * 76)).toBeLessThanOrEqual(0.001);
    expect(right / (20 * 4)).toBeGreaterThan(0.9);
  });
});

describeWithSharedData('sessions of one commit with the eight sessions before them', () => {
  const read = (pair: string) => ({
    first: readSharedSuite(`same-commit/${pair}/first.json.gz`),
    second: readSharedSuite(`same-commit/${pair}/second.json.gz`),
    history: readdirSync(join(sharedData, 'same-commit', pair, 'history')).map((name) =>
      readSharedSuite(`same-commit/${pair}/history/${name}`),
    ),
  });

  test.each([
    // Kernel and governor of that machine changed within the history; see the next test but one.
    ['4717aaa-linux', ['warning history.drift baseline']],
    ['74c8568-linux', []],
    ['9f741e5-arminc', ['info history.drift history']],
    ['9f741e5-linux', ['info history.drift history', 'info history.drift history']],
    // The branch went from 3.13.0b2 to 3.14.0a0 there, and everything became faster with it.
    ['9f741e5-pythonperf1', ['warning history.drift baseline', 'info history.drift history']],
  ])('%s: the first session as baseline', (pair, expected) => {
    const { first, second, history } = read(pair);
    expect(codes(assess({ baseline: first, candidate: second, history }))).toEqual(expected);
  });

  test('9f741e5-linux: the second session, measured after kernel and governor had changed, is too fast', () => {
    const { first, second, history } = read('9f741e5-linux');
    const trust = assess({ baseline: second, candidate: first, history });
    expect(codes(trust)).toContain('warning history.fast baseline');
  });

  test('4717aaa-linux: the step at the kernel’s update is found, dated, and explained', () => {
    const { first, second, history } = read('4717aaa-linux');
    const [finding] = findingsOf(assess({ baseline: first, candidate: second, history }), 'history.drift');
    expect(finding!.message).toBe(
      'The baseline’s branch became 1.4 % faster as a whole between 2024-06-18 and 2024-06-21 (commits 5b8a44e..98d9ea0), where the environment changed.',
    );
    expect(finding!.evidence).toEqual(
      expect.arrayContaining([
        'kernel: 5.4.0-164-generic → 5.4.0-186-generic',
        'CPU governor: performance → performance (CPU 0), powersave (CPU 1, 11, 14)',
      ]),
    );
  });

  test('the same real step is found on three machines: deepcopy, at one commit', () => {
    for (const pair of ['9f741e5-arminc', '9f741e5-linux', '9f741e5-pythonperf1']) {
      const { first, second, history } = read(pair);
      const drift = findingsOf(assess({ baseline: first, candidate: second, history }), 'history.drift');
      expect(drift.flatMap(({ evidence }) => evidence).find((line) => line.startsWith('deepcopy:'))).toMatch(
        /^deepcopy: 3\d\.\d % faster since 2024-06-1[89], commit a1bdb94$/,
      );
    }
  });
});

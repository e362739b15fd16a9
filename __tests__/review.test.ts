import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryMetric } from '../src/model/metric.ts';
import { ratio } from '../src/model/quantity.ts';
import type { Benchmark, Suite } from '../src/model/suite.ts';
import { review } from '../src/review.ts';
import type { Evidence } from '../src/trust/evidence.ts';
import type { Policy } from '../src/verdict/policy.ts';
import { slowDown } from '../src/verdict/self-test.ts';
import { benchmark, noisy, series, sessions, single, steady, suite } from './comparison/build-suite.ts';
import { readSharedSuite } from './read-shared-suite.ts';
import { describeWithSharedData } from './shared-data.ts';
import { seededRandom } from './statistics/seeded-random.ts';
import { evidence } from './trust/build-evidence.ts';
import { policy } from './verdict/build-policy.ts';

const names = Array.from({ length: 30 }, (_, index) => `b${index}`);
const flat = suite(
  'old',
  names.map((name) => benchmark(name, steady(1))),
);

/** Told so that only what a test is about is unknown. */
const environment = {
  cpuModel: 'A',
  cpuCount: 8,
  operatingSystem: 'Linux',
  architecture: 'x86_64',
  kernel: '6.12.11',
  host: 'h',
};

function reviewed(candidate: Suite, by: Policy = policy(), more: Partial<Evidence> = {}) {
  // Measured again: the same values on both sides would be one measurement taken twice.
  const again = { ...slowDown(candidate, 1 + 1e-12), environment: { ...environment, ...candidate.environment } };
  return review(evidence({ ...flat, environment }, again, more), by);
}

const judged = (candidate: Suite, by: Policy = policy(), more: Partial<Evidence> = {}) =>
  reviewed(candidate, by, more).verdict;
/** The candidate whose every benchmark is slower by the factor; below 1 faster. */
const slower = (factor: number): Suite => slowDown(flat, factor);

describe('the geometric mean against its threshold', () => {
  test.each([
    [0.9, 'pass', false, 'The geometric mean is 1.111× faster (95 % CI 1.09'],
    [1, 'pass', false, 'The geometric mean is 1.000× (95 % CI 1.01'],
    [1.02, 'inconclusive', false, 'no sensible number of runs would settle it.'],
    [
      1.03,
      'inconclusive',
      false,
      'straddles the tolerated slowdown of 2 %. More processes would not settle it, because the noise between sessions decides; about 3 sessions per side would.',
    ],
    [1.05, 'fail', true, 'wholly beyond the tolerated slowdown of 2 %.'],
  ])('%px as slow: %s', (factor, kind, failsCheck, reason) => {
    const verdict = judged(slower(factor));
    expect(verdict).toMatchObject({ kind, failsCheck, notJudged: null, incomplete: false });
    expect(verdict.reasons.join(' ')).toContain(reason);
    expect(verdict.gates).toHaveLength(1);
    expect(verdict.gates[0]).toMatchObject({ scope: 'geomean', name: '', threshold: 1.02 });
  });

  test('more processes settle it where they are the noise', () => {
    const random = seededRandom(5);
    const wild = (mean: number, label: string) =>
      suite(
        label,
        names.map((name) =>
          benchmark(
            name,
            series(
              noisy(random, mean, 4).map((process) => process.map((value) => value * (1 + 0.3 * random.normal()))),
            ),
          ),
        ),
      );
    const verdict = judged(wild(1.12, 'new'), policy({ geomean: ratio(1.09) }), { baseline: wild(1, 'old') });
    expect(verdict.kind).toBe('inconclusive');
    expect(verdict.gates[0]!.unitsNeeded).toBeGreaterThan(4);
    expect(verdict.reasons[0]).toMatch(/About \d+ processes per benchmark and side would settle it/);
  });

  test('what repeats within one process is not told to run more processes', () => {
    const random = seededRandom(6);
    const once = (mean: number, label: string) =>
      suite(
        label,
        names.map((name) =>
          benchmark(name, {
            ...series([Array.from({ length: 8 }, () => mean * (1 + 0.3 * random.normal()))]),
            nesting: 'values',
          }),
        ),
      );
    const { reasons } = judged(once(1.1, 'new'), policy({ geomean: ratio(1.09) }), { baseline: once(1, 'old') });
    expect(reasons.join(' ')).toMatch(/About \d+ repetitions per benchmark and side would settle it\./u);
  });

  test('where the noise is within the session, the noise between sessions is not blamed', () => {
    const random = seededRandom(8);
    const wild = (mean: number, label: string) =>
      suite(
        label,
        names.slice(0, 2).map((name) =>
          benchmark(name, {
            ...series([Array.from({ length: 9000 }, () => Math.exp(3 * random.normal()) * mean)]),
            nesting: 'values',
          }),
        ),
      );
    const { reasons, gates } = judged(wild(1.05, 'new'), policy(), { baseline: wild(1, 'old') });
    expect(gates[0]).toMatchObject({ outcome: 'inconclusive', unitsNeeded: null, betweenDecides: false });
    expect(reasons.join(' ')).not.toContain('noise between sessions decides');
  });

  test('with several sessions, more sessions settle it', () => {
    const day = (mean: number) => single(mean * 0.999, mean, mean * 1.001);
    const measured = (mean: number, label: string) =>
      suite(
        label,
        names.map((name) => benchmark(name, sessions([day(mean), day(mean * 1.001)]))),
      );
    const { gates, reasons } = judged(measured(1.015, 'new'), policy(), { baseline: measured(1, 'old') });
    expect(gates[0]).toMatchObject({ outcome: 'inconclusive' });
    expect(gates[0]!.sessionsNeeded).toBeGreaterThan(2);
    expect(gates[0]!.unitsNeeded).toBe(gates[0]!.sessionsNeeded);
    expect(reasons.join(' ')).toMatch(/About \d+ sessions per side would settle it\./u);
  });

  test('what the step does with it is the policy’s', () => {
    expect(judged(slower(1.03), policy({}, { failOn: ['fail', 'inconclusive'] })).failsCheck).toBe(true);
    expect(judged(slower(1.05), policy({}, { failOn: [] }))).toMatchObject({ kind: 'fail', failsCheck: false });
  });

  test('without any threshold nothing gates, and that is said', () => {
    expect(judged(slower(1.5), policy({ geomean: null }))).toMatchObject({
      kind: 'pass',
      gates: [],
      reasons: ['No threshold is set, so nothing was held against one.'],
      selfTest: { passed: false, injectedSlowdown: null, smallestSlowdownCaught: null },
      findings: [],
    });
  });
});

describe('single benchmarks against their threshold', () => {
  const oneSlower = (factor: number): Suite => ({
    ...flat,
    benchmarks: flat.benchmarks.map((one) =>
      one.name === 'b7' ? slowDown(suite('', [one]), factor).benchmarks[0]! : one,
    ),
  });

  test('one that is far slower fails, whatever the geometric mean says', () => {
    const verdict = judged(oneSlower(1.3), policy({ benchmark: ratio(1.1) }));
    expect(verdict).toMatchObject({ kind: 'fail', failsCheck: true });
    expect(verdict.reasons[0]).toBe(
      '1 benchmark slower by more than the tolerated 10 %, beyond doubt for so many tested: "b7" (1.300× slower).',
    );
    expect(verdict.gates.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name)).toEqual(['b7']);
    expect(verdict.gates).toHaveLength(31);
  });

  test('its own interval alone is not enough among thirty', () => {
    const verdict = judged(oneSlower(1.145), policy({ benchmark: ratio(1.1) }));
    const gate = verdict.gates.find(({ name }) => name === 'b7')!;
    expect(gate.high).toBeLessThan(1 / 1.1);
    expect(gate.outcome).toBe('inconclusive');
    expect(verdict).toMatchObject({ kind: 'inconclusive', failsCheck: false });
    expect(verdict.reasons[0]).toContain('1 benchmark might be slower by more than the tolerated 10 %');
  });

  test('many are counted, the worst named first', () => {
    const verdict = judged(slower(1.5), policy({ geomean: null, benchmark: ratio(1.1) }));
    expect(verdict.reasons[0]).toMatch(/^30 benchmarks slower .*"b0" \(1\.500× slower\), .* and 25 more\.$/);
    expect(judged(flat, policy({ geomean: null, benchmark: ratio(1.1) })).reasons).toEqual([
      '30 benchmarks not slower by more than the tolerated 10 %.',
    ]);
  });

  test('three processes a side fail nothing', () => {
    const few = (mean: number) => suite('few', [benchmark('a', series(single(mean, mean * 1.001, mean * 0.999)))]);
    const verdict = judged(few(3), policy({ geomean: null, benchmark: ratio(1.1) }), { baseline: few(1) });
    expect(verdict.gates[0]).toMatchObject({ outcome: 'inconclusive' });
  });
});

describe('memory and tags', () => {
  const heavy = (factor: number): Suite => ({
    ...flat,
    benchmarks: flat.benchmarks.map((one) => ({
      ...one,
      tags: one.name === 'b1' || one.name === 'b2' ? ['gc'] : [],
      series: [...one.series, series(single(...[1, 1, 1, 1, 1].map(() => 1e6 * factor)), memoryMetric)],
    })),
  });

  test('memory has its own gate', () => {
    const verdict = judged(heavy(1.2), policy({ memory: ratio(1.05) }), { baseline: heavy(1) });
    expect(verdict).toMatchObject({ kind: 'fail' });
    expect(verdict.reasons[0]).toContain('The geometric mean of memory is 1.200× worse');
    expect(verdict.gates.map(({ scope, outcome }) => `${scope} ${outcome}`)).toEqual(['geomean pass', 'memory fail']);
  });

  test('a memory threshold without memory is not judged, and never green', () => {
    const verdict = judged(flat, policy({ memory: ratio(1.05) }, { failOn: [] }));
    expect(verdict).toMatchObject({ kind: 'inconclusive', failsCheck: true });
    expect(verdict.notJudged).toContain('memory-threshold is set, but no memory could be compared');
    expect(verdict.reasons[0]).toBe(verdict.notJudged);
    expect(verdict.reasons[1]).toContain('The geometric mean is 1.000×');
  });

  test('a failed gate decides all the same', () => {
    expect(judged(slower(1.3), policy({ memory: ratio(1.05) }))).toMatchObject({ kind: 'fail', notJudged: null });
  });

  test('tags have their own gates', () => {
    const tagged = heavy(1);
    const bad: Suite = {
      ...tagged,
      benchmarks: tagged.benchmarks.map((one) =>
        one.tags.includes('gc') ? slowDown(suite('', [one]), 1.2).benchmarks[0]! : one,
      ),
    };
    const verdict = judged(bad, policy({ tags: { gc: ratio(1.05) } }), { baseline: tagged });
    expect(verdict.kind).toBe('fail');
    expect(verdict.reasons[0]).toContain('The geometric mean of the tag "gc" is 1.200× slower');
    expect(judged(flat, policy({ tags: { nope: ratio(1.05) } })).notJudged).toContain('the tag "nope"');
  });
});

describe('what cannot be judged is never green', () => {
  const other = suite('new', [benchmark('x', steady(1))]);

  test.each([
    ['nothing in common', other, '30 only in the baseline, 1 only in the candidate'],
    ['an empty candidate', suite('new', []), '30 only in the baseline'],
  ])('%s', (_, candidate, why) => {
    const verdict = judged(candidate, policy({}, { failOn: [] }));
    expect(verdict).toMatchObject({ kind: 'untrusted', failsCheck: true, incomplete: true, gates: [] });
    expect(verdict.notJudged).toBe(
      `It could not be judged, because no benchmark could be compared with the baseline: ${why}.`,
    );
    expect(verdict.reasons.filter((reason) => reason.includes('compared'))).toHaveLength(1);
    expect(verdict.reasons[0]).toBe(verdict.notJudged);
    expect(verdict.selfTest).toMatchObject({ passed: false, smallestSlowdownCaught: null });
  });

  test('one value a side', () => {
    const lonely = suite('one', [benchmark('a', series(single(1)))]);
    const { verdict, findings } = reviewed(lonely, policy(), { baseline: lonely });
    expect(verdict.notJudged).not.toBeNull();
    expect(verdict.reasons.join()).toContain('1 that cannot be tested (one value, or a mean alone)');
    expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'samples.few baseline',
      'samples.few candidate',
      'environment.unknown baseline',
    ]);
  });
});

describe('what is missing', () => {
  const part = { ...flat, benchmarks: flat.benchmarks.slice(1) };

  test('is told, and fails only when the policy says so', () => {
    const verdict = judged(part);
    expect(verdict).toMatchObject({ kind: 'pass', incomplete: true, failsCheck: false });
    expect(verdict.reasons.at(-1)).toBe(
      'Incomplete: the answer is over 29 benchmarks, leaving out 1 only in the baseline.',
    );
    expect(judged(part, policy({}, { failOn: ['incomplete'] })).failsCheck).toBe(true);
  });

  test('each kind of it', () => {
    const extra: Benchmark[] = [
      benchmark('new', steady(1)),
      benchmark('zero', series(single(0, 0))),
      benchmark('once', series(single(1))),
      { ...benchmark('sized', steady(1)), parameters: { n: '2' } },
    ];
    const base: Benchmark[] = ['zero', 'once', 'sized'].map((name) => benchmark(name, steady(1)));
    const verdict = judged({ ...flat, benchmarks: [...flat.benchmarks, ...extra] }, policy(), {
      baseline: { ...flat, benchmarks: [...flat.benchmarks, ...base] },
    });
    expect(verdict.reasons.at(-1)).toBe(
      'Incomplete: the answer is over 30 benchmarks, leaving out 1 only in the candidate, 1 without usable values, 1 of another kind on each side, 1 that cannot be tested (one value, or a mean alone).',
    );
  });
});

describe('an unusable baseline', () => {
  const broken: Suite = { ...flat, benchmarks: [...flat.benchmarks, benchmark('z', series(single(0, 0)))] };
  const whole = (factor: number): Suite =>
    slowDown({ ...flat, benchmarks: [...flat.benchmarks, benchmark('z', steady(1))] }, factor);

  test('makes the verdict untrusted, with the reason first', () => {
    const verdict = judged(whole(0.8), policy(), { baseline: broken });
    expect(verdict).toMatchObject({ kind: 'untrusted', failsCheck: false });
    expect(verdict.reasons[0]).toBe(
      'The baseline is unusable, so no verdict rests on it: 1 benchmark of the baseline failed: no usable time was measured.',
    );
    expect(judged(whole(0.8), policy({}, { failOn: ['untrusted'] }), { baseline: broken }).failsCheck).toBe(true);
  });

  test('does not make a regression harmless', () => {
    expect(judged(whole(1.3), policy(), { baseline: broken })).toMatchObject({ kind: 'untrusted', failsCheck: true });
  });
});

describe('the self-test', () => {
  test('a copy worse by twice the threshold fails, and the smallest that would is told', () => {
    const { selfTest, findings } = judged(slower(0.9));
    expect(selfTest).toMatchObject({ passed: true, injectedSlowdown: 1.04 });
    expect(findings).toEqual([]);
    // The gate really fails just above that slowdown of the candidate, held against itself, and not just below it.
    const caught = selfTest.smallestSlowdownCaught!;
    expect(caught).toBeLessThan(1.04);
    expect(judged(slower(caught * 1.0001)).kind).toBe('fail');
    expect(judged(slower(caught * 0.9999)).kind).toBe('inconclusive');
  });

  test('a gate finer than the noise is blind, and says so', () => {
    const { verdict, findings } = reviewed(flat, policy({ geomean: ratio(1.005) }));
    expect(verdict.selfTest).toMatchObject({ passed: false, injectedSlowdown: 1.01 });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning gate.blind',
      'info noise.blind',
    ]);
    expect(findings[0]!.message).toBe('The gate is blind: with this noise a worsening of 1 % would not fail it.');
    expect(findings[0]!.evidence[0]).toMatch(/^smallest worsening that would certainly fail: 1\.93 %$/);
  });

  test('nothing tolerated still injects something', () => {
    expect(judged(flat, policy({ geomean: ratio(1) })).selfTest.injectedSlowdown).toBe(1.01);
  });

  test('works for larger-is-better and for summaries', () => {
    const rate = { id: 'rate', unit: 'per second', direction: 'larger' } as const;
    const rates = suite(
      'r',
      names.map((name) =>
        benchmark(name, { kind: 'summary', metric: rate, mean: 50, standardDeviation: 0.1, count: 9 }),
      ),
    );
    expect(judged(rates, policy(), { baseline: rates })).toMatchObject({ kind: 'pass', selfTest: { passed: true } });
    expect(slowDown(rates, 2).benchmarks[0]!.series[0]).toMatchObject({ mean: 25, standardDeviation: 0.05 });
    const bare = suite('r', [benchmark('a', { kind: 'summary', metric: rate, mean: 50 })]);
    expect(slowDown(bare, 2).benchmarks[0]!.series[0]).toEqual({ kind: 'summary', metric: rate, mean: 25 });
  });
});

test('a hostile name stays data in a reason', () => {
  const name = '"; rm -rf | <b>\n';
  const list = (mean: number) => suite('h', [...flat.benchmarks, benchmark(name, steady(mean))]);
  const verdict = judged(list(2), policy({ benchmark: ratio(1.1) }), { baseline: list(1) });
  expect(verdict.reasons[0]).toContain(JSON.stringify(name));
  expect(verdict.reasons[0]).not.toContain('\n');
});

test('making the candidate slower never turns fail into pass', () => {
  const rank = { pass: 0, inconclusive: 1, fail: 2, untrusted: 3 } as const;
  const random = seededRandom(12);
  const base = suite(
    'old',
    names.slice(0, 6).map((name) => benchmark(name, series(noisy(random, 1, 6)))),
  );
  const candidates = fc.record({
    first: fc.double({ min: 0.9, max: 1.2, noNaN: true }),
    more: fc.double({ min: 1, max: 1.3, noNaN: true }),
    only: fc.option(fc.constantFrom(...names.slice(0, 6)), { nil: null }),
  });
  const by = policy({ benchmark: ratio(1.08) });
  fc.assert(
    fc.property(candidates, ({ first, more, only }) => {
      const before = slowDown(base, first);
      const after: Suite = {
        ...before,
        benchmarks: before.benchmarks.map((one) =>
          only === null || one.name === only ? slowDown(suite('', [one]), more).benchmarks[0]! : one,
        ),
      };
      const [was, is] = [judged(before, by, { baseline: base }), judged(after, by, { baseline: base })];
      expect(rank[is.kind]).toBeGreaterThanOrEqual(rank[was.kind]);
      expect(Number(is.failsCheck)).toBeGreaterThanOrEqual(Number(was.failsCheck));
    }),
  );
});

test('the same evidence gives the same review', () => {
  expect(reviewed(slower(1.03))).toEqual(reviewed(slower(1.03)));
});

describeWithSharedData('one commit measured twice, gate at 2 %', () => {
  test.each(['4717aaa-linux', '74c8568-linux', '9f741e5-arminc', '9f741e5-linux', '9f741e5-pythonperf1'])(
    '%s',
    (name) => {
      const [first, second] = ['first', 'second'].map((part) => readSharedSuite(`same-commit/${name}/${part}.json.gz`));
      for (const [baseline, candidate] of [[first!, second!] as const, [second!, first!] as const]) {
        const verdict = judged(candidate, policy(), { baseline });
        expect(verdict.kind).not.toBe('fail');
        // Where kernel and governor changed in between, nobody can tell 4 % of theirs from 4 % of ours: blind, and it says so.
        expect(verdict.selfTest.passed).toBe(name !== '9f741e5-linux');
      }
    },
  );
});

describeWithSharedData('the tail-calling interpreter', () => {
  const read = (name: string): Suite => readSharedSuite(`tail-call/x86_64-intel/${name}.json.gz`);

  test('its win over clang 19 is clear, and mostly the baseline’s own slowness', () => {
    const references = ['clang18', 'gcc', 'clang19.taildup'].map((label) => ({ label, suite: read(label) }));
    const { verdict, trust } = reviewed(read('clang19.tc'), policy(), { baseline: read('clang19'), references });
    expect(verdict).toMatchObject({ kind: 'untrusted', incomplete: false });
    expect(trust.level).toBe('unusable');
    // Known answer: 73, 83 and 93 % of the win disappear, credible range 1.008–1.125.
    const explained = trust.references.map((reference) => Math.round(100 * reference.witness!.explained!));
    expect(explained).toEqual([73, 93, 83]);
    expect(Math.exp(trust.credibleRange!.low)).toBeCloseTo(1.008, 3);
    expect(Math.exp(trust.credibleRange!.high)).toBeCloseTo(1.125, 3);
  });

  test('the other way round it fails', () => {
    const verdict = judged(read('clang19'), policy(), { baseline: read('clang19.tc') });
    expect(verdict).toMatchObject({ kind: 'fail', failsCheck: true });
    expect(verdict.reasons[0]).toBe(
      'The geometric mean is 1.125× slower (95 % CI 1.110 – 1.141): wholly beyond the tolerated slowdown of 2 %.',
    );
  });
});

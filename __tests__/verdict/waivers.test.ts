/** Waivers: what they waive, what they never do, and that every report shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { ratio } from '../../src/model/quantity.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Policy } from '../../src/verdict/policy.ts';
import type { Review } from '../../src/verdict/review.ts';
import type { Waiver } from '../../src/verdict/waivers.ts';
import { buildReview, context, marker, states, waiver, type SuiteRecipe } from '../report/review-builder.ts';
import { policy } from './build-policy.ts';

const now = '2025-03-04T12:00:00Z';
const benchmarks = policy({ geomean: ratio(1.2), benchmark: ratio(1.05) });
const reviewed = (
  candidate: Partial<SuiteRecipe>,
  waivers: readonly Waiver[],
  base: Policy = benchmarks,
  baseline: Partial<SuiteRecipe> = {},
): Review => buildReview(baseline, candidate, { policy: { ...base, waivers }, evidence: { now } });
const slower = { factors: { nbody: 1.2, pickle: 1.3 } };
const excuses = ({ verdict }: Review): Record<string, string | null> =>
  Object.fromEntries(
    verdict.gates
      .filter(({ outcome }) => outcome === 'fail')
      .map((gate) => [gate.name || gate.scope, gate.excuse?.kind ?? null]),
  );
const codes = ({ findings }: Review): string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith('waiver'));
const checksOf = ({ verdict }: Review): Record<string, string> =>
  Object.fromEntries(verdict.checks.map(({ code, outcome }) => [code, outcome]));
const tagged = (pattern: string, ceiling: number): Waiver => ({
  ...waiver('', ceiling, 'known'),
  scope: { kind: 'tag', pattern },
});
const ofSuite = (ceiling: number, metric: string | null = null): Waiver => ({
  ...waiver('', ceiling, 'known'),
  scope: { kind: 'suite' },
  metric,
});

describe('a waiver', () => {
  test('waives the failed thresholds of the benchmarks that it names, and no others', () => {
    expect(excuses(reviewed(slower, []))).toEqual({ nbody: null, pickle: null });
    expect(excuses(reviewed(slower, [waiver('nb*', 1.3, 'x')]))).toEqual({ nbody: 'waived', pickle: null });
    expect(reviewed(slower, [waiver('nb*', 1.3, 'x')]).verdict).toMatchObject({ kind: 'fail', failsCheck: true });
    const all = reviewed(slower, [waiver('nb*', 1.3, 'x'), waiver('pickle', 1.5, 'y')]);
    expect(excuses(all)).toEqual({ nbody: 'waived', pickle: 'waived' });
    expect(all.verdict).toMatchObject({ kind: 'pass', failsCheck: false });
  });

  test('waives only when the whole interval lies within the ceiling', () => {
    const gate = reviewed(slower, []).verdict.gates.find(({ name }) => name === 'nbody')!;
    const worst = 1 / gate.low;
    const best = 1 / gate.high;
    expect(best).toBeLessThan(worst);
    const withCeiling = (ceiling: number) => reviewed(slower, [waiver('nbody', ceiling, 'x')]);
    expect(excuses(withCeiling(worst * 1.0001))).toMatchObject({ nbody: 'waived' });
    expect(excuses(withCeiling(worst * 0.9999))).toMatchObject({ nbody: null });
    expect(excuses(withCeiling(best * 0.9999))).toMatchObject({ nbody: null });
    expect(withCeiling(worst * 0.9999).verdict.reasons[0]).toMatch(
      /not waived, because the interval does not lie wholly/,
    );
  });

  test('of several the first that covers counts; else the widest is named', () => {
    const two = reviewed(slower, [
      waiver('nbody', 1.01, 'narrow'),
      waiver('nbody', 1.4, 'wide'),
      waiver('*', 1.5, 'late'),
    ]);
    const gate = two.verdict.gates.find(({ name }) => name === 'nbody');
    expect(gate?.excuse).toMatchObject({ kind: 'waived', waiver: { reason: 'wide' } });
    const none = reviewed(slower, [waiver('nbody', 1.01, 'narrow'), waiver('nbody', 1.02, 'wider')]);
    expect(none.verdict.gates.find(({ name }) => name === 'nbody')).toMatchObject({
      excuse: null,
      notCovering: { reason: 'wider' },
    });
  });

  test('of another metric waives nothing', () => {
    expect(excuses(reviewed(slower, [{ ...waiver('*', 2, 'x'), metric: 'memory' }]))).toEqual({
      nbody: null,
      pickle: null,
    });
    expect(excuses(reviewed(slower, [{ ...waiver('*', 2, 'x'), metric: 'time' }]))).toEqual({
      nbody: 'waived',
      pickle: 'waived',
    });
  });

  test('of a tag waives the tag’s threshold and those of its benchmarks', () => {
    const tags = policy({ geomean: null, benchmark: ratio(1.05), tags: { serialize: ratio(1.02) } });
    const candidate = { factors: { pickle: 1.3, json_dumps: 1.3, json_loads: 1.3, nbody: 1.3 } };
    expect(excuses(reviewed(candidate, [tagged('serial*', 1.5)], tags))).toEqual({
      ...{ serialize: 'waived', pickle: 'waived', json_dumps: 'waived', json_loads: 'waived' },
      nbody: null,
    });
    expect(excuses(reviewed(candidate, [waiver('*', 1.5, 'x')], tags))).toMatchObject({
      serialize: null,
      pickle: 'waived',
    });
  });

  test('of a benchmark or tag never waives the geometric mean; one of the suite does, by its metric', () => {
    const gates = policy({ memory: ratio(1.02) });
    const candidate = { factor: 1.1, memoryFactor: 1.1 };
    expect(excuses(reviewed(candidate, [waiver('*', 2, 'x'), tagged('*', 2)], gates))).toEqual({
      geomean: null,
      memory: null,
    });
    expect(excuses(reviewed(candidate, [ofSuite(2)], gates))).toEqual({ geomean: 'waived', memory: null });
    expect(excuses(reviewed(candidate, [ofSuite(2, 'memory')], gates))).toEqual({ geomean: null, memory: 'waived' });
  });

  test('never makes a pass of an unusable baseline, nor hides a regression over one', () => {
    const untrusted = (waivers: readonly Waiver[]) =>
      reviewed({ factor: 1.3, processes: 2 }, waivers, policy(), { processes: 2 });
    expect(untrusted([]).verdict).toMatchObject({ kind: 'untrusted', failsCheck: true });
    expect(untrusted([ofSuite(2)]).verdict.kind).toBe('untrusted');
  });

  test('does not excuse a threshold that had nothing to be held against', () => {
    const without = policy({ tags: { nowhere: ratio(1.02) } });
    const { verdict } = reviewed({ factor: 1.1 }, [ofSuite(2), tagged('*', 2)], without);
    expect(verdict).toMatchObject({ kind: 'inconclusive', failsCheck: true });
    expect(verdict.notJudged).toMatch(/nowhere/);
  });
});

describe('the gate’s self-test', () => {
  test('goes beyond the ceiling of a waiver of the suite, and still fails', () => {
    expect(reviewed({}, [], policy()).verdict.selfTest).toMatchObject({
      passed: true,
      injectedSlowdown: 1.04,
      waivedUpTo: null,
    });
    const { selfTest } = reviewed({}, [ofSuite(1.15), ofSuite(1.1)], policy()).verdict;
    expect(selfTest).toMatchObject({ passed: true, waivedUpTo: 1.15 });
    expect(selfTest.injectedSlowdown).toBeCloseTo(1.3, 12);
  });

  test('what it says would certainly fail does fail, and a little less is waived', () => {
    const waivers = [ofSuite(1.3)];
    const { smallestSlowdownCaught } = reviewed({}, waivers, policy()).verdict.selfTest;
    // What lies between the two sides by chance is taken out, so that the factor is the estimate.
    const byChance = reviewed({}, waivers, policy()).verdict.gates[0]!.speedup;
    const slowed = (factor: number) => reviewed({ factor: factor * byChance }, waivers, policy()).verdict;
    expect(slowed(smallestSlowdownCaught! * 1.003).kind).toBe('fail');
    expect(slowed(smallestSlowdownCaught! * 0.997)).toMatchObject({ kind: 'pass' });
    expect(slowed(smallestSlowdownCaught! * 0.997).gates[0]).toMatchObject({
      outcome: 'fail',
      excuse: { kind: 'waived' },
    });
  });

  test('waivers of single benchmarks, of other metrics and of the past do not widen it', () => {
    const others = [waiver('*', 2, 'x'), ofSuite(2, 'memory'), { ...ofSuite(2), expires: '2025-03-03' }];
    expect(reviewed({}, others, policy()).verdict.selfTest).toMatchObject({ injectedSlowdown: 1.04, waivedUpTo: null });
  });
});

describe('waiver.expired', () => {
  test('fires after the last day, with the day; the waiver waives nothing', () => {
    const expired = reviewed(slower, [waiver('nbody', 1.3, 'to be mended', '2025-03-03')]);
    expect(excuses(expired)).toEqual({ nbody: null, pickle: null });
    const [finding] = expired.findings.filter(({ code }) => code === 'waiver.expired');
    expect(finding).toMatchObject({ severity: 'error', subject: 'policy' });
    expect(finding?.message).toContain('expired on 2025-03-03');
    expect(finding?.evidence.join('\n')).toMatch(/to be mended[\s\S]*30 %[\s\S]*exceeded now: "nbody"/);
    expect(checksOf(expired)).toEqual({ 'waiver.expired': 'finding', 'waiver.unused': 'passed' });
    expect(expired.trust.level).toBe(reviewed(slower, []).trust.level);
  });

  test('does not fire on the last day', () => {
    const onTheDay = reviewed(slower, [waiver('*', 1.5, 'x', '2025-03-04')]);
    expect([codes(onTheDay), onTheDay.verdict.kind]).toEqual([[], 'pass']);
    expect(checksOf(onTheDay)).toEqual({ 'waiver.expired': 'passed', 'waiver.unused': 'passed' });
  });

  test('is not possible without a date; nothing is waived then', () => {
    const undated = buildReview({}, slower, { policy: { ...benchmarks, waivers: [waiver('*', 1.5, 'x')] } });
    expect([codes(undated), undated.verdict.kind]).toEqual([[], 'fail']);
    expect(checksOf(undated)).toEqual({ 'waiver.expired': 'not-possible', 'waiver.unused': 'not-possible' });
    expect(renderComment(undated, { ...context, marker })).toMatch(
      /`waiver.expired`: the review does not know today’s date/,
    );
  });

  test('is a doubt in the headline even of a clean pass', () => {
    const comment = renderComment(reviewed({}, [waiver('nbody', 1.3, 'x', '2025-03-03')]), { ...context, marker });
    expect(comment).toMatch(/^### ⚠️ .* but 1 waiver has expired$/m);
  });

  test('without waivers neither check is listed', () => {
    expect(checksOf(reviewed(slower, []))).toEqual({});
  });
});

describe('waiver.unused', () => {
  test.each([
    ['no benchmark has such a name', waiver('no_such', 1.1, 'x')],
    ['no benchmark carries such a tag', tagged('no_such', 1.1)],
    ['the metric "joules" was not compared', { ...waiver('nbody', 1.1, 'x'), metric: 'joules' }],
    [
      'thresholds of benchmarks and tags are about the main metric only',
      { ...waiver('nbody', 1.1, 'x'), metric: 'memory' },
    ],
    ['no threshold is set for that geometric mean', ofSuite(1.1, 'memory')],
  ])('fires when %s', (why, of) => {
    const found = reviewed({}, [of]);
    expect(found.findings.filter(({ code }) => code === 'waiver.unused')).toMatchObject([
      { severity: 'info', message: expect.stringContaining(why) as unknown },
    ]);
    expect(checksOf(found)).toEqual({ 'waiver.expired': 'passed', 'waiver.unused': 'finding' });
  });

  test('fires where no threshold is held against what it names', () => {
    const found = reviewed({}, [waiver('nbody', 1.1, 'x')], policy());
    expect(found.findings.find(({ code }) => code === 'waiver.unused')?.message).toContain('no threshold is held');
  });

  test('does not fire where the threshold holds', () => {
    expect(codes(reviewed({}, [waiver('nbody', 1.1, 'x')]))).toEqual([]);
  });
});

describe('every report shows what is waived', () => {
  const hostile = 'see @team | <b>#1</b> `x`';
  const shown = reviewed(slower, [waiver('nbody', 1.3, hostile), waiver('pickle', 1.5, 'r'.repeat(900))]);

  test('the comment: verdict, headline, row with number, reason and day', () => {
    const comment = renderComment(shown, { ...context, marker });
    expect(comment).toMatch(/^### ⚠️ .* but 2 exceeded thresholds are waived$/m);
    expect(comment).toContain(
      '**Pass, 2 waived.** 1 benchmark slower by more than the tolerated 5 %: `nbody` (1.194× slower); waived up to 30 %: see ',
    );
    expect(comment).toContain('<summary>Thresholds: 0 exceeded, 2 waived, 0 unclear, 6 held</summary>');
    expect(comment).toMatch(
      /^- `nbody`: 1\.\d{3}× slower \(95 % CI .*\), beyond the tolerated 5 %; waived up to 30 %: see .*, until 2025-12-31$/m,
    );
    expect(comment).toMatch(/^- `pickle`: .*r…, until 2025-12-31$/m);
    expect(comment.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/@team|<b>/);
  });

  test('the page and the terminal', () => {
    const page = renderHtml(shown, context);
    expect(page).toContain('Pass, 2 waived');
    expect(page).toMatch(/waived up to 30 %: see/);
    expect(page).not.toContain('<b>#1');
    const terminal = renderTerminal(shown, { width: 100 }).replace(/\s+/g, ' ');
    expect(terminal).toMatch(/^PASS, 2 WAIVED {1,2}.*but 2 exceeded thresholds are waived/);
    expect(terminal).toContain('waived up to 30 %: see');
  });

  test('the JSON, by its schema', () => {
    const json = JSON.parse(renderJson(states.waived, context)) as { gate: { results: { name: string }[] } };
    const schema = readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'review.schema.json'), 'utf8');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(json).toMatchObject({
      verdict: 'fail',
      gate: { waived: 1, accepted: 0, acceptance: null, policy: { waivers: [{ pattern: 'nbody' }, {}, {}, {}] } },
    });
    const of = (name: string) => json.gate.results.find((one) => one.name === name);
    expect(of('nbody')).toMatchObject({
      outcome: 'fail',
      waivedBy: {
        scope: 'benchmark',
        pattern: 'nbody',
        metric: null,
        ceiling: 1.3,
        reason: 'checks its input now',
        expires: '2025-12-31',
      },
    });
    expect(of('pickle')).toMatchObject({ outcome: 'fail', waivedBy: null, notCoveredBy: { ceiling: 1.25 } });
  });
});

describe('whatever the waivers', () => {
  const factor = fc.constantFrom(0.9, 1, 1.03, 1.06, 1.2);
  const worlds = fc.record({
    factor,
    factors: fc.record({ nbody: factor, pickle: factor }),
    memoryFactor: fc.constantFrom(1, 1.1),
    processes: fc.constantFrom(2, 5, 20),
  });
  const gates = fc.record({
    geomean: fc.constantFrom(null, ratio(1.01), ratio(1.05)),
    benchmark: fc.constantFrom(null, ratio(1.02)),
    memory: fc.constantFrom(null, ratio(1.02)),
    tags: fc.constantFrom({}, { serialize: ratio(1.02) }, { nowhere: ratio(1.02) }),
  });
  const scopes = fc.constantFrom<Waiver['scope']>(
    { kind: 'suite' },
    { kind: 'benchmark', pattern: '*' },
    { kind: 'benchmark', pattern: 'nbody' },
    { kind: 'tag', pattern: 'ser*' },
  );
  const someWaivers = fc.array(
    fc.record({
      scope: scopes,
      metric: fc.constantFrom(null, 'time', 'memory'),
      ceiling: fc.constantFrom(ratio(1), ratio(1.04), ratio(1.15), ratio(9)),
      reason: fc.string({ maxLength: 300 }),
      expires: fc.constantFrom('2025-03-03', '2025-03-04', '2026-01-01'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const open = fc.constantFrom(null, 0, 0.5);
  const bare = ({ verdict }: Review) => verdict.gates.map(({ excuse: _, notCovering: __, ...held }) => held);

  test('no number changes; nothing but a failure turns; untrusted and what could not be judged stay', () => {
    fc.assert(
      fc.property(worlds, gates, someWaivers, open, (candidate, thresholds, waivers, maxInconclusive) => {
        const base = policy(thresholds, { maxInconclusive, failOn: ['fail', 'inconclusive', 'untrusted'] });
        const { processes } = candidate;
        const without = reviewed(candidate, [], base, { processes });
        const withThem = reviewed(candidate, waivers, base, { processes });
        expect(bare(withThem)).toEqual(bare(without));
        expect([withThem.comparison, withThem.trust]).toEqual([without.comparison, without.trust]);
        if (without.verdict.kind !== 'fail') expect(withThem.verdict.kind).toBe(without.verdict.kind);
        if (without.verdict.notJudged !== null) expect(withThem.verdict.notJudged).toBe(without.verdict.notJudged);
        // A waived failure leaves what the other thresholds say, and no more.
        const others = withThem.verdict.gates.filter(({ excuse }) => excuse === null).map(({ outcome }) => outcome);
        if (withThem.verdict.kind === 'pass') expect(others.every((outcome) => outcome === 'pass')).toBe(true);
        if (withThem.verdict.kind === 'pass') expect(withThem.verdict.tooManyInconclusive).toBe(false);
        // Taking them out again gives the old verdict, word for word.
        expect(reviewed(candidate, [], base, { processes }).verdict).toEqual(without.verdict);
        for (const { outcome, excuse, low } of withThem.verdict.gates) {
          if (excuse === null) continue;
          expect(outcome).toBe('fail');
          if (excuse.kind !== 'waived') throw new Error('no label was set');
          expect(1 / low).toBeLessThanOrEqual(excuse.waiver.ceiling * (1 + 1e-12));
          expect(excuse.waiver.expires >= '2025-03-04').toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the label', () => {
  const acceptance = { label: 'perf: accepted', by: 'grace', at: '2025-03-04T10:00:00Z', refused: null };
  const labelled = (
    candidate: Partial<SuiteRecipe>,
    more: Partial<Policy> = {},
    baseline: Partial<SuiteRecipe> = {},
  ): Review => reviewed(candidate, more.waivers ?? [], { ...benchmarks, acceptance, ...more }, baseline);

  test('accepts what failed and no waiver covers, without a ceiling', () => {
    const accepted = labelled(slower, { waivers: [waiver('nbody', 1.3, 'known')] });
    expect(excuses(accepted)).toEqual({ nbody: 'waived', pickle: 'accepted' });
    expect(accepted.verdict).toMatchObject({ kind: 'pass', failsCheck: false });
    const comment = renderComment(accepted, { ...context, marker });
    expect(comment).toContain('**Pass, 1 waived, 1 accepted.**');
    expect(comment).toMatch(/^- `pickle`: .*; accepted by `@grace` with the label `perf: accepted` on 2025-03-04$/m);
    const { gate } = JSON.parse(renderJson(accepted, context)) as { gate: unknown };
    expect(gate).toMatchObject({ waived: 1, accepted: 1, acceptance });
  });

  test('that does not count accepts nothing, and the report says why', () => {
    const refused = labelled(slower, { acceptance: { ...acceptance, refused: '@grace may not write' } });
    expect(refused.verdict.kind).toBe('fail');
    expect(refused.verdict.reasons).toContain(
      'The label "perf: accepted", set by @grace on 2025-03-04, accepts nothing here, because @grace may not write.',
    );
  });

  test('makes no pass of an unusable baseline, of what was not judged, or of what is inconclusive', () => {
    const unusable = labelled({ factor: 1.3, processes: 2 }, {}, { processes: 2 });
    expect(unusable.verdict.kind).toBe('untrusted');
    const without = { thresholds: { ...benchmarks.thresholds, tags: { nowhere: ratio(1.02) } } };
    expect(labelled(slower, without).verdict).toMatchObject({ kind: 'inconclusive', failsCheck: true });
    const unclear = { thresholds: { ...benchmarks.thresholds, geomean: ratio(1.02), benchmark: null } };
    expect(labelled({ factor: 1.018 }, unclear).verdict.kind).toBe('inconclusive');
  });

  test('does not blunt the gate’s self-test', () => {
    expect(labelled({}).verdict.selfTest).toEqual(reviewed({}, []).verdict.selfTest);
  });
});

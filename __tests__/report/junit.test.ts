/** JUnit XML: well-formed by an independent parser, of the structure of junit-10.xsd, and as red as the step. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parser, type Tag } from 'sax';
import { ratio } from '../../src/model/quantity.ts';
import { renderJunit, renderProblemJunit } from '../../src/report/junit.ts';
import { review as reviewOf } from '../../src/review.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildReview, hostileReview, problems, states } from './review-builder.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The document as a tree; throws where it is not well-formed. */
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const reader = parser(true);
  reader.onopentag = (tag) => {
    const { name, attributes } = tag as Tag;
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  reader.onclosetag = () => open.pop();
  reader.ontext = (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(xml).close();
  return root.children[0] ?? root;
}

const decimal = /^\d+(?:\.\d+)?$/u;
const whole = /^\d+$/u;
const any = /^/u;
/**
 * What the schema says of each element: which attributes it may have, with their form, which of them it must have, and which
 * elements may stand in it. (jenkinsci/xunit-plugin, src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd)
 */
const schema: Readonly<
  Record<string, { may: Readonly<Record<string, RegExp>>; must: readonly string[]; holds: readonly string[] }>
> = {
  testsuites: {
    may: { name: any, time: decimal, tests: whole, failures: whole, disabled: whole, errors: whole },
    must: [],
    holds: ['testsuite'],
  },
  testsuite: {
    may: {
      ...{ name: any, tests: whole, failures: whole, errors: whole, group: any, time: decimal, skipped: whole },
      ...{ timestamp: any, hostname: any, id: any, package: any, file: any, log: any, url: any, version: any },
    },
    must: ['name'],
    holds: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    may: {
      ...{ name: any, assertions: any, time: decimal, timestamp: any, classname: any, status: any },
      ...{ class: any, file: any, line: any, log: any, group: any, url: any },
    },
    must: ['name'],
    holds: ['skipped', 'error', 'failure', 'system-out', 'system-err', 'properties'],
  },
  skipped: { may: { type: any, message: any }, must: [], holds: [] },
  failure: { may: { type: any, message: any }, must: [], holds: [] },
  error: { may: { type: any, message: any }, must: [], holds: [] },
  'system-out': { may: {}, must: [], holds: [] },
};

/** Holds an element and all below it to the schema; gives all test cases. */
function conforming(node: Node): Node[] {
  const rule = schema[node.name];
  if (rule === undefined) throw new Error(`no such element: ${node.name}`);
  for (const [name, value] of Object.entries(node.attributes)) {
    expect([node.name, Object.keys(rule.may)]).toEqual([node.name, expect.arrayContaining([name])]);
    expect(value).toMatch(rule.may[name] ?? any);
  }
  for (const name of rule.must) expect(node.attributes[name]).not.toBe('');
  expect(node.children.filter(({ name }) => !rule.holds.includes(name))).toEqual([]);
  if (rule.holds.length > 0) expect(node.text.trim()).toBe('');
  const below = node.children.flatMap(conforming);
  const cases = node.name === 'testcase' ? [node] : below;
  const count = (kind: string): string =>
    String(cases.filter(({ children }) => children.some(({ name }) => name === kind)).length);
  if (node.name.startsWith('testsuite')) {
    expect(node.attributes).toMatchObject({
      ...{ tests: String(cases.length), failures: count('failure'), errors: count('error') },
      ...(node.name === 'testsuite' ? { skipped: count('skipped') } : {}),
    });
  }
  return cases;
}

const resultOf = (one: Node | undefined): string =>
  one?.children.map(({ name }) => name).find((name) => name !== 'system-out') ?? 'passed';
const named = (cases: readonly Node[], name: string): Node | undefined =>
  cases.find(({ attributes }) => attributes.name === name);
const reds = (cases: readonly Node[]): number =>
  cases.filter((one) => ['failure', 'error'].includes(resultOf(one))).length;

describe.each(Object.entries(states))('%s', (_, review) => {
  const cases = conforming(parsed(renderJunit(review)));

  test('has a case for the verdict, each threshold of the suite and each benchmark', () => {
    const thresholds = review.verdict.gates.filter(({ scope }) => scope !== 'benchmark').length;
    expect(cases).toHaveLength(1 + thresholds + (review.comparison.metrics[0]?.benchmarks.length ?? 0));
    expect(new Set(cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)).size).toBe(
      cases.length,
    );
  });

  test('is red exactly when the step fails', () => {
    expect(reds(cases) > 0).toBe(review.verdict.failsCheck);
  });

  test('a case that did not pass says why', () => {
    for (const one of cases) {
      const [result] = one.children.filter(({ name }) => name !== 'system-out');
      if (result !== undefined) expect(result.attributes.message).toMatch(/\w{3}/u);
    }
  });
});

test('thresholds fail, benchmarks without a threshold do not', () => {
  const cases = conforming(parsed(renderJunit(states.slower)));
  expect(resultOf(named(cases, 'verdict'))).toBe('failure');
  expect(resultOf(named(cases, 'geometric mean'))).toBe('failure');
  expect(resultOf(named(cases, 'memory'))).toBe('failure');
  const geomean = named(cases, 'geometric mean')?.children[0]?.attributes;
  expect(geomean).toEqual({
    type: 'fail',
    message: '1.061× slower (95 % CI 1.043 – 1.078), beyond the tolerated 2 %',
  });
  // Not clearly within its threshold of 3 %, and fail-on does not name inconclusive.
  expect(resultOf(named(cases, 'nbody'))).toBe('skipped');
  expect(named(cases, 'nbody')?.children[0]?.attributes.message).toContain('fail-on does not name inconclusive');
  const alone = conforming(parsed(renderJunit(buildReview({}, { factor: 1.06 }))));
  expect(resultOf(named(alone, 'nbody'))).toBe('passed');
  expect(named(alone, 'nbody')?.children[0]?.text).toMatch(/^slower: 1\.05\d× slower \(95 % CI /u);
  expect(resultOf(named(conforming(parsed(renderJunit(states.benchmarkSlower))), 'nbody'))).toBe('failure');
});

test('what the policy names is red, and what it does not name was skipped', () => {
  const result = (failOn: Parameters<typeof policy>[1], name: string): string => {
    const review = buildReview({}, { factor: 1.018, without: ['nbody'] }, { policy: policy({}, failOn) });
    const cases = conforming(parsed(renderJunit(review)));
    expect(reds(cases) > 0).toBe(review.verdict.failsCheck);
    return resultOf(named(cases, name));
  };
  expect(result({ failOn: ['fail'] }, 'verdict')).toBe('skipped');
  expect(result({ failOn: ['fail'] }, 'geometric mean')).toBe('skipped');
  expect(result({ failOn: ['fail', 'inconclusive'] }, 'verdict')).toBe('failure');
  expect(result({ failOn: ['fail', 'inconclusive'] }, 'geometric mean')).toBe('failure');
  expect(result({ failOn: ['incomplete'] }, 'nbody')).toBe('failure');
  expect(result({ failOn: [] }, 'nbody')).toBe('skipped');
});

test('any policy: red exactly when the step fails', () => {
  const { evidence } = states.slower;
  fc.assert(
    fc.property(
      fc.subarray(['fail', 'inconclusive', 'untrusted', 'incomplete'] as const),
      fc.constantFrom(states.slower, states.inconclusive, states.partial, states.untrusted, states.notJudged),
      fc.constantFrom(null, 1.02, 1.2),
      (failOn, { evidence: sides }, benchmark) => {
        const thresholds = { benchmark: benchmark === null ? null : ratio(benchmark) };
        const review = reviewOf({ ...evidence, ...sides }, policy(thresholds, { failOn }));
        const cases = conforming(parsed(renderJunit(review)));
        expect(reds(cases) > 0).toBe(review.verdict.failsCheck);
      },
    ),
    { numRuns: 15 },
  );
});

test('hostile names stay text', () => {
  const all = ['\u0000\u0008', ']]>', '<!-- -->', '&amp;', '\uFFFE\uFFFF', '\uD800', '"\'', '\u{1F468}'];
  const cases = conforming(parsed(renderJunit(hostileReview(all))));
  expect(named(cases, ']]>')).toBeDefined();
  expect(named(cases, '&amp;')).toBeDefined();
  expect(named(cases, '</summary></details><h1>out</h1>')).toBeDefined();
});

test('any name gives well-formed XML', () => {
  const base = states.slower;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const gates = base.verdict.gates.map((gate) => ({ ...gate, scope: 'tag' as const, name }));
      conforming(parsed(renderJunit({ ...base, verdict: { ...base.verdict, gates } })));
    }),
  );
});

test('without a review: an error when the step fails for it, else skipped', () => {
  const result = (problem: Parameters<typeof renderProblemJunit>[0]): string =>
    resultOf(conforming(parsed(renderProblemJunit(problem)))[0]);
  expect(Object.values(problems).map(result)).toEqual(['skipped', 'error']);
  expect(result({ kind: 'no-baseline', candidate: 'x', searches: [], notes: [], failsCheck: true })).toBe('error');
});

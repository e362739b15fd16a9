import { expect, test } from '@jest/globals';
import { noSuiteEdits } from '../../src/comparison/suite-edits.ts';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import { review } from '../../src/review.ts';
import { editEvidence } from '../../src/trust/edit-evidence.ts';
import { benchmark, noisy, series, suite } from '../comparison/build-suite.ts';
import { evidence } from './build-evidence.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from '../verdict/build-policy.ts';

const random = seededRandom(3);
const of = (name: string, memory = 1) =>
  benchmark(name, series(noisy(random, 0.01), timeMetric), series(noisy(random, 1e7 * memory), memoryMetric));
const before = suite('before', [of('old_a'), of('b')]);
const after = suite('after', [of('new_a', 2), of('b', 2)]);
const given = evidence(before, after, { references: [{ label: 'gcc', suite: before }], history: [before] });

test('a rename is done to every suite, so that old results are compared under the new name', () => {
  const edits = { ...noSuiteEdits, renames: [{ from: 'old_*', to: 'new_*' }] };
  const edited = editEvidence(given, edits);
  for (const one of [edited.baseline, edited.candidate, edited.references[0]?.suite, edited.history[0]])
    expect(one?.benchmarks.map(({ name }) => name)).toEqual(['new_a', 'b']);
  expect(review(edited, policy()).comparison.coverage).toMatchObject({ onlyBaseline: [], onlyCandidate: [] });
  expect(edited.notes).toEqual(['baseline: 1 benchmark was renamed.', 'reference gcc: 1 benchmark was renamed.']);
});

test('the metric that was chosen is the one that is judged', () => {
  const edits = { ...noSuiteEdits, metric: 'memory' };
  const judged = review(editEvidence(evidence(before, before), edits), policy());
  expect(judged.comparison.metrics.map(({ metric }) => metric.id)).toEqual(['memory', 'time']);
  const worse = review(editEvidence(evidence(suite('a', [of('b')]), suite('b', [of('b', 2)])), edits), policy());
  expect(worse.verdict.kind).toBe('fail');
});

test('a metric that is nowhere is not judged, instead of another one', () => {
  const judged = review(editEvidence(given, { ...noSuiteEdits, metric: 'throughput' }), policy());
  expect(judged.verdict.notJudged).not.toBeNull();
  expect(judged.verdict.failsCheck).toBe(true);
  expect(judged.findings.map(({ code }) => code)).toContain('input.missing-metric');
});

test('patterns that fit nothing are told of', () => {
  const edited = editEvidence(given, {
    renames: [{ from: 'odl_*', to: 'new_*' }],
    include: ['*', 'nobdy'],
    exclude: ['regex_*'],
    tagRules: [{ pattern: 'jsn_*', tag: 'json' }],
    metric: null,
  });
  expect(edited.notes).toEqual([
    'The pattern "odl_*" of renames fits no benchmark.',
    'The pattern "nobdy" of include fits no benchmark.',
    'The pattern "regex_*" of exclude fits no benchmark.',
    'The pattern "jsn_*" of tags fits no benchmark.',
  ]);
});

test('without edits it is the same evidence', () => {
  expect(editEvidence(given, noSuiteEdits)).toBe(given);
});

/** Groups and weights of the config file as the reports show them. */
import { expect, test } from '@jest/globals';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildSuite, context, marker } from './review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';

const comparison = {
  ...defaultComparisonOptions,
  weights: [{ pattern: 'nbody', weight: 2.5 }],
  groups: [
    { name: '<b>json', patterns: ['json_*'] },
    { name: 'math', patterns: ['nbody', 'scimark*'] },
  ],
};
const built = review(
  evidence(buildSuite({ label: 'old', seed: 1 }), buildSuite({ label: 'new', seed: 2 })),
  policy({}, { comparison }),
);

test('the comment has a table of groups, the mean over them, and the weights; names stay text', () => {
  const text = renderComment(built, { ...context, marker });
  expect(text).toContain('By group (2)');
  expect(text).toContain('Geometric mean of the 2 groups, each counting once:');
  expect(text).toMatch(/\*\*Weights:\*\* .*nbody.* 2\.5; all others 1\./u);
  expect(text.replaceAll('`<b>json`', '')).not.toContain('<b>json');
});

test('so has the terminal', () => {
  const text = renderTerminal(built, { width: 200 });
  expect(text).toMatch(
    /By group\n {2}<b>json \(2 benchmarks\): .*95 % CI.*\n {2}math \(2 benchmarks\): .*\n {2}geometric mean of the groups: /u,
  );
});

test('and the JSON', () => {
  const { metrics, gate } = JSON.parse(renderJson(built, context)) as {
    metrics: {
      time: { groups: { name: string; benchmarks: number; speedup: number }[]; overGroups: { speedup: number } };
    };
    gate: { policy: { weights: unknown; groups: unknown } };
  };
  const { groups, overGroups } = metrics.time;
  expect(groups.map(({ name, benchmarks }) => [name, benchmarks])).toEqual([
    ['<b>json', 2],
    ['math', 2],
  ]);
  expect(Math.log(overGroups.speedup)).toBeCloseTo(
    groups.reduce((sum, { speedup }) => sum + Math.log(speedup), 0) / 2,
    12,
  );
  expect(gate.policy).toMatchObject({ weights: comparison.weights, groups: comparison.groups });
});

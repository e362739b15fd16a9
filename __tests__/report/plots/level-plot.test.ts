import { expect, test } from '@jest/globals';
import { levelPlot } from '../../../src/report/plots/level-plot.ts';

const text = (value: number): string => value.toFixed(2);
const words = { title: 'History', spoken: 'one "step"', oldest: 'oldest, <b>' };

test('a dot for each session, and a line that steps halfway between two, where a dashed one tells the size', () => {
  const { content, spoken } = levelPlot(
    {
      ...words,
      levels: [0.05, 0.05, 0, 0],
      stretches: [
        { from: 0, to: 2, level: 0.05 },
        { from: 2, to: 4, level: 0 },
      ],
      changes: ['5 % "faster"'],
    },
    text,
  );
  expect(content.match(/h0/gu)).toHaveLength(4);
  const [, course = ''] = /class="course" d="([^"]*)"/u.exec(content) ?? [];
  const xs = Array.from(course.matchAll(/[ML]([\d.]+),/gu), (match) => Number(match[1]));
  // From the first dot at 70 to the last at 546, interrupted halfway.
  expect(xs).toEqual([70, 308, 308, 546]);
  expect(course.match(/M/gu)).toHaveLength(2);
  // Downwards is better.
  expect(content).toMatch(
    /<g class="faster"><path class="mark" d="M308\.0 [^"]*"\/><text [^>]*>5 % &quot;faster&quot;</u,
  );
  expect(content.match(/class="mark"/gu)).toHaveLength(1);
  expect(spoken).toBe('one "step"');
  expect(content).toContain('oldest, &lt;b&gt;');
});

test('no levels and equal levels are drawn without a number that is none, and without change points', () => {
  for (const levels of [[], [0], [0, 0, 0]]) {
    const { content } = levelPlot({ ...words, levels, stretches: [], changes: [] }, text);
    expect(content).not.toMatch(/NaN|undefined|null|class="mark"/u);
  }
});

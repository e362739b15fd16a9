import { expect, test } from '@jest/globals';
import { levelPlot } from '../../../src/report/plots/level-plot.ts';

const text = (value: number): string => String(value);

test('a dot for each session, and a line that steps halfway between two', () => {
  const levels = [0.05, 0.05, 0, 0];
  const svg = levelPlot(
    levels,
    [
      { from: 0, to: 2, level: 0.05 },
      { from: 2, to: 4, level: 0 },
    ],
    text,
    'one "step"',
  );
  expect(svg.match(/h0/gu)).toHaveLength(4);
  const [, course = ''] = /class="course" d="([^"]*)"/u.exec(svg) ?? [];
  const xs = Array.from(course.matchAll(/[ML]([\d.]+),/gu), (match) => Number(match[1]));
  // From the first dot at 70 to the last at 406; sessions are 112 apart, the step is 1.5 of them from the first.
  expect([xs[0], xs.at(-1)]).toEqual([70, 406]);
  expect(xs).toContain(238);
  expect(svg).toContain('aria-label="one &quot;step&quot;"');
});

test('no levels and equal levels are drawn without a number that is none', () => {
  for (const levels of [[], [0], [0, 0, 0]]) expect(levelPlot(levels, [], text, '')).not.toMatch(/NaN|undefined|null/u);
});

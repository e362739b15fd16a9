import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawingInPage } from '../../../src/report/plots/drawing.ts';
import { stripPlot, type Strip } from '../../../src/report/plots/strip-plot.ts';

const text = (value: number): string => `${value} s`;

const inPage = (name: string, strips: readonly Strip[]): string => {
  const drawing = stripPlot(name, strips, text);
  return drawing === null ? '' : drawingInPage(drawing);
};

/** Where the dots of each strip were drawn. */
const dotsOf = (svg: string): number[][] =>
  Array.from(svg.matchAll(/class="dots" d="([^"]*)"/gu), (match) =>
    Array.from((match[1] ?? '').matchAll(/M([-\d.]+) /gu), (dot) => Number(dot[1])),
  );

describe('stripPlot', () => {
  test('draws each value where the axis has it, and says all in words', () => {
    const svg = inPage('nbody', [
      { side: 'baseline', label: 'main', values: [1, 3] },
      { side: 'candidate', label: 'change', values: [2] },
    ]);
    // The axis reaches from 110 to 406, the smallest value to the largest.
    expect(dotsOf(svg)).toEqual([[110, 406], [258]]);
    expect(svg).toContain('aria-label="nbody: main, 2 from 1 s to 3 s, mean 2 s; change, 1 from 2 s to 2 s, mean 2 s"');
  });

  test('without strips there is no drawing', () => {
    expect(stripPlot('nbody', [], text)).toBeNull();
  });

  test('of many values at most sixty are drawn, the extremes among them', () => {
    const values = Array.from({ length: 5000 }, (_, index) => (index * 37) % 5000);
    const [dots = []] = dotsOf(inPage('nbody', [{ side: 'baseline', label: 'main', values }]));
    expect(dots).toHaveLength(60);
    expect([Math.min(...dots), Math.max(...dots)]).toEqual([110, 406]);
  });

  test('any values and names: every dot within the drawing, nothing of a name is markup', () => {
    const measured = fc.array(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(measured, { minLength: 1, maxLength: 4 }), fc.string(), (all, label) => {
        const strips = all.map((values) => ({ side: 'reference' as const, label: `<b>"${label}`, values }));
        const svg = inPage(`<script>${label}`, strips);
        for (const dot of dotsOf(svg).flat()) {
          expect(dot).toBeGreaterThanOrEqual(110);
          expect(dot).toBeLessThanOrEqual(406);
        }
        expect(svg).not.toMatch(/NaN|Infinity|<b>|<script/u);
      }),
    );
  });
});

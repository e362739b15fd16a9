import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logRatio } from '../../../src/model/quantity.ts';
import { drawingInPage } from '../../../src/report/plots/drawing.ts';
import { forestParts, type ForestPlot, type ForestRow, wholeForest } from '../../../src/report/plots/forest-plot.ts';
import { ratioAxis } from '../../../src/report/plots/ratio-axis.ts';

const row = (name: string, low: number, estimate: number, high: number, outcome: ForestRow['outcome']): ForestRow => ({
  name,
  outcome,
  interval: { low: logRatio(low), estimate: logRatio(estimate), high: logRatio(high) },
  change: 'so much',
  range: 'from – to',
});
const plot = (rows: readonly ForestRow[], more: Partial<ForestPlot> = {}): ForestPlot => ({
  title: 'a title',
  spoken: 'in words',
  rows,
  geomean: null,
  margin: Math.log(1.02),
  words: { better: 'faster', worse: 'slower' },
  ...more,
});
/** The axis reaches from 182 to 480. */
const ends = { left: 182, right: 480 };
const numbers = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), (match) => Number(match[1]));

describe('ratioAxis', () => {
  test('equal ratios are equally far apart, whichever way they go', () => {
    const { at } = ratioAxis({ low: Math.log(0.5), high: Math.log(2) }, [0, 100]);
    expect(at(0)).toBeCloseTo(50, 10);
    expect(at(Math.log(2)) - at(0)).toBeCloseTo(at(0) - at(Math.log(1 / 2)), 10);
    expect(at(Math.log(4))).toBeCloseTo(150, 10);
  });

  test.each([
    [0.98, 1.02, ['0.98×', '0.99×', '1.00×', '1.01×', '1.02×']],
    [0.88, 1.06, ['0.90×', '0.95×', '1.00×', '1.05×']],
    [0.98, 2.1, ['1.0×', '1.2×', '1.4×', '1.6×', '1.8×', '2.0×']],
    [0.97, 3, ['1.0×', '1.5×', '2.0×', '2.5×']],
    [0.9, 1.3, ['0.9×', '1.0×', '1.1×', '1.2×', '1.3×']],
    [0.009, 110, ['0.01×', '0.1×', '1×', '10×', '100×']],
    [0.09, 11, ['0.1×', '0.2×', '0.5×', '1×', '2×', '5×', '10×']],
  ])('from %d to %d', (low, high, texts) => {
    const { ticks } = ratioAxis({ low: Math.log(low), high: Math.log(high) }, [0, 310]);
    expect(ticks.map(({ text }) => text)).toEqual(texts);
  });

  test('any scale: 1 is written, ticks rise, lie within, and do not touch', () => {
    const reach = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(reach, reach, (below, above) => {
        const { ticks, at } = ratioAxis({ low: -below, high: above }, [0, 310]);
        const places = ticks.map((tick) => tick.at);
        expect(ticks.find((tick) => tick.at === at(0) || Math.abs(tick.at - at(0)) < 1e-6)?.text).toMatch(
          /^1(\.0+)?×$/u,
        );
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(310 + 1e-6);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(40);
        }
      }),
    );
  });
});

describe('the forest plot', () => {
  test('draws an interval from its low to its high end, the dot on its estimate, better at the right', () => {
    const { rows } = forestParts(plot([row('a', -0.05, -0.03, -0.01, 'slower'), row('b', 0.01, 0.03, 0.1, 'faster')]));
    const [first = '', second = ''] = rows.content.split('<g ').slice(1);
    const zero = numbers(rows.content, /class="zero" x1="([\d.]+)"/gu)[0] ?? 0;
    const xs = (text: string): number[] => [
      ...numbers(text, /class="interval" d="M([\d.]+)/gu),
      ...numbers(text, /cx="([\d.]+)"/gu),
      ...numbers(text, /class="interval" d="M[\d.]+ \d+H([\d.]+)/gu),
      zero,
    ];
    const [low = 0, estimate = 0, high = 0] = xs(first);
    expect([low, estimate, high, zero]).toEqual([low, estimate, high, zero].toSorted((one, other) => one - other));
    // A log scale: equal steps of the logarithm are equally long.
    expect(high - estimate).toBeCloseTo(estimate - low, 0);
    const [low2 = 0, estimate2 = 0, high2 = 0] = xs(second);
    expect([zero, low2, estimate2, high2]).toEqual(
      [zero, low2, estimate2, high2].toSorted((one, other) => one - other),
    );
    expect(low2 - zero).toBeCloseTo(zero - high, 0);
    expect(first).toMatch(/^class="slower" data-row="0" transform="translate\(0 0\)"/u);
    expect(second).toMatch(/^class="faster" data-row="1" transform="translate\(0 18\)"/u);
  });

  test('shades the band of equivalence, and without one does not', () => {
    const rows = [row('a', -0.1, 0, 0.1, 'inconclusive')];
    const [, from, wide] =
      /class="band" x="([\d.]+)" width="([\d.]+)"/u.exec(forestParts(plot(rows)).rows.content) ?? [];
    // From -0.1 to 0.1 the axis has 298 units.
    expect(Number(from)).toBeCloseTo(331 - (Math.log(1.02) / 0.2) * 298, 0);
    expect(Number(wide)).toBeCloseTo((2 * Math.log(1.02) * 298) / 0.2, 0);
    expect(forestParts(plot(rows, { margin: 0 })).rows.content).not.toContain('class="band"');
  });

  test('a narrow plot still shows the edges of the band, a band of a half does not flatten it', () => {
    const rows = [row('a', -0.001, 0, 0.001, 'equivalent')];
    const widthOf = (margin: number): number =>
      numbers(forestParts(plot(rows, { margin })).rows.content, /class="band" x="[\d.]+" width="([\d.]+)"/gu)[0] ?? 0;
    expect(widthOf(Math.log(1.02))).toBeLessThan(280);
    expect(widthOf(Math.log(1.5))).toBe(298);
  });

  test('the geometric mean is a diamond at the foot and a dashed line through the rows', () => {
    const interval = { low: logRatio(0.02), estimate: logRatio(0.03), high: logRatio(0.04) };
    const geomean = { interval, change: '1.030× faster', range: '1.020 – 1.041' };
    const { rows, foot, head } = forestParts(plot([row('a', 0, 0.05, 0.1, 'faster')], { geomean }));
    expect(foot.spoken).toBe('Geometric mean: 1.030× faster, 95 % interval 1.020 – 1.041.');
    const [, left, middle, right] = /class="diamond" d="M([\d.]+) \d+L([\d.]+) \d+L([\d.]+) /u.exec(foot.content) ?? [];
    expect(Number(middle) - Number(left)).toBeCloseTo(Number(right) - Number(middle), 0);
    expect(numbers(rows.content, /class="mark" x1="([\d.]+)"/gu)).toEqual([Number(middle)]);
    expect(wholeForest(plot([], { geomean })).height).toBe(head.height + foot.height);
    expect(forestParts(plot([])).foot.content).not.toContain('diamond');
  });

  test('an end beyond the axis is an arrow; a benchmark without an answer has no line', () => {
    const quiet = Array.from({ length: 20 }, (_, at) => row(`q${at}`, -0.01, 0, 0.01, 'equivalent'));
    const none: ForestRow = {
      name: 'gone',
      outcome: 'not-comparable',
      interval: null,
      change: '–',
      range: 'not comparable',
    };
    const { rows } = forestParts(plot([...quiet, row('far', 0.5, 1, 2, 'faster'), none]));
    const [far = '', gone = ''] = rows.content.split('<g ').slice(-2);
    expect(far).toContain('class="arrow"');
    expect(far).not.toContain('<circle');
    expect(gone).not.toMatch(/class="interval"|<circle/u);
    expect(gone).toContain('not comparable');
  });

  test('any numbers and names: all within the axis, nothing of a name is markup', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    const one = fc.tuple(fc.array(number, { minLength: 3, maxLength: 3 }), fc.string());
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (all) => {
        const rows = all.map(([three, name]) => {
          const [low = 0, estimate = 0, high = 0] = three.toSorted((first, second) => first - second);
          return row(`<script>"${name}`, low, estimate, high, 'inconclusive');
        });
        const svg = drawingInPage(wholeForest(plot(rows)));
        expect(svg).not.toMatch(/NaN|Infinity|<script/u);
        for (const place of numbers(svg, /class="interval" d="M([-\d.]+)/gu)) {
          expect(place).toBeGreaterThanOrEqual(ends.left);
          expect(place).toBeLessThanOrEqual(ends.right);
        }
      }),
    );
  });
});

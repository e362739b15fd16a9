/** Contrast of the drawings' colours, by the formula of WCAG 2.2 (relative luminance; 1.4.3 and 1.4.11). */
import { expect, test } from '@jest/globals';
import { plotColors } from '../../../src/report/plots/plot-style.ts';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
}

test('the formula', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  // https://webaim.org/resources/contrastchecker/ says 4.54 of #767676 on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(Object.entries(plotColors))('%s: texts and lines stand out from the ground', (_, declarations) => {
  const colors = new Map(
    Array.from(declarations.matchAll(/--([a-z]+): (#[0-9a-f]{6})/gu), ([, name = '', color = '']) => [name, color]),
  );
  expect(colors.size).toBe(8);
  const least = Math.min(
    ...['ground', 'raised'].flatMap((ground) =>
      ['text', 'muted', 'better', 'worse', 'accent'].map((name) =>
        contrast(colors.get(name) ?? '', colors.get(ground) ?? ''),
      ),
    ),
  );
  expect(least).toBeGreaterThanOrEqual(4.5);
});

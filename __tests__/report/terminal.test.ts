/** The terminal report: widths, colours, alignment. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import { renderTerminal } from '../../src/report/terminal.ts';
import { terminalTable } from '../../src/report/terminal-table.ts';
import { clipToWidth, pad, textWidth, wrap } from '../../src/report/text-width.ts';
import { hostileReview, states } from './review-builder.ts';

const plain = (text: string): string => text;

describe('text width', () => {
  test.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['한국', 4],
    ['├─●─┤', 5],
    ['×–…µ', 4],
  ])('%s takes %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test('padding and clipping count columns, not characters', () => {
    expect(pad('日本', 6, 'left')).toBe('日本  ');
    expect(pad('日本', 6, 'right')).toBe('  日本');
    expect(clipToWidth('日本語のベンチ', 7)).toBe('日本…チ');
    expect(clipToWidth('abcdef', 1)).toBe('…');
    expect(clipToWidth('abcdef', 0)).toBe('');
  });

  test('clipped text is never wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(textWidth(clipToWidth(text, width))).toBeLessThanOrEqual(Math.max(width, 0));
      }),
    );
  });

  test('wrapping breaks between words and loses none', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('unbreakable', 4)).toEqual(['unbreakable']);
  });
});

test('the verdict’s word stands once, and not again in the headline', () => {
  expect(renderTerminal(states.inconclusive, { width: 100 })).toMatch(/^INCONCLUSIVE {2}measured 1\.019× slower/u);
});

test('no line begins with the sign of a percentage', () => {
  for (const state of Object.values(states)) {
    for (const width of [60, 77, 100]) expect(renderTerminal(state, { width })).not.toMatch(/^\s*%/mu);
  }
});

describe('terminal table', () => {
  const columns = [
    { title: 'name', align: 'left', cells: ['a_rather_long_benchmark_name_indeed', 'b'] },
    { title: 'drawn', align: 'left', cells: (_: number, width: number) => '#'.repeat(width), leaveOut: 1 },
    { title: 'value', align: 'right', cells: ['1', '22'], leaveOut: 0 },
  ] as const;

  test('gives the room that is left to the drawn column', () => {
    const lines = terminalTable(columns, 2, 75, plain);
    expect(lines.map(textWidth)).toEqual([75, 75, 75]);
  });

  test('leaves columns out, then shortens names, as the room shrinks', () => {
    expect(terminalTable(columns, 2, 59, plain)[1]).toContain('a_rather_long_benchmark_name_indeed');
    expect(terminalTable(columns, 2, 56, plain)[1]).toContain('a_rather_long_benchma…ame_indeed');
    expect(terminalTable(columns, 2, 45, plain)[0]).not.toContain('value');
    expect(terminalTable(columns, 2, 25, plain)[0]).toBe('name');
    expect(terminalTable(columns, 2, 25, plain)[1]).toBe('a_rather_long_be…e_indeed');
  });
});

describe('the report', () => {
  const all = [...Object.values(states), hostileReview()];

  test.each([40, 60, 80, 100, 140])(
    'at %d columns no table line is wider, and no text line unless it is one word',
    (width) => {
      for (const review of all) {
        const lines = renderTerminal(review, { width }).split('\n');
        const wider = lines.filter((line) => textWidth(line) > width && line.trim().includes(' '));
        expect(wider).toEqual([]);
      }
    },
  );

  test('colours change nothing but colours', () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'gu');
    for (const review of all) {
      const coloured = renderTerminal(review, { width: 100, palette: createColors(true) });
      expect(coloured.replace(escapes, '')).toBe(renderTerminal(review, { width: 100 }));
      expect(coloured).toMatch(escapes);
    }
  });

  test('the verdict comes first', () => {
    const first = (state: keyof typeof states): string =>
      renderTerminal(states[state], { width: 100 }).split(' ')[0] ?? '';
    expect(first('faster')).toBe('PASS');
    expect(first('slower')).toBe('FAIL');
    expect(first('inconclusive')).toBe('INCONCLUSIVE');
    expect(first('untrusted')).toBe('UNTRUSTED');
  });
});

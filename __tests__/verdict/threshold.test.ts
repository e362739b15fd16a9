import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePercentClaim, parseThreshold } from '../../src/verdict/threshold.ts';

describe('a threshold', () => {
  test.each(['2%', '2 %', ' 2.0% ', '0.98', '1.02', '1.02x', '1.02X', '1.02×', '0.98x', '1.020', '.98'])(
    '%j tolerates 1.02',
    (text) => {
      expect(parseThreshold(text)).toEqual({ ok: true, value: 1.02 });
    },
  );

  test.each([
    ['0%', 1],
    ['1', 1],
    ['1x', 1],
    ['0.5%', 1.005],
    ['50%', 1.5],
    ['0.5', 1.5],
    ['2x', 2],
    ['100%', 2],
    ['1.', 1],
  ])('%j tolerates %p', (text, value) => {
    expect(parseThreshold(text)).toEqual({ ok: true, value });
  });

  test.each(['off', 'OFF', ' Off '])('%j is none', (text) => {
    expect(parseThreshold(text)).toEqual({ ok: true, value: null });
  });

  test.each([
    ['', 'is no percentage and no ratio'],
    ['two percent', 'is no percentage and no ratio'],
    ['-2%', 'is no percentage and no ratio'],
    ['2,5%', 'is no percentage and no ratio: write `2.5%` with a point'],
    ['1,02x', 'is no percentage and no ratio: write `1.02x` with a point'],
    ['2,%,', 'is no percentage and no ratio. '],
    ['1e3', 'is no percentage and no ratio'],
    ['NaN', 'is no percentage and no ratio'],
    ['2', 'could be 2% or 2x'],
    ['5', 'could be 5% or 5x'],
    ['0', '`0%` tolerates nothing'],
  ])('%j is refused with what to write instead', (text, why) => {
    const parsed = parseThreshold(text);
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(parsed.complaint).toContain(why);
    expect(parsed.complaint).toMatch(/e\.g\. `2%`, `1\.02x` or `0\.98`, or `off`\.$/);
  });

  test('all spellings of a percentage mean exactly the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
        const percent = (hundredths / 100).toFixed(2);
        const up = (1 + hundredths / 10_000).toFixed(4);
        const down = (1 - hundredths / 10_000).toFixed(4);
        const [first, ...others] = [`${percent}%`, `${up}x`, down].map(parseThreshold);
        expect(first).toMatchObject({ ok: true });
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  test('never throws, and quotes hostile text on one line of bounded length', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseThreshold(text);
        if (!parsed.ok) expect(parsed.complaint).not.toContain('\n');
      }),
    );
    const long = parseThreshold('x'.repeat(5000));
    expect(long.ok ? '' : long.complaint.length).toBeLessThan(250);
  });
});

describe('a claim', () => {
  test.each([
    ['10%', 1.1],
    ['1.1', 1.1],
    ['1.1x', 1.1],
    ['2x', 2],
    ['0.5%', 1.005],
  ])('%j is a speedup of %p', (text, value) => {
    expect(parsePercentClaim(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['0%', 'is no gain'],
    ['1x', 'is no gain'],
    ['0.9', 'is no gain'],
    ['10', 'could be 10% or 10x'],
    ['lots', 'is no percentage and no ratio'],
    ['', 'is no percentage and no ratio'],
  ])('%j is refused', (text, why) => {
    const parsed = parsePercentClaim(text);
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.complaint).toContain(why);
  });
});

/** The marker: what is written is read back, and nothing can end it early. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMarker, renderMarker, sanitiseKey } from '../../src/report/marker.ts';

describe('marker', () => {
  test('is one line, at the very start', () => {
    const line = renderMarker({ key: 'linux-x64', sha: 'ABC123', run: 43, attempt: 2 });
    expect(line).toBe('<!-- plumbline:key=linux-x64 sha=abc123 run=43 attempt=2 -->');
    expect(parseMarker(`${line}\n### rest`)).toEqual({ key: 'linux-x64', sha: 'abc123', run: 43, attempt: 2 });
    expect(parseMarker(line.replace(' run=43', ''))?.run).toBe(0);
    expect(parseMarker(` ${line}`)).toBeNull();
    expect(parseMarker(`quoted:\n${line}`)).toBeNull();
    expect(parseMarker('<!-- plumbline:key= sha= attempt=1 -->')).toBeNull();
  });

  test.each([
    ['', 'default'],
    ['ok_1.2-x', 'ok_1.2-x'],
    ['x'.repeat(64), 'x'.repeat(64)],
  ])('key %j is written as %s', (key, expected) => {
    expect(sanitiseKey(key)).toBe(expected);
  });

  test.each([
    ['--', /^[a-z0-9]{7}$/],
    ['a--><b>', /^a-b-[a-z0-9]{7}$/],
    ['linux x64', /^linux-x64-[a-z0-9]{7}$/],
    ['日本', /^[a-z0-9]{7}$/],
    ['x'.repeat(100), /^x{56}-[a-z0-9]{7}$/],
  ])('key %j is written with a digest', (key, expected) => {
    expect(sanitiseKey(key)).toMatch(expected);
  });

  test('keys that differ stay apart, whatever had to be replaced in them', () => {
    const keys = ['C', 'C++', 'C#', 'C-', 'C ', 'gcc -O2', 'gcc O2', 'gcc-O2', '日本', '中国', '-->', 'default', ''];
    const long = ['x'.repeat(80), `${'x'.repeat(80)}y`];
    const written = [...keys.slice(0, -1), ...long].map(sanitiseKey);
    expect(new Set(written).size).toBe(written.length);
  });

  test('numbers too large to be an attempt or a run are not written, so that the comment is found again', () => {
    const line = renderMarker({ key: 'x', sha: 'a', run: 1e15, attempt: 1e9 });
    expect(parseMarker(line)).toEqual({ key: 'x', sha: 'a', run: 0, attempt: 1 });
  });

  test('any key, commit and attempt stay within one comment, and are read back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), fc.double(), (key, sha, run, attempt) => {
        const line = renderMarker({ key, sha, run, attempt });
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line.slice(4, -3)).not.toMatch(/--|\n/u);
        const read = parseMarker(`${line}\n`);
        expect(read?.key).toBe(sanitiseKey(key));
        expect(renderMarker(read!)).toBe(line);
      }),
    );
  });
});

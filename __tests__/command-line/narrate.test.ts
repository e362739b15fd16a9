/** Progress at a terminal: nothing below half a second, one line that is erased before the report; every step in words. */
import { describe, expect, test } from '@jest/globals';
import { considered, everyStepOn, progressOn } from '../../src/command-line/narrate.ts';
import { readingTime } from '../../src/command-line/narrator.ts';
import { findingCodes } from '../../src/model/finding.ts';
import { states } from '../report/review-builder.ts';

function stage(columns = 80) {
  let [text, time] = ['', 0];
  return {
    write: (more: string) => {
      text += more;
    },
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    columns,
    written: () => text,
  };
}

const erase = '\r\u001b[K';

describe('progress', () => {
  test('says nothing of what is quickly done', () => {
    const here = stage();
    const narrator = progressOn(here);
    narrator.begin('reading the baseline, 1 file', 100);
    here.pass(120);
    narrator.begin('comparing', 50);
    here.pass(50);
    narrator.end();
    expect(here.written()).toBe('');
  });

  test('names a step that will take long at once, the next ones in its place, and leaves nothing behind', () => {
    const here = stage();
    const narrator = progressOn(here);
    narrator.begin('reading the baseline, 1 file', 600);
    expect(here.written()).toBe('\r\u001b[Kplumbline: reading the baseline, 1 file …');
    here.pass(600);
    narrator.begin('comparing', 1);
    narrator.end();
    expect(here.written()).toContain(`${erase}plumbline: comparing …${erase}`);
    narrator.end();
    expect(here.written().split(erase)).toHaveLength(4);
  });

  test('stays within the line, and hostile names do not steer the terminal', () => {
    const here = stage(40);
    progressOn(here).begin(`reading the history, \u001b[2J${'x'.repeat(100)}`, 1000);
    const [line = ''] = here.written().split('\r\u001b[K').slice(1);
    expect(line.length).toBeLessThan(40);
    expect(line).not.toContain('\u001b');
  });
});

test('every step tells its time, and then what was found', () => {
  const here = stage();
  const narrator = everyStepOn(here);
  narrator.begin('reading', 0);
  here.pass(12.4);
  narrator.tell(() => ['a.json: 3 bytes', 'line\nbreak']);
  narrator.begin('comparing', 0);
  here.pass(30);
  narrator.end();
  expect(here.written()).toBe('reading: 12 ms\n  a.json: 3 bytes\n  line break\ncomparing: 30 ms\n');
});

test('what was considered names every check that could have looked, and every threshold', () => {
  const told = considered(states.slower).join('\n');
  const { checks } = states.slower.trust;
  expect(checks.length).toBeGreaterThan(40);
  for (const { code } of checks) expect(told).toContain(`check ${code}: `);
  expect(checks.every(({ code }) => findingCodes.includes(code))).toBe(true);
  expect(told).toContain('threshold geomean: 1.061× slower (95 % CI 1.043 – 1.078), beyond the tolerated 2 %');
  expect(told).toContain('threshold benchmark nbody: 1.');
  expect(told).toMatch(/verdict: fail$/u);
});

test('reading is expected to take longer for more bytes, and for those that are compressed', () => {
  const bytes = new Uint8Array(4_000_000);
  expect(readingTime([{ name: 'a.json', bytes }])).toBe(100);
  expect(readingTime([{ name: 'a.json.gz', bytes }])).toBe(1000);
});

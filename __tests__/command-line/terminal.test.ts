import { expect, test } from '@jest/globals';
import { terminalOf } from '../../src/command-line/terminal.ts';

const at = (
  request: { width?: number; color?: 'auto' | 'always' | 'never'; output?: string },
  around: { environment?: Record<string, string>; isTerminal?: boolean; columns?: number } = {},
) =>
  terminalOf(
    { width: null, color: 'auto', output: null, ...request },
    { environment: {}, isTerminal: true, columns: 120, now: '', ...around },
  );

test('takes the width that was asked for, else the terminal’s, else 100', () => {
  expect(at({ width: 72 }).width).toBe(72);
  expect(at({}).width).toBe(120);
  expect(at({}, { isTerminal: false }).width).toBe(100);
  expect(at({ output: 'report.txt' }).width).toBe(100);
});

test.each([
  [{}, {}, true],
  [{}, { isTerminal: false }, false],
  [{}, { environment: { TERM: 'dumb' } }, false],
  [{}, { environment: { NO_COLOR: '1' } }, false],
  [{}, { environment: { NO_COLOR: '' } }, true],
  [{}, { isTerminal: false, environment: { FORCE_COLOR: '1' } }, true],
  [{}, { environment: { FORCE_COLOR: '0' } }, false],
  [{}, { environment: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  [{ color: 'always' }, { isTerminal: false, environment: { NO_COLOR: '1' } }, true],
  [{ color: 'never' }, { environment: { FORCE_COLOR: '1' } }, false],
  [{ output: 'report.txt' }, { environment: { FORCE_COLOR: '1' } }, false],
  [{ output: 'report.txt', color: 'always' }, {}, true],
] as const)('%j in %j has colours: %j', (request, around, colors) => {
  expect(at(request, around).colors).toBe(colors);
});

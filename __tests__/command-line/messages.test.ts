import { expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/command-line/exit-code.ts';
import { messageOf, printable } from '../../src/command-line/messages.ts';
import { PlumblineError } from '../../src/model/plumbline-error.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';

test('an error of ours is message and remedy', () => {
  const error = new PlumblineError('file-not-found', 'baseline: there is no file x.', 'Check the path.');
  expect(messageOf(error)).toEqual({
    message: 'plumbline: baseline: there is no file x.\n  Check the path.\n',
    isUsage: false,
  });
  expect(messageOf(new PlumblineError('usage', 'm', 'r')).isUsage).toBe(true);
  expect(messageOf(new PlumblineError('setting-invalid', 'm', 'r')).isUsage).toBe(true);
});

test('an error of any other kind is named without its stack', () => {
  const { message, isUsage } = messageOf(new RangeError('too much'));
  expect(message).toMatch(/^plumbline: something unforeseen went wrong.*RangeError: too much\n/);
  expect(message).not.toContain('messages.test');
  expect(isUsage).toBe(false);
  expect(messageOf('text').message).toContain('text');
});

test('what could steer a terminal is written out', () => {
  expect(printable('a\u001b[31mb\r\u0007\u009b\u202ec\nd')).toBe('a\\u001b[31mb\\u000d\\u0007\\u009b\\u202ec\nd');
});

const verdict = (changes: Partial<Verdict>) => ({ failsCheck: true, notJudged: null, ...changes }) as Verdict;

test.each([
  [{ kind: 'pass', failsCheck: false }, 0],
  [{ kind: 'inconclusive', failsCheck: false }, 0],
  [{ kind: 'fail' }, 1],
  [{ kind: 'pass' }, 1],
  [{ kind: 'inconclusive' }, 2],
  [{ kind: 'untrusted' }, 2],
  [{ kind: 'fail', notJudged: 'No benchmark could be compared.' }, 2],
] as const)('%j exits with %d', (changes, code) => {
  expect(exitCodeOf(verdict(changes))).toBe(code);
});

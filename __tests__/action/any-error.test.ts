/** Errors of any kind become ones that can be shown. */
import { expect, test } from '@jest/globals';
import { asPlumblineError } from '../../src/action/any-error.ts';
import { PlumblineError } from '../../src/model/plumbline-error.ts';

test('ours stay as they are; others are faults in Plumbline, with the stack in the debug log alone', () => {
  const debugged: string[] = [];
  const log = { info: () => undefined, debug: (text: string) => debugged.push(text) };
  const ours = new PlumblineError('usage', 'm', 'r', new Error('inner'));
  expect(asPlumblineError(ours, log)).toBe(ours);
  expect(debugged).toHaveLength(2);
  const theirs = asPlumblineError(new RangeError('too far'), log);
  expect(theirs.code).toBe('internal');
  expect(theirs.message).toContain('RangeError: too far');
  expect(theirs.message).not.toContain('    at ');
  expect(asPlumblineError('text', log).message).toContain('text');
});

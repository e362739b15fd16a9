/** No line of the log can be a command to the runner. */
import { expect, test } from '@jest/globals';
import { safeLine } from '../../src/github/log.ts';

test.each([
  ['plain text', 'plain text'],
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['  ::error::x', ': :error::x'],
  ['a ##[group]b', 'a ## [group]b'],
  ['a\r\n::stop\u2028::x\u0000', 'a ::stop ::x '],
])('%j', (text, safe) => {
  expect(safeLine(text)).toBe(safe);
});

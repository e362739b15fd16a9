/** The badge: the shape that Shields' endpoint reads, and no number without its doubt. */
import { expect, test } from '@jest/globals';
import { renderBadge, renderProblemBadge } from '../../src/report/badge.ts';
import { problems, states } from './review-builder.ts';

const key = 'default';
const badgeOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

test.each([
  ['trusted', '1.123× faster', 'brightgreen'],
  ['faster', '1.123× faster, baseline suspect', 'yellow'],
  ['slower', 'fail: 1.061× slower', 'red'],
  ['equivalent', 'no change', 'brightgreen'],
  ['unchanged', 'no change', 'green'],
  ['allWaived', '1.061× slower, 1 waived', 'yellow'],
  ['inconclusive', 'inconclusive', 'yellow'],
  ['untrusted', 'untrusted baseline', 'orange'],
  ['partial', 'no change, incomplete', 'yellow'],
  ['notJudged', 'not judged', 'lightgrey'],
  ['sameCommit', 'no change, same commit', 'green'],
] as const)('%s: %s', (state, message, color) => {
  const badge = badgeOf(renderBadge(states[state], { key }));
  const isError = states[state].verdict.failsCheck ? { isError: true } : {};
  expect(badge).toEqual({ schemaVersion: 1, label: 'benchmarks', message, color, ...isError });
});

test('without a review', () => {
  const of = (name: string) => badgeOf(renderProblemBadge(problems[name]!, { key }));
  expect(of('no-baseline')).toMatchObject({ message: 'no baseline yet', color: 'lightgrey' });
  expect(of('not-judged')).toMatchObject({ message: 'not judged', color: 'lightgrey', isError: true });
});

test('several reviews of one repository have their keys in the label', () => {
  expect(badgeOf(renderBadge(states.slower, { key: 'linux\u202E' })).label).toBe('benchmarks linux');
});

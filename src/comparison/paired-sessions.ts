/**
 * Were the sessions of both sides taken in turn? Then each candidate's session has a baseline's beside it, and what drifts
 * meanwhile (temperature, neighbours, the clock) moves both alike and cancels in their ratio. Room: comparison.
 */
import type { Provenance } from '../model/provenance.ts';

/** From two differences on there is a spread, from three on it is worth something. */
const fewestPairs = 3;

/**
 * How many pairs of sessions the sides make; 0 when they were not taken in turn. They were when both sides say when each of
 * their sessions began, as many on either, at times that all differ, and the first two sessions of all are one of each side,
 * likewise the next two, and so on: ABAB, ABBA or BAAB, not AABB.
 */
export function pairsOfSessions(baseline: Provenance, candidate: Provenance): number {
  const [before, now] = [timesOf(baseline), timesOf(candidate)];
  const count = before.length;
  if (count < fewestPairs || now.length !== count) return 0;
  const spans = before.map((time, index) => {
    const other = now[index] ?? NaN;
    return { start: Math.min(time, other), end: Math.max(time, other) };
  });
  // Also false for times that could not be read, which are NaN.
  const inTurn = spans.every(({ start, end }, index) => start > (spans[index - 1]?.end ?? -Infinity) && end > start);
  return inTurn ? count : 0;
}

function timesOf({ sessionsMeasuredAt = [] }: Provenance): readonly number[] {
  return sessionsMeasuredAt.map((time) => Date.parse(time));
}

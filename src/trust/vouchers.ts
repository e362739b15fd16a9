/**
 * Who speaks for the baseline: references that find it among its equals, and a history that it fits into. Room: trust.
 */
import type { FindingCode } from '../model/finding.ts';
import type { HistoryReading } from './history/history-reading.ts';
import { countOf } from './phrases.ts';
import type { References } from './references/triangulate.ts';
import type { CheckResult } from './trust.ts';

/** Fewer earlier sessions cannot tell what is usual. */
export const fewestSessions = 4;

/** In words; empty when nobody vouches. What speaks against the baseline is the findings' part. */
export function vouchersOf(
  checks: readonly CheckResult[],
  { triangulation }: References,
  { sessions }: HistoryReading,
): readonly string[] {
  const passed = (...codes: FindingCode[]): boolean =>
    codes.every((code) => checks.some((check) => check.code === code && check.outcome === 'passed'));
  const agreeing = triangulation !== null && passed('reference.flattering');
  const fitting = sessions.length >= fewestSessions && passed('history.slow', 'history.fast');
  return [
    ...(agreeing ? [countOf(triangulation.witnesses.length, 'reference')] : []),
    ...(fitting ? [countOf(sessions.length, 'earlier session')] : []),
  ];
}

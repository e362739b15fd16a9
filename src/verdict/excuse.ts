/**
 * What keeps a failed threshold from failing the verdict: a waiver of the config file, or the label on the pull request.
 * The threshold's outcome stays `fail` and its numbers stay what they are. Room: verdict.
 */
import type { Excuse, GateResult } from './verdict.ts';

/** True for a threshold that was exceeded and that nobody answers for. */
export function failsVerdict({ outcome, excuse }: GateResult): boolean {
  return outcome === 'fail' && excuse === null;
}

/** Whether anybody answers for a threshold that was exceeded. */
export const isAnyExcused = (gates: readonly GateResult[]): boolean => gates.some(({ excuse }) => excuse !== null);

/** How many thresholds were exceeded and are waived, or accepted by the label. */
export function countExcused(gates: readonly GateResult[], kind: Excuse['kind']): number {
  return gates.filter(({ excuse }) => excuse?.kind === kind).length;
}

/** What follows the verdict's word: `, 1 waived`, `, 2 accepted`, both, or nothing. */
export function excusedInWords(gates: readonly GateResult[]): string {
  const told = (['waived', 'accepted'] as const).map((kind) => [countExcused(gates, kind), kind] as const);
  return told.map(([number, kind]) => (number === 0 ? '' : `, ${number} ${kind}`)).join('');
}

/**
 * The rule of `reference.flattering`, which `shift.uniform` asks as well. Room: trust.
 */
import type { Thresholds } from '../thresholds.ts';
import type { Triangulation, Witness } from './triangulation.ts';
import { smallestClaim } from './witness.ts';

/**
 * How sure it is that the win is the baseline's own slowness; null when it is not, when there is no win, or no reference. The
 * numbers are those of `reference.flattering`.
 */
export function flattery(found: Triangulation | null, thresholds: Thresholds): 'error' | 'warning' | null {
  // Without a win there is nothing that a slow baseline could flatter.
  if (found === null || found.claim <= smallestClaim) return null;
  const { witnesses, medianDeficit, medianExplained, slowest } = found;
  const explained = medianExplained ?? 0;
  const provenAbove = (limit: number): number => witnesses.filter(({ deficitLow }) => deficitLow > limit).length;
  // One of three may disagree: a reference can be slow in its own right.
  const disagreeing = witnesses.length - provenAbove(thresholds['reference.flattering/error-proven-deficit']);
  const isError =
    witnesses.length >= 2 &&
    medianDeficit >= thresholds['reference.flattering/error-deficit'] &&
    disagreeing <= Math.floor(witnesses.length / 3) &&
    explained >= thresholds['reference.flattering/error-explained'] &&
    slowest !== null &&
    slowest.share >= thresholds['reference.flattering/error-slowest'] * slowest.chance;
  if (isError) return 'error';
  const isDoubtful =
    medianDeficit >= thresholds['reference.flattering/warning-deficit'] &&
    explained >= thresholds['reference.flattering/warning-explained'];
  const oneProves = ({ deficitLow, explained: share }: Witness): boolean =>
    deficitLow >= thresholds['reference.flattering/one-proven-deficit'] &&
    (share ?? 0) >= thresholds['reference.flattering/error-explained'];
  return isDoubtful || witnesses.some(oneProves) ? 'warning' : null;
}

/**
 * What the findings add up to. Room: trust.
 */
import type { Finding } from '../model/finding.ts';
import type { TrustLevel } from './trust.ts';

/**
 * The level of the baseline. An error makes it unusable, a warning suspect. Findings about the candidate, a reference or the
 * history say nothing about the baseline; and what reading found odd in the baseline's files makes it suspect at
 * most, because good records were kept, and the coverage checks say when too few were. It is trusted only when something
 * vouches for it (references or history, see vouchers.ts); else the best it can be is unverified.
 */
export function trustLevelOf(findings: readonly Finding[], vouchedBy: readonly string[]): TrustLevel {
  const own = findings.filter(({ subject }) => subject === 'baseline' || subject === 'both');
  const weight = ({ code, severity }: Finding): TrustLevel => {
    if (severity === 'info') return 'unverified';
    return severity === 'error' && !code.startsWith('input.') ? 'unusable' : 'suspect';
  };
  const levels = own.map(weight);
  if (levels.includes('unusable')) return 'unusable';
  if (levels.includes('suspect')) return 'suspect';
  return vouchedBy.length > 0 ? 'trusted' : 'unverified';
}

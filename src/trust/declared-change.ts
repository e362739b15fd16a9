/**
 * A difference between the sides is a fault of the comparison, unless it is the change under test. Room: trust.
 */
import type { Finding, Severity } from '../model/finding.ts';
import type { CheckContext } from './check.ts';
import type { DeclarableChange } from './trust-policy.ts';

/** What a check says of a difference, before it is known whether the difference is meant. */
export type Difference = Omit<Finding, 'severity' | 'subject'> & { readonly severity: Severity };

/** A finding about both sides; only information, which says so, when the policy declares the change as the one under test. */
export function differenceFinding({ policy }: CheckContext, change: DeclarableChange, difference: Difference): Finding {
  if (!policy.changes.includes(change)) return { ...difference, subject: 'both' };
  return {
    ...difference,
    subject: 'both',
    severity: 'info',
    evidence: [...difference.evidence, `declared as the change under test: ${change}`],
    remedy: 'Nothing needs to be done: the difference is what is being measured.',
  };
}

/** The remedy's second half: how to say that a difference is meant. */
export const declare = (change: DeclarableChange): string =>
  `or declare \`${change}\` as the change under test, if that is what is being measured`;

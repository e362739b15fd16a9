/**
 * A difference between the sides is a fault of the comparison, unless it is the change under test. Room: trust.
 */
import type { Finding, Severity } from '../model/finding.ts';
import type { CheckContext } from './check.ts';
import type { DeclarableChange } from './trust-policy.ts';

/** What a check says of a difference, before it is known whether the difference is meant. */
export type Difference = Omit<Finding, 'severity' | 'subject'> & { readonly severity: Severity };

/**
 * A finding about both sides; only information, which says so, when the policy declares the change as the one under test.
 * `parts` are what the difference consists of, when it consists of nothing else: declaring all of them is enough.
 */
export function differenceFinding(
  { policy }: CheckContext,
  change: DeclarableChange,
  difference: Difference,
  parts: readonly DeclarableChange[] = [],
): Finding {
  const whole = policy.changes.includes(change);
  if (!whole && (parts.length === 0 || parts.some((part) => !policy.changes.includes(part))))
    return { ...difference, subject: 'both' };
  const declared = (whole ? [change] : parts).map((one) => {
    const reason = policy.changeReasons?.[one];
    return reason === undefined ? one : `${one} (${reason})`;
  });
  return {
    ...difference,
    subject: 'both',
    severity: 'info',
    evidence: [...difference.evidence, `declared as the change under test: ${declared.join(', ')}`],
    remedy: 'Nothing needs to be done: the difference is what is being measured.',
  };
}

/** The remedy's second half: how to say that a difference is meant. */
export const declare = (...changes: readonly DeclarableChange[]): string =>
  `or declare ${changes.map((change) => `\`${change}\``).join(' and ')} as the change under test, if that is what is being measured`;

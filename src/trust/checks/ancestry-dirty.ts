/**
 * Check `ancestry.dirty`: a side was measured with uncommitted changes, so that its commit does not say what was measured.
 * Room: trust.
 */
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';

export const ancestryDirty: Check = {
  code: 'ancestry.dirty',
  run: ({ evidence }) => {
    const sides = (['baseline', 'candidate'] as const).map((side) => ({
      side,
      dirty: evidence.git?.dirty?.[side] ?? evidence[side].provenance.dirty,
    }));
    if (sides.every(({ dirty }) => dirty === undefined))
      return notPossible('neither side tells whether its tree held uncommitted changes');
    return reportOf(
      sides.flatMap(({ side, dirty }): Finding[] =>
        dirty === true
          ? [
              {
                code: 'ancestry.dirty',
                severity: 'warning',
                subject: side,
                message: `The ${side} was measured with uncommitted changes: its commit does not say what was measured, and nobody can repeat it.`,
                evidence: [],
                remedy: `Commit or discard the changes, and measure the ${side} again.`,
              },
            ]
          : [],
      ),
    );
  },
};

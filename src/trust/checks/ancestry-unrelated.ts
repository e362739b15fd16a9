/**
 * Check `ancestry.unrelated`: the baseline's commit is no ancestor of the candidate's, so that the difference holds changes
 * which the candidate does not make. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';

export const ancestryUnrelated: Check = {
  code: 'ancestry.unrelated',
  run: ({ evidence: { git } }) => {
    if (git?.baselineIsAncestor === undefined)
      return notPossible(git?.whyMissing ?? 'the repository could not be asked how the two commits are related');
    // Newer than the merge base, and yet of the base branch: ancestry.not-merge-base weighs that.
    if (git.baselineIsAncestor || git.baselineOnBaseBranch === true) return { outcome: 'passed' };
    const { mergeBase } = git;
    return reportOf([
      {
        code: 'ancestry.unrelated',
        severity: 'error',
        subject: 'baseline',
        message:
          mergeBase === undefined
            ? 'The baseline’s commit has no common history with the candidate’s: the difference between them is not the change under test.'
            : 'The baseline’s commit is no ancestor of the candidate’s: it holds changes that the candidate does not, and their effect is in every number.',
        evidence: mergeBase === undefined ? [] : [`their merge base is ${mergeBase.slice(0, 12)}`],
        remedy: 'Compare with a result of the merge base, or rebase the candidate’s branch onto the baseline’s.',
      },
    ]);
  },
};

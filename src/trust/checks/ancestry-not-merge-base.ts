/**
 * Check `ancestry.not-merge-base`: the baseline was measured at another commit than the one where the candidate's branch
 * left the base branch; what lies between is in the comparison too. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf } from '../phrases.ts';

export const ancestryNotMergeBase: Check = {
  code: 'ancestry.not-merge-base',
  run: ({ evidence: { git, baseline } }) => {
    if (git?.mergeBase === undefined) return notPossible('the merge base is not known');
    const between = git.commitsToMergeBase ?? distanceByName(git.mergeBase, baseline.provenance.commit);
    if (between === undefined)
      return notPossible('it is not known how far the baseline’s commit lies from the merge base');
    if (between === 0) return { outcome: 'passed' };
    const commits = countOf(between, 'commit');
    const newer = git.baselineIsAncestor === false;
    return reportOf([
      {
        code: 'ancestry.not-merge-base',
        severity: 'warning',
        subject: 'baseline',
        message: newer
          ? `The baseline is ${commits} newer than the merge base: the candidate lacks them, so their gains count as its losses and their losses as its gains.`
          : `The baseline is ${commits} older than the merge base: the effect of what was merged in between counts as the candidate’s.`,
        evidence: [`merge base ${git.mergeBase.slice(0, 12)}`],
        remedy: newer
          ? 'Rebase the candidate’s branch, or measure the merge base.'
          : 'Measure the merge base (run the benchmarks on every push to the base branch), and compare again.',
      },
    ]);
  },
};

/** Zero when the baseline's commit is the merge base by name; unknown otherwise. */
function distanceByName(mergeBase: string, commit: string | undefined): number | undefined {
  return commit !== undefined && (mergeBase.startsWith(commit) || commit.startsWith(mergeBase)) ? 0 : undefined;
}

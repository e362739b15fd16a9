/**
 * Check `ancestry.not-merge-base`: the baseline was measured at another commit than the one where the candidate's branch
 * left the base branch; what lies between is in the comparison too. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';
import type { GitFacts } from '../git-facts.ts';
import { countOf } from '../phrases.ts';

export const ancestryNotMergeBase: Check = {
  code: 'ancestry.not-merge-base',
  run: ({ evidence: { git, baseline } }) => {
    if (git?.mergeBase === undefined) return notPossible(git?.whyMissing ?? 'the merge base is not known');
    const between = git.commitsToMergeBase ?? distanceByName(git.mergeBase, baseline.provenance.commit);
    if (between === undefined)
      return notPossible(git.whyMissing ?? 'it is not known how far the baseline’s commit lies from the merge base');
    if (between === 0) return { outcome: 'passed' };
    const place = placeOf(git);
    const commits = countOf(between, 'commit');
    return reportOf([
      {
        code: 'ancestry.not-merge-base',
        severity: 'warning',
        subject: 'baseline',
        message: messages[place](commits),
        evidence: [`merge base ${git.mergeBase.slice(0, 12)}`],
        remedy: remedies[place],
      },
    ]);
  },
};

/** Before the merge base, past it on the base branch, or past it on the candidate's own branch. */
type Place = 'older' | 'newer' | 'own';

function placeOf({ baselineIsAncestor, baselineOnBaseBranch }: GitFacts): Place {
  if (baselineIsAncestor === false) return 'newer';
  return baselineIsAncestor === true && baselineOnBaseBranch === false ? 'own' : 'older';
}

const messages: Readonly<Record<Place, (commits: string) => string>> = {
  older: (commits) =>
    `The baseline is ${commits} older than the merge base: the effect of what was merged in between counts as the candidate’s.`,
  newer: (commits) =>
    `The baseline is ${commits} newer than the merge base: the candidate lacks them, so their gains count as its losses and their losses as its gains.`,
  own: (commits) =>
    `The baseline is ${commits} past the merge base, on the candidate’s own branch: their effect is in both sides, and so not in the comparison.`,
};

const remedies: Readonly<Record<Place, string>> = {
  older: 'Measure the merge base (run the benchmarks on every push to the base branch), and compare again.',
  newer: 'Rebase the candidate’s branch, or measure the merge base.',
  own: 'Measure the merge base, unless the rest of the branch is what the comparison is about.',
};

/** Zero when the baseline's commit is the merge base by name; unknown otherwise. */
function distanceByName(mergeBase: string, commit: string | undefined): number | undefined {
  return commit !== undefined && (mergeBase.startsWith(commit) || commit.startsWith(mergeBase)) ? 0 : undefined;
}

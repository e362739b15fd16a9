/**
 * Check `age.stale`: the baseline was measured long before the candidate, or much has changed since: machines, images and
 * dependencies move on even where the code does not. Room: trust.
 *
 * What counts is the time between the two measurements; only where the candidate does not tell its own is it the time of
 * the review. Two old files of one day are a fair comparison.
 */
import type { Finding } from '../../model/finding.ts';
import { fitsPath } from '../../model/pattern.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { timeOf } from '../history/history-reading.ts';
import { countOf, enumerate, listed } from '../phrases.ts';
import type { WatchedFiles } from '../trust-policy.ts';

const day = 24 * 60 * 60 * 1000;

export const ageStale: Check = {
  code: 'age.stale',
  run: (context) => {
    const age = ageInDays(context);
    const { git } = context.evidence;
    if (age === null && git?.commitsBehind === undefined && git?.changes === undefined)
      return notPossible(git?.whyMissing ?? 'neither the baseline’s age nor what changed since is known');
    return reportOf([...old(age, context), ...behind(context), ...changed(context)]);
  },
};

/** null when a time is missing, or when the baseline is the younger of the two. */
function ageInDays({ evidence: { baseline, candidate, git, now } }: CheckContext): number | null {
  const committed = Date.parse(git?.baselineCommittedAt ?? '');
  const then = timeOf(baseline) ?? (Number.isNaN(committed) ? null : committed);
  const reviewed = Date.parse(now ?? '');
  const until = timeOf(candidate) ?? (Number.isNaN(reviewed) ? null : reviewed);
  return then === null || until === null ? null : Math.max(0, (until - then) / day);
}

function old(age: number | null, { thresholds }: CheckContext): Finding[] {
  if (age === null || age <= thresholds['age.stale/warning-days']) return [];
  const severity = age > thresholds['age.stale/error-days'] ? 'error' : 'warning';
  return [
    {
      code: 'age.stale',
      severity,
      subject: 'baseline',
      message: `The baseline was measured ${countOf(Math.round(age), 'day')} before the candidate; machine, image and dependencies may have changed since without any file telling.`,
      evidence: [],
      remedy: 'Measure the baseline’s commit again, on the machine and in the week of the candidate.',
    },
  ];
}

function behind({ evidence: { git }, thresholds }: CheckContext): Finding[] {
  const commits = git?.commitsBehind;
  if (commits === undefined || commits <= thresholds['age.stale/commits']) return [];
  return [
    {
      code: 'age.stale',
      severity: 'warning',
      subject: 'baseline',
      message: `The baseline’s commit is ${countOf(commits, 'commit')} behind its branch: what it is compared with is no longer what the change will be merged into.`,
      evidence: [],
      remedy: 'Rebase the candidate’s branch, and compare with a recent result.',
    },
  ];
}

/** Texts beside the benchmarks change nothing that is measured. */
const isProse = (path: string): boolean => /\.(?:md|rst|adoc)$/i.test(path);

const kinds: readonly { readonly kind: keyof WatchedFiles; readonly words: string; readonly effect: string }[] = [
  { kind: 'lockfiles', words: 'Pinned dependencies', effect: 'other versions of them are other code' },
  {
    kind: 'images',
    words: 'Images, toolchain versions or workflows',
    effect: 'the two sides may have been built and run differently',
  },
  {
    kind: 'benchmarks',
    words: 'The benchmarks themselves',
    effect: 'the two sides may not have measured the same thing',
  },
];

/**
 * Watched files that changed between the two commits. From the merge base on, every change is the candidate's own: then
 * only changed benchmarks are a doubt, the rest is what the candidate is about.
 */
function changed({ evidence: { git }, policy }: CheckContext): Finding[] {
  const { changes } = git ?? {};
  if (changes === undefined) return [];
  const isOwn = git?.commitsToMergeBase === 0;
  return kinds.flatMap(({ kind, words, effect }): Finding[] => {
    const patterns = policy.watchedFiles[kind];
    const added = new Set(kind === 'benchmarks' ? changes.added : []);
    const paths = changes.paths.filter(
      (path) => !isProse(path) && !added.has(path) && patterns.some((pattern) => fitsPath(path, pattern)),
    );
    if (paths.length === 0) return [];
    const severity = isOwn && kind !== 'benchmarks' ? 'info' : 'warning';
    return [
      {
        code: 'age.stale',
        severity,
        subject: 'baseline',
        message: `${words} changed ${isOwn ? 'in the candidate’s own branch' : 'between baseline and candidate'} (${enumerate(listed(paths.slice(0, 3)))}${paths.length > 3 ? `, and ${paths.length - 3} more` : ''}): ${effect}.`,
        evidence: [
          ...listed(paths),
          ...(changes.complete ? [] : ['the list of changed files is cut; there may be more']),
        ],
        remedy:
          kind === 'benchmarks'
            ? 'Measure the baseline’s commit with the candidate’s benchmarks, or compare only those that did not change.'
            : 'Measure the baseline again with what the candidate was built and run with.',
      },
    ];
  });
}

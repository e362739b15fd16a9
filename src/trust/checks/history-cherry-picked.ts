/**
 * Check `history.cherry-picked`: of several sessions of the baseline's commit, the one at hand is the best or the worst, and
 * further from the others than sessions are from each other. Whoever chose it, it is not the typical one. Room: trust.
 */
import { median } from 'simple-statistics';
import type { Suite } from '../../model/suite.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { asRareAs, levelNoise } from '../history/usual-level.ts';
import { logMeans } from '../log-means.ts';
import { machineDifference } from '../machine-class.ts';
import { change, countOf, mainWords } from '../phrases.ts';
import { commitOf, isSameCommit, isSameMeasurement } from '../references/near-duplicates.ts';
import { sessionName } from '../history/session-name.ts';

/** The session at hand and two others: fewer have no middle. */
const fewestOthers = 2;
/** A median's standard error is this times that of a mean, for normal data. */
const medianPenalty = Math.PI / 2;

export const historyCherryPicked: Check = {
  code: 'history.cherry-picked',
  run: ({ evidence: { baseline, history }, comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === undefined) return notPossible('no metric was measured on both sides');
    if (commitOf(baseline) === undefined) return notPossible('the baseline does not tell its commit');
    const reruns = history.filter((suite) => isRerun(suite, baseline));
    if (reruns.length < fewestOthers)
      return notPossible(
        `the history has ${countOf(reruns.length, 'other session')} of the baseline’s commit, and it takes ${fewestOthers}`,
      );
    const own = logMeans(baseline, main.metric, new Set());
    const levels = reruns.flatMap((suite): { suite: Suite; level: number }[] => {
      const differences = [...logMeans(suite, main.metric, new Set())].flatMap(([name, mean]) => {
        const counterpart = own.get(name);
        return counterpart === undefined ? [] : [mean - counterpart];
      });
      return differences.length === 0 ? [] : [{ suite, level: median(differences) }];
    });
    const others = levels.map(({ level }) => level);
    if (others.length < fewestOthers) return notPossible('the reruns share no benchmark with the baseline');
    // Levels are relative to the baseline, whose own is zero.
    const isExtreme = others.every((level) => level > 0) || others.every((level) => level < 0);
    const noise = levelNoise([others]);
    const error = noise.deviation * Math.sqrt(1 + medianPenalty / others.length);
    const distance = -median(others);
    if (
      !isExtreme ||
      Math.abs(distance) <= asRareAs(thresholds['history.cherry-picked/standard-errors'], noise) * error
    )
      return { outcome: 'passed' };
    const words = mainWords(comparison);
    const [which, effect] =
      distance > 0 ? [words.worst, 'flatters every candidate'] : [words.best, 'makes every candidate look bad'];
    return reportOf([
      {
        code: 'history.cherry-picked',
        severity: 'warning',
        subject: 'baseline',
        message: `The baseline is the ${which} of ${others.length + 1} sessions of its commit, ${change(distance)} from the median of the others, which ${effect}.`,
        evidence: [
          `${(Math.abs(distance) / error).toFixed(1)} standard errors from the median`,
          ...levels.map(({ suite, level }) => `${sessionName(suite)}: ${level < 0 ? '−' : '+'}${change(level)}`).sort(),
        ],
        remedy: 'Compare with all sessions of the commit (give them together as the baseline), not with one of them.',
      },
    ]);
  },
};

function isRerun(suite: Suite, baseline: Suite): boolean {
  return (
    isSameCommit(suite, baseline) &&
    !isSameMeasurement(suite, baseline) &&
    machineDifference(suite.environment, baseline.environment) === null
  );
}

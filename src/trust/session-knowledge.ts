/**
 * What a comparison may know beside its two suites: earlier sessions that were measured as these were, and whether the
 * environment changed in between. Room: trust; the review and the references ask alike.
 */
import type { SessionKnowledge } from '../comparison/session-noise.ts';
import type { Suite } from '../model/suite.ts';
import { movesTheSuite } from './environment/moves-the-suite.ts';
import type { Evidence } from './evidence.ts';
import { inOrderOfTime } from './history/history-reading.ts';
import { machineDifference } from './machine-class.ts';
import { isSameMeasurement } from './references/near-duplicates.ts';

/** The part of the evidence that a comparison is about. */
export type Sides = Pick<Evidence, 'baseline' | 'candidate' | 'history'>;

/**
 * Knowledge for comparing the evidence's two sides. Sessions of other machines say nothing of this one's noise, and a side
 * that stands among the sessions once more would show that nothing ever changes.
 */
export function sessionKnowledge({ baseline, candidate, history }: Sides): SessionKnowledge {
  const usable = history.filter(
    (session) =>
      machineDifference(baseline.environment, session.environment) === null &&
      !isSameMeasurement(session, baseline) &&
      !isSameMeasurement(session, candidate),
  );
  return {
    history: inOrderOfTime(usable),
    environmentDiffers: movesTheSuite(baseline.environment, candidate.environment),
  };
}

/**
 * The same for two other suites of the same kind of machine, such as the baseline and a reference: their sessions scatter as
 * the history's do.
 */
export function knowledgeAgainst(known: SessionKnowledge, one: Suite, other: Suite): SessionKnowledge {
  return { ...known, environmentDiffers: movesTheSuite(one.environment, other.environment) };
}

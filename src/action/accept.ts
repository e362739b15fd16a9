/**
 * Asks, once a threshold has failed, whether someone who may has set the label that accepts it. Part of the action.
 */
import type { GithubClient } from '../github/client.ts';
import type { RunContext } from '../github/event.ts';
import { findAcceptance, isLabel } from '../github/find-acceptance.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import { review } from '../review.ts';
import type { Settings } from '../settings/settings.ts';
import { failsVerdict } from '../verdict/excuse.ts';
import type { Review } from '../verdict/review.ts';

/**
 * The review with the label's acceptance; the same one when nothing failed, or there is no such label. Never throws for what
 * GitHub answers: when it cannot be asked, nothing is accepted, and the report says so.
 */
export async function withAcceptance(
  judged: Review,
  client: GithubClient,
  context: RunContext,
  { acceptLabel, policy }: Settings,
): Promise<Review> {
  const { event, runAttempt } = context;
  if (acceptLabel === null || event.kind !== 'pull-request' || !judged.verdict.gates.some(failsVerdict)) return judged;
  // A payload's labels are those of the moment the run was made: whoever labels and re-runs comes later.
  const isThere = event.labels.some((name) => isLabel(name, acceptLabel));
  if (!isThere && runAttempt === 1) return judged;
  try {
    const acceptance = await findAcceptance(client, event, acceptLabel);
    return acceptance === null ? judged : review(judged.evidence, { ...policy, acceptance });
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    const note = `Whether the label ${JSON.stringify(acceptLabel)} accepts what failed could not be asked, so it accepts nothing. ${error.message} ${error.remedy}`;
    return { ...judged, evidence: { ...judged.evidence, notes: [note, ...judged.evidence.notes] } };
  }
}

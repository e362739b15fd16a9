/**
 * The action from settings to exit: collect the suites, review them, publish what came out. Three outcomes are never
 * mixed: the gate passed or failed; there is no baseline yet; it could not be judged. Part of the action; all effects
 * come in through interfaces.
 */
import { createClient } from '../github/client.ts';
import type { GithubClient } from '../github/client.ts';
import { viewerLogin } from '../github/comment.ts';
import { collectSuites } from '../github/collect-suites.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import { review } from '../review.ts';
import { editEvidence } from '../trust/edit-evidence.ts';
import { asPlumblineError } from './any-error.ts';
import { startDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { publish } from './publish.ts';
import type { ActionRequest, Outcome } from './request.ts';

/** Runs the action and says whether the step is to fail. Throws only for programming errors. */
export async function runAction(request: ActionRequest): Promise<'passed' | 'failed'> {
  const { settings, token } = request.inputs;
  const deadline = startDeadline(settings.timeoutSeconds);
  const client = createClient({
    token,
    apiUrl: request.apiUrl,
    graphqlUrl: request.graphqlUrl,
    repository: request.context.repository,
    log: request.runner.log,
    deadline: deadline.signal,
    ...(request.policy === undefined ? {} : { policy: request.policy }),
  });
  try {
    const wantsComment = request.context.event.kind === 'pull-request' && settings.comment !== 'never';
    const viewer = wantsComment ? viewerLogin(client) : null;
    const outcome = await judge(request, client, deadline);
    return await publish({ request, client, deadline, outcome, viewer });
  } finally {
    deadline.stop();
  }
}

/** Collects and reviews; what goes wrong is an outcome. */
async function judge(request: ActionRequest, client: GithubClient, deadline: Deadline): Promise<Outcome> {
  const { settings } = request.inputs;
  try {
    if (settings.checkRun) throw noCheckRuns();
    const collected = await deadline.within(
      collectSuites(client, request.context, settings),
      'fetch and read the results',
    );
    const { candidate } = collected;
    const notes = [...collected.notes, ...settings.notes];
    if (collected.kind === 'no-baseline') return { kind: 'no-baseline', label: candidate.suite.label, notes };
    const { baseline, references, history, git } = collected;
    const sides = [baseline, candidate, ...references.map(({ side }) => side), ...history];
    const evidence = {
      baseline: baseline.suite,
      candidate: candidate.suite,
      references: references.map(({ label, side }) => ({ label, suite: side.suite })),
      history: history.map(({ suite }) => suite),
      ...(git === null ? {} : { git }),
      now: request.now.toISOString(),
      findings: sides.flatMap(({ findings }) => findings),
      notes: [...sides.flatMap((side) => side.notes), ...notes],
    };
    return { kind: 'reviewed', review: review(editEvidence(evidence, settings.suiteEdits), settings.policy) };
  } catch (error) {
    return { kind: 'not-judged', error: asPlumblineError(error, request.runner.log) };
  }
}

function noCheckRuns(): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    'The input check-run is true, but this version cannot post check runs yet.',
    'Leave check-run out; `status: true` posts a commit status on the head commit instead.',
  );
}

/**
 * The action from settings to exit: collect the suites, review them, publish what came out. Three outcomes are never
 * mixed: the gate passed or failed; there is no baseline yet; it could not be judged. Part of the action; all effects
 * come in through interfaces.
 */
import { createClient } from '../github/client.ts';
import type { GithubClient } from '../github/client.ts';
import { viewerLogin } from '../github/comment.ts';
import { collectSuites } from '../github/collect-suites.ts';
import type { RunContext } from '../github/event.ts';
import { resolveRun } from '../github/resolve-event.ts';
import { review } from '../review.ts';
import { editEvidence } from '../trust/edit-evidence.ts';
import { withAcceptance } from './accept.ts';
import { asPlumblineError } from './any-error.ts';
import { startDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { reportNothingToDo } from './nothing-to-do.ts';
import { publish } from './publish.ts';
import type { ActionRequest, Outcome, StartRequest } from './request.ts';
import { reportStartFailure } from './start-failure.ts';

/** Runs the action and says whether the step is to fail. Throws only for programming errors. */
export async function runAction(start: StartRequest): Promise<'passed' | 'failed'> {
  const { settings, token } = start.inputs;
  const deadline = startDeadline(settings.timeoutSeconds);
  const client = createClient({
    token,
    apiUrl: start.apiUrl,
    graphqlUrl: start.graphqlUrl,
    repository: start.started.repository,
    log: start.runner.log,
    deadline: deadline.signal,
    ...(start.policy === undefined ? {} : { policy: start.policy }),
  });
  try {
    const resolved = await resolve(start, client, deadline);
    if (typeof resolved === 'string') return resolved;
    const request: ActionRequest = { ...start, context: resolved };
    const wantsComment = resolved.event.kind === 'pull-request' && settings.comment !== 'never';
    const viewer = wantsComment ? viewerLogin(client) : null;
    const outcome = await judge(request, client, deadline);
    return await publish({ request, client, deadline, outcome, viewer });
  } finally {
    deadline.stop();
  }
}

/** What the run is about; or how the step ends when that cannot be told, or there is nothing to do. */
async function resolve(
  { started, inputs, runner, version }: StartRequest,
  client: GithubClient,
  deadline: Deadline,
): Promise<RunContext | 'passed' | 'failed'> {
  try {
    const resolving = resolveRun(client, started, inputs.settings);
    const resolved = await deadline.within(resolving, 'find out what this run is about');
    if (resolved.kind === 'review') return resolved.context;
    return reportNothingToDo(resolved.reason, runner);
  } catch (error) {
    await reportStartFailure(error, runner, version);
    return 'failed';
  }
}

/** Collects and reviews; what goes wrong is an outcome. */
async function judge(request: ActionRequest, client: GithubClient, deadline: Deadline): Promise<Outcome> {
  const { settings } = request.inputs;
  try {
    const collected = await deadline.within(collectSuites(client, request, settings), 'fetch and read the results');
    const { candidate, searches } = collected;
    const notes = [...collected.notes, ...settings.notes];
    if (collected.kind === 'no-baseline') return { kind: 'no-baseline', label: candidate.suite.label, notes, searches };
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
      searches,
    };
    const judged = review(editEvidence(evidence, settings.suiteEdits), settings.policy);
    const asking = withAcceptance(judged, client, request.context, settings);
    return { kind: 'reviewed', review: await deadline.within(asking, 'read who set the label') };
  } catch (error) {
    return { kind: 'not-judged', error: asPlumblineError(error, request.runner.log) };
  }
}

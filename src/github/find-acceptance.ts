/**
 * The label by which someone accepts what failed on a pull request: who set it, whether they may, and whether it was set
 * for the commit that is judged. Room: github.
 *
 * A label stays when the branch moves on, and nobody has seen the newer commit then. So it counts only when it was set after this
 * commit was there: after the first run on it from this very branch, which GitHub dates and no commit's own date can forge, and
 * with no forced push since.
 */
import type { GithubClient } from './client.ts';
import { shortSha } from './compare.ts';
import type { PullRequestEvent } from './event.ts';
import { mayWrite } from './permission.ts';
import { factsOfRun, type ListedRun } from './run-facts.ts';

/** Who set the label and when (ISO 8601); and why it accepts nothing, as a part of a sentence after `because`, or null. */
export interface SetLabel {
  readonly label: string;
  readonly by: string;
  readonly at: string;
  readonly refused: string | null;
}

/** What happened on a pull request, as far as it is used. */
interface IssueEvent {
  readonly event: string;
  readonly created_at: string;
  readonly actor: { readonly login: string } | null;
  readonly label?: { readonly name?: string | null };
}

/** Pages of a hundred events that are read; of a longer history the end is not seen, and then nothing is accepted. */
const pages = 20;

/**
 * What puts another comparison in the place of the accepted one without a first run on its commit: a commit that was there
 * before comes back, or another base.
 */
const replacing = [
  'head_ref_force_pushed',
  'head_ref_deleted',
  'head_ref_restored',
  'base_ref_changed',
  'automatic_base_change_succeeded',
];

/** GitHub takes label names for the same whatever their case. */
export function isLabel(name: string, label: string): boolean {
  return name.toLowerCase() === label.toLowerCase();
}

/** The label as it was last set, or null when it is not there now. Throws PlumblineError when GitHub will not say. */
export async function findAcceptance(
  client: GithubClient,
  event: PullRequestEvent,
  label: string,
): Promise<SetLabel | null> {
  const { events, isWhole } = await listEvents(client, event.number);
  const set = events.findLast(
    (one) => (one.event === 'labeled' || one.event === 'unlabeled') && isLabel(one.label?.name ?? '', label),
  );
  if (set?.event !== 'labeled') return null;
  const by = set.actor?.login ?? 'ghost';
  const answer = (refused: string | null): SetLabel => ({ label, by, at: set.created_at, refused });
  if (!isWhole) return answer(`the pull request has more than ${pages * 100} events, and the last were not read`);
  if (events.slice(events.indexOf(set) + 1).some((one) => replacing.includes(one.event))) {
    return answer(
      'the branch was pushed by force, or given another base, after it was set: take it off and set it again',
    );
  }
  const since = await firstRunOn(client, event);
  if (since === null || Date.parse(set.created_at) <= Date.parse(since)) {
    return answer(
      `it was not set after ${shortSha(event.headSha)} was pushed and measured: look at this commit’s results, then take it off and set it again`,
    );
  }
  if (set.actor === null || !(await mayWrite(client, by))) return answer(`@${by} may not write to this repository`);
  return answer(null);
}

async function listEvents(
  client: GithubClient,
  number: number,
): Promise<{ events: readonly IssueEvent[]; isWhole: boolean }> {
  const events: IssueEvent[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const { data } = await client.attempt(
      { task: `read who set the labels of the pull request ${number}`, permission: ['pull-requests', 'read'] },
      () => client.rest.issues.listEvents({ ...client.repository, issue_number: number, per_page: 100, page }),
    );
    events.push(...(data as readonly IssueEvent[]));
    if (data.length < 100) return { events, isWhole: true };
  }
  return { events, isWhole: false };
}

/** When the first run on the head commit from the pull request's own branch was made; null when none is known. */
async function firstRunOn(client: GithubClient, event: PullRequestEvent): Promise<string | null> {
  const { headSha, headBranch, headRepositoryId } = event;
  const { data } = await client.attempt(
    { task: `list the runs on the commit ${shortSha(headSha)}`, permission: ['actions', 'read'] },
    () =>
      client.rest.actions.listWorkflowRunsForRepo({
        ...client.repository,
        head_sha: headSha,
        branch: headBranch,
        per_page: 100,
      }),
  );
  if (headRepositoryId === null) return null;
  const times = data.workflow_runs
    .map((run) => ({ ...factsOfRun(run as ListedRun), createdAt: run.created_at }))
    .filter((run) => run.headSha === headSha && run.headBranch === headBranch)
    .filter((run) => run.headRepositoryId === headRepositoryId)
    .map((run) => run.createdAt);
  return times.toSorted()[0] ?? null;
}

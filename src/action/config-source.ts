/**
 * Where the action reads the config file: for a pull request or a merge group from the base branch, so that a change
 * cannot loosen its own gate; for everything else from the workspace. Part of the action.
 */
import { createClient } from '../github/client.ts';
import type { GithubClient } from '../github/client.ts';
import type { StartedRun } from '../github/event.ts';
import { readRepositoryFile } from '../github/repository-file.ts';
import { readInWorkspace } from '../github/workspace.ts';
import type { ConfigSource } from '../settings/action-inputs.ts';
import { readDuration } from '../settings/read-values.ts';
import type { StartRequest } from './request.ts';

/** As much of a request as there is before the settings are read; `timeout` is the input's text. */
type EarlyRequest = Omit<StartRequest, 'inputs' | 'now' | 'version'> & {
  readonly token: string;
  readonly timeout: string;
};

/** The longest time that the config file is waited for, in seconds; less when the whole action is given less. */
const patience = 120;

/** The source for an event. It asks nothing before it is read from. */
export function configSource(request: EarlyRequest): ConfigSource {
  const branch = baseBranchOf(request.started.event);
  const inWorkspace = (path: string): Promise<string | null> => readInWorkspace(request.workspace, path, 'config');
  if (branch === null) return { place: 'in the workspace', isBase: false, read: inWorkspace };
  return {
    place: `in the base branch ${branch}`,
    isBase: true,
    read: (path) => readRepositoryFile(earlyClient(request), path, branch),
    // What is checked out is of no account; only whether it differs is told.
    readChange: (path) => inWorkspace(path).catch(() => null),
  };
}

function earlyClient({ token, apiUrl, graphqlUrl, started, runner, policy, timeout }: EarlyRequest): GithubClient {
  const given = readDuration(timeout.trim());
  const seconds = Math.min(patience, given.ok ? given.value : patience);
  return createClient({
    token,
    apiUrl,
    graphqlUrl,
    repository: started.repository,
    log: runner.log,
    deadline: AbortSignal.timeout(seconds * 1000),
    ...(policy === undefined ? {} : { policy }),
  });
}

/**
 * The branch that a change would be merged into; null when the run is about no such change. Where the pull request is not
 * known yet, the default branch: it is the one that the workflow itself was taken from.
 */
function baseBranchOf(event: StartedRun['event']): string | null {
  if (event.kind === 'finished-run' || event.kind === 'comment-written') return event.defaultBranch;
  return 'baseBranch' in event ? event.baseBranch : null;
}

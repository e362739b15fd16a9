/**
 * Where the action reads the config file: for a pull request or a merge group from the base branch, so that a change
 * cannot loosen its own gate; for everything else from the workspace. Part of the action.
 */
import { createClient } from '../github/client.ts';
import type { GithubClient } from '../github/client.ts';
import type { WorkflowEvent } from '../github/event.ts';
import { readRepositoryFile } from '../github/repository-file.ts';
import { readInWorkspace } from '../github/workspace.ts';
import type { ConfigSource } from '../settings/action-inputs.ts';
import { readDuration } from '../settings/read-values.ts';
import type { ActionRequest } from './request.ts';

/** As much of a request as there is before the settings are read; `timeout` is the input's text. */
type EarlyRequest = Omit<ActionRequest, 'inputs' | 'now' | 'version'> & {
  readonly token: string;
  readonly timeout: string;
};

/** The longest time that the config file is waited for, in seconds; less when the whole action is given less. */
const patience = 120;

/** The source for an event. It asks nothing before it is read from. */
export function configSource(request: EarlyRequest): ConfigSource {
  const branch = baseBranchOf(request.context.event);
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

function earlyClient({ token, apiUrl, graphqlUrl, context, runner, policy, timeout }: EarlyRequest): GithubClient {
  const given = readDuration(timeout.trim());
  const seconds = Math.min(patience, given.ok ? given.value : patience);
  return createClient({
    token,
    apiUrl,
    graphqlUrl,
    repository: context.repository,
    log: runner.log,
    deadline: AbortSignal.timeout(seconds * 1000),
    ...(policy === undefined ? {} : { policy }),
  });
}

/** The branch that a change would be merged into; null when the run is about no such change. */
function baseBranchOf(event: WorkflowEvent): string | null {
  return 'baseBranch' in event ? event.baseBranch : null;
}

/**
 * Where the action reads the config file: for a pull request or a merge group from the base branch, so that a change
 * cannot loosen its own gate; for everything else from the workspace. Part of the action.
 */
import { createClient } from '../github/client.ts';
import type { WorkflowEvent } from '../github/event.ts';
import { readRepositoryFile } from '../github/repository-file.ts';
import { readInWorkspace } from '../github/workspace.ts';
import type { ConfigSource } from '../settings/action-inputs.ts';
import type { ActionRequest } from './request.ts';

/** As much of a request as there is before the settings are read. */
type EarlyRequest = Omit<ActionRequest, 'inputs' | 'now' | 'version'> & { readonly token: string };

/** The settings may say how long the action may take, but not how long they themselves may be looked for. */
const patienceMilliseconds = 2 * 60 * 1000;

/** The source for an event. It asks nothing before it is read from. */
export function configSource(request: EarlyRequest): ConfigSource {
  const branch = baseBranchOf(request.context.event);
  const inWorkspace = (path: string): Promise<string | null> => readInWorkspace(request.workspace, path, 'config');
  if (branch === null) return { place: 'in the workspace', isBase: false, read: inWorkspace };
  const { token, apiUrl, graphqlUrl, context, policy } = request;
  const client = createClient({
    token,
    apiUrl,
    graphqlUrl,
    repository: context.repository,
    log: request.runner.log,
    deadline: AbortSignal.timeout(patienceMilliseconds),
    ...(policy === undefined ? {} : { policy }),
  });
  return {
    place: `in the base branch ${branch}`,
    isBase: true,
    read: (path) => readRepositoryFile(client, path, branch),
    // What is checked out is of no account; only whether it differs is told.
    readChange: (path) => inWorkspace(path).catch(() => null),
  };
}

/** The branch that a change would be merged into; null when the run is about no such change. */
function baseBranchOf(event: WorkflowEvent): string | null {
  return 'baseBranch' in event ? event.baseBranch : null;
}

/**
 * What a person may do in the repository. Room: github.
 */
import type { GithubClient } from './client.ts';

/** Whether an account may write to the repository, by GitHub's own word. Throws PlumblineError when GitHub will not say. */
export async function mayWrite(client: GithubClient, login: string): Promise<boolean> {
  const { data } = await client.attempt(
    { task: `read what ${login} may do here`, permission: ['contents', 'read'] },
    () => client.rest.repos.getCollaboratorPermissionLevel({ ...client.repository, username: login }),
  );
  // `maintain` counts as write here, and `triage`, which may set labels, as read.
  return data.permission === 'admin' || data.permission === 'write';
}

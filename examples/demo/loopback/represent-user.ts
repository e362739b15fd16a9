/*
 * Users as GitHub's API shows them: people, bots, and the app behind a job's token. Part of the embedded GitHub.
 */
import { createHash } from 'node:crypto';
import type { Links } from './calls.ts';
import type { TokenRecord } from './world.ts';

/** The account that a job's own token speaks for. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** The ids of the accounts that GitHub itself owns; others get one computed from their login. */
const KNOWN_IDS: Readonly<Record<string, number>> = { [ACTIONS_BOT]: 41898282, github: 9919 };

/** The global node id that GitHub gives an object of a kind. */
export function nodeIdOf(kind: string, id: number): string {
  return Buffer.from(`${kind}:${String(id)}`).toString('base64');
}

/** The numeric id of an account: the same on every run. */
export function userIdOf(login: string): number {
  return KNOWN_IDS[login] ?? createHash('sha1').update(login).digest().readUInt32BE(0) % 100_000_000;
}

/** An account (`simple-user`). Logins that end in `[bot]` are bots; `github` is an organization. */
export function representUser(login: string, links: Links) {
  const id = userIdOf(login);
  const bot = login.endsWith('[bot]');
  const plain = login.replace('[bot]', '');
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeIdOf(bot ? 'Bot' : 'User', id),
    avatar_url: `https://avatars.githubusercontent.com/${bot ? 'in' : 'u'}/${String(id)}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${links.html}/${bot ? 'apps/' : ''}${plain}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : login === 'github' ? 'Organization' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The account of a personal token, as `GET /user` shows it (`public-user`). */
export function representAccount(token: TokenRecord, links: Links) {
  return {
    ...representUser(token.login, links),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** The GitHub App (`integration`) behind a bot's login; `null` for a person. */
export function representApp(login: string, links: Links) {
  if (!login.endsWith('[bot]')) return null;
  const slug = login.replace('[bot]', '');
  const actions = login === ACTIONS_BOT;
  const id = actions ? 15368 : userIdOf(login);
  return {
    id,
    client_id: `Iv1.${String(id).padStart(16, '0')}`,
    slug,
    node_id: nodeIdOf('Integration', id),
    owner: representUser(actions ? 'github' : slug, links),
    name: actions ? 'GitHub Actions' : slug,
    description: actions ? 'Automate your workflow from idea to production' : null,
    external_url: 'https://help.github.com/en/actions',
    html_url: `${links.html}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite', 'pull_request', 'push'],
  };
}

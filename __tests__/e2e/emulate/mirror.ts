/**
 * npm's `emulate` is a GitHub that others wrote. Here it gets the repository, the commits and the pull request of one of our
 * worlds, so that both can answer for the same things; and tokens of a GitHub App, whose permissions it enforces itself.
 */
import { createSign } from 'node:crypto';
import { createEmulator, type Emulator } from 'emulate';
import type { PullRequestWorld } from '../../../examples/demo/loopback/pull-request-world.ts';
import type { CommitRecord, Permissions } from '../../../examples/demo/loopback/world.ts';

/** A started emulator with the world in it. */
export interface Mirror {
  url: string;
  /** Our SHA -> its SHA: it makes its own. */
  shas: ReadonlyMap<string, string>;
  /** The text of an installation token that may do just this. */
  tokenFor: (permissions: Permissions) => Promise<string>;
  /** What stands in it, read by the repository's owner. */
  read: (path: string) => Promise<unknown>;
  /** Writes as the repository's owner. */
  post: Post;
  close: () => Promise<void>;
}

const OWNER_TOKEN = 'emulate-owner-token';
const APP = { app_id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
const INSTALLATION = 100;

/** Everything that a job could ask for: a token never gets more than its installation has. */
const all = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', statuses: 'write' };

/** Starts an emulator on a free port. */
export async function startMirror(scene: PullRequestWorld): Promise<Mirror> {
  const [owner = '', name = ''] = scene.repository.fullName.split('/');
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [OWNER_TOKEN]: { login: owner, scopes: ['repo'] } },
      github: {
        users: [{ login: owner }],
        repos: [{ owner, name, auto_init: true, private: scene.repository.private }],
        apps: [
          {
            ...APP,
            permissions: all,
            installations: [{ installation_id: INSTALLATION, account: owner, permissions: all }],
          },
        ],
      },
    },
  });
  try {
    return await filled(emulator, scene);
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

async function filled(emulator: Emulator, scene: PullRequestWorld): Promise<Mirror> {
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? '';
  const send = sender(emulator.url, OWNER_TOKEN);
  const repository = `/repos/${scene.repository.fullName}`;
  const post: Post = (path, body) => send('POST', `${repository}${path}`, body);
  const shas = await copyCommits(scene, post);
  await setBranches(scene, shas, (method, path, body) => send(method, `${repository}${path}`, body));
  await openPullRequest(scene, post);
  return {
    url: emulator.url,
    shas,
    tokenFor: async (permissions) => {
      const path = `/app/installations/${INSTALLATION}/access_tokens`;
      const made = await sender(emulator.url, jsonWebToken(key))('POST', path, { permissions });
      return String(made.token);
    },
    read: (path) => send('GET', `${repository}${path}`),
    post,
    close: () => emulator.close(),
  };
}

type Body = Readonly<Record<string, unknown>>;
type Send = (method: string, path: string, body?: Body) => Promise<Record<string, unknown>>;
type Post = (path: string, body: Body) => Promise<Record<string, unknown>>;

/** Sends as the holder of a token; what is refused is an error. */
function sender(url: string, token: string): Send {
  return async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`emulate answered ${answer.status} to ${method} ${path}: ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
}

/** Makes every commit of the world, parents first, with the files that it changes. */
async function copyCommits({ world }: PullRequestWorld, post: Post): Promise<Map<string, string>> {
  const shas = new Map<string, string>();
  const trees = new Map<string, string>();
  for (const commit of world.commits.values()) {
    const base = trees.get(commit.parents[0] ?? '');
    const tree = await post('/git/trees', {
      tree: entriesOf(commit),
      ...(base === undefined ? {} : { base_tree: base }),
    });
    const author = { name: commit.authorLogin, email: `${commit.authorLogin}@example.org`, date: commit.date };
    const parents = commit.parents.map((sha) => shas.get(sha) ?? sha);
    const made = await post('/git/commits', { message: commit.message, tree: tree.sha, parents, author });
    trees.set(commit.sha, String(tree.sha));
    shas.set(commit.sha, String(made.sha));
  }
  return shas;
}

function entriesOf({ changes, sha }: CommitRecord): object[] {
  const blob = { mode: '100644', type: 'blob' };
  const files = Object.entries(changes).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content, ...blob }],
  );
  // A tree must have an entry, and commits that change nothing are told apart by this one.
  return files.length > 0 ? files : [{ path: '.revision', content: sha, ...blob }];
}

async function setBranches({ repository }: PullRequestWorld, shas: Mirror['shas'], send: Send): Promise<void> {
  for (const [branch, ours] of repository.branches) {
    const sha = shas.get(ours);
    if (branch === repository.defaultBranch) await send('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
    else await send('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
  }
}

/** Opens the pull request under the world's number: numbers are taken in turn, so issues come first. */
async function openPullRequest({ pullRequest }: PullRequestWorld, post: Post): Promise<void> {
  for (let number = 1; number < pullRequest.number; number += 1) await post('/issues', { title: `Issue ${number}` });
  const { title, head, base } = pullRequest;
  const made = await post('/pulls', { title, head: head.branch, base: base.branch });
  if (made.number !== pullRequest.number) throw new Error(`the pull request got the number ${String(made.number)}`);
}

/** Ten minutes of being the App, as https://docs.github.com/apps describes it: RS256 over header and claims. */
function jsonWebToken(key: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: String(APP.app_id) })}`;
  return `${claims}.${createSign('RSA-SHA256').update(claims).sign(key).toString('base64url')}`;
}

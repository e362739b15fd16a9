/*
 * Who is asking, and may they? Tokens are checked as GitHub checks them: unknown ones get 401, ones without the
 * permission 403, with the header that names what would have sufficed. Embedded GitHub.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { failure, notFound } from './calls.ts';
import type { Permissions, RepositoryRecord, TokenRecord, World } from './world.ts';

/** What a job's token may do when the workflow says `permissions:` as Plumbline's documentation recommends. */
export const RECOMMENDED_PERMISSIONS: Permissions = {
  actions: 'read',
  contents: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

/** What a job's token may do on `pull_request` from a fork, whatever the workflow says. */
export const FORK_PERMISSIONS: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  statuses: 'read',
};

/** The token of a request; fails with 401 when there is none or nobody knows it. */
export function authenticate(world: World, headers: IncomingHttpHeaders): TokenRecord {
  const match = /^(?:token|bearer) +(\S+)$/i.exec(headers.authorization ?? '');
  if (headers.authorization === undefined) throw failure(401, 'Requires authentication');
  const token = world.tokens.get(match?.[1] ?? '');
  if (token === undefined) throw failure(401, 'Bad credentials');
  return token;
}

/** What anyone may do in a public repository that is not theirs. */
const PUBLIC: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
};

/**
 * The token as it counts in a repository. A job's token belongs to one: elsewhere it reads what is public, and of what is
 * private it does not even learn that it is there (404).
 */
export function tokenIn(token: TokenRecord, repository: RepositoryRecord): TokenRecord {
  if (token.onlyIn === undefined || token.onlyIn.toLowerCase() === repository.fullName.toLowerCase()) return token;
  if (repository.private) throw notFound();
  return { ...token, permissions: PUBLIC };
}

/** Fails with 403 unless the token has all permissions of one alternative. No alternatives: anyone may. */
export function authorize(token: TokenRecord, alternatives: readonly Permissions[]): void {
  if (alternatives.length === 0 || alternatives.some((needed) => suffices(token.permissions, needed))) return;
  const who = token.kind === 'installation' ? 'integration' : 'personal access token';
  throw failure(403, `Resource not accessible by ${who}`, {
    headers: { 'x-accepted-github-permissions': describePermissions(alternatives) },
  });
}

/** Permissions as the header `x-accepted-github-permissions` writes them: `a=read,b=write; c=write`. */
export function describePermissions(alternatives: readonly Permissions[]): string {
  return alternatives
    .map((needed) =>
      Object.entries(needed)
        .map(([name, level]) => `${name}=${level}`)
        .join(','),
    )
    .join('; ');
}

/** Whether a token has all that is needed; `write` includes `read`. */
function suffices(granted: Permissions, needed: Permissions): boolean {
  return Object.entries(needed).every(([name, level]) => {
    const held = granted[name as keyof Permissions];
    return held === 'write' || held === level;
  });
}

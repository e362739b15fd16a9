/*
 * What a token may ask about itself: who it is (REST and GraphQL) and how much it may still ask. Embedded GitHub.
 */
import { failure, json, stringMember } from './calls.ts';
import type { Call, RepositoryCall, Reply, Route, Service } from './calls.ts';
import { representAccount, representUser } from './represent-user.ts';

/** `GET /user`: refused to the tokens of jobs and apps, as on GitHub. */
export function getAccount(call: Call, service: Service): Reply {
  if (call.token.kind === 'installation') throw failure(403, 'Resource not accessible by integration');
  return json(representAccount(call.token, service.links));
}

/** `GET /rate_limit` */
export function getRateLimit(service: Service): Reply {
  const reset = Math.floor(service.clock().getTime() / 1000) + 3600;
  const limit = (most: number) => ({ limit: most, used: 0, remaining: most, reset });
  return json({ resources: { core: limit(5000), search: limit(30), graphql: limit(5000) }, rate: limit(5000) });
}

/** `GET …/collaborators/{username}/permission`: a public repository may be read by anyone. */
function getPermission(call: RepositoryCall, service: Service): Reply {
  const login = call.parameters.username ?? '';
  const permission = call.repository.collaborators.get(login) ?? 'read';
  const can = (least: number): boolean => ['none', 'read', 'write', 'admin'].indexOf(permission) >= least;
  const permissions = { pull: can(1), triage: can(2), push: can(2), maintain: can(3), admin: can(3) };
  const user = { ...representUser(login, service.links), permissions, role_name: permission };
  return json({ permission, role_name: permission, user });
}

/** What is asked about people in a repository. Any token that sees the repository may. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    permissions: [],
    handle: getPermission,
  },
];

/** The one query that is understood, with or without a name: `{ viewer { login } }`. */
const VIEWER_LOGIN = /^\s*(?:query(?:\s+\w+)?\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/** `POST /graphql`. Like GitHub's, it answers a query that it does not understand with 200 and `errors`. */
export function answerGraphql(call: Call): Reply {
  const query = stringMember(call.body, 'query');
  if (query === undefined)
    return json({ errors: [{ message: 'A query attribute must be specified and must be a string.' }] });
  if (!VIEWER_LOGIN.test(query)) {
    return json({ errors: [{ type: 'NOT_SUPPORTED', message: `The embedded GitHub cannot answer: ${query}` }] });
  }
  return json({ data: { viewer: { login: call.token.login } } });
}

/*
 * The operations below a repository, and which of them a request means. Embedded GitHub.
 */
import { authorize, describePermissions, tokenIn } from './permissions.ts';
import { notFound } from './calls.ts';
import type { Call, Reply, Route, Service } from './calls.ts';
import { accountRoutes } from './routes-account.ts';
import { actionsRoutes } from './routes-actions.ts';
import { checkRoutes } from './routes-checks.ts';
import { commitRoutes } from './routes-commits.ts';
import { issueRoutes } from './routes-issues.ts';
import { pullRoutes } from './routes-pulls.ts';
import { releaseRoutes } from './routes-releases.ts';
import { findRepository } from './world.ts';
import type { RepositoryRecord, World } from './world.ts';

/** All of them. Pull requests come before commits, whose `{ref}` may hold slashes and would take `…/pulls` too. */
const routes: readonly Route[] = [
  ...accountRoutes,
  ...actionsRoutes,
  ...pullRoutes,
  ...commitRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...releaseRoutes,
];

/** Parameters that may hold unencoded slashes. */
const SEVERAL_SEGMENTS = new Set(['path', 'ref', 'basehead', 'tag']);

const patterns = new Map(routes.map((route) => [route, patternOf(route.path)]));

/** A path template as a regular expression with a named group for each parameter. */
function patternOf(template: string): RegExp {
  // The root directory's listing is asked for as `…/contents`.
  const source = template
    .replace(/\/\{path\}$/, '(?:/(?<path>.*))?')
    .replace(/\{(\w+)\}/g, (_, name: string) => (SEVERAL_SEGMENTS.has(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`));
  return new RegExp(`^${source}$`);
}

/** Does what a request below `/repos/` (or `/repositories/{id}/`, as in Link headers) asks for, or fails. */
export function handleRepositoryCall(method: string, call: Call, service: Service): Reply {
  const { repository, path } = locate(service.world, call.path);
  const token = tokenIn(call.token, repository);
  for (const [route, pattern] of patterns) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match === null) continue;
    authorize(token, route.permissions);
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]: [string, string | undefined]) => [
        name,
        decodeURIComponent(value ?? ''),
      ]),
    );
    const reply = route.handle({ ...call, token, path, parameters, repository }, service);
    if (route.permissions.length > 0) {
      reply.headers['x-accepted-github-permissions'] = describePermissions(route.permissions);
    }
    return reply;
  }
  throw notFound();
}

/** The repository that a path names by `owner/name` or by id, and the path by name. */
function locate(world: World, path: string): { repository: RepositoryRecord; path: string } {
  const byId = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  const byName = /^\/repos\/([^/]+)\/([^/]+)/.exec(path);
  const repository = byId
    ? findRepository(world, Number(byId[1]))
    : byName && findRepository(world, `${byName[1] ?? ''}/${byName[2] ?? ''}`);
  if (!repository) throw notFound();
  return { repository, path: path.replace((byId ?? byName)?.[0] ?? '', `/repos/${repository.fullName}`) };
}

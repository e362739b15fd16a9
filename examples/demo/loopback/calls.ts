/*
 * What a route of the embedded GitHub gets and gives: a parsed call, a reply, the errors GitHub words, and pages with
 * their Link headers. No sockets here; server.ts turns these into HTTP.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { SignedUrls } from './signed-urls.ts';
import type { Permissions, RepositoryRecord, TokenRecord, World } from './world.ts';

/** Where things are: `api` as `GITHUB_API_URL` says, `html` as `GITHUB_SERVER_URL` says. */
export interface Links {
  api: string;
  html: string;
}

/** What all routes share. */
export interface Service {
  world: World;
  links: Links;
  clock: () => Date;
  signedUrls: SignedUrls;
  /** Whether files of releases are given at once, without a redirect to a store, as enterprise servers do. */
  assetsAtOnce: boolean;
}

/** One request, understood. */
export interface Call {
  /** The path as sent, without the API's prefix and without query. */
  path: string;
  query: URLSearchParams;
  /** The values of the path's `{names}`, decoded. */
  parameters: Record<string, string>;
  /** The parsed JSON body; `undefined` when there was none. */
  body: unknown;
  headers: IncomingHttpHeaders;
  token: TokenRecord;
}

/** A request below `/repos/{owner}/{repo}`. */
export interface RepositoryCall extends Call {
  repository: RepositoryRecord;
}

/** What is sent back. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: { kind: 'json'; value: unknown } | { kind: 'bytes'; bytes: Uint8Array } | { kind: 'none' };
}

/** One operation below `/repos/{owner}/{repo}`. */
export interface Route {
  method: string;
  /** As in GitHub's description; `{path}` and `{ref}` may span several segments. */
  path: string;
  /** Alternatives, each sufficient. GitHub names them in `x-accepted-github-permissions`. */
  permissions: readonly Permissions[];
  handle: (call: RepositoryCall, service: Service) => Reply;
}

/** An answer that ends a route early. */
export class ApiFailure extends Error {
  readonly reply: Reply;

  constructor(reply: Reply, message: string) {
    super(message);
    this.name = 'ApiFailure';
    this.reply = reply;
  }
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: { kind: 'json', value },
  };
}

/** An answer of bytes (or of text). */
export function raw(content: Uint8Array | string, contentType: string, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': contentType },
    body: { kind: 'bytes', bytes: Buffer.from(content) },
  };
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: { kind: 'none' } };
}

/** An error as GitHub words it: `{ message, documentation_url, status }`, perhaps with `errors`. */
export function failure(
  status: number,
  message: string,
  extra: { errors?: readonly unknown[]; headers?: Record<string, string> } = {},
): ApiFailure {
  const body = {
    message,
    ...(extra.errors && { errors: extra.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return new ApiFailure(json(body, status, extra.headers), message);
}

/** 404, which GitHub also says of what may not be seen. */
export function notFound(): ApiFailure {
  return failure(404, 'Not Found');
}

/** `value`, or 404 when there is none. */
export function orNotFound<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

/** 422 with one reason. */
export function invalid(resource: string, field: string, message: string, code = 'custom'): ApiFailure {
  return failure(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
}

/** The whole number in a path parameter, or 404. */
export function numberParameter(call: Call, name: string): number {
  const text = call.parameters[name] ?? '';
  if (!/^\d+$/.test(text)) throw notFound();
  return Number(text);
}

/** A member of a JSON body if it is a string, else `undefined`. */
export function stringMember(body: unknown, name: string): string | undefined {
  const value = member(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** A member of a JSON body, `undefined` when there is none or the body is no object. */
export function member(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

/** One page of a list. */
export interface Page<T> {
  items: T[];
  headers: Record<string, string>;
}

/** The page that the query asks for (30 a page, at most 100), with GitHub's `Link` header. */
export function paginate<T>(call: RepositoryCall, service: Service, items: readonly T[]): Page<T> {
  const perPage = Math.min(100, positive(call.query.get('per_page')) ?? 30);
  const page = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links: string[] = [];
  const add = (relation: string, number: number): void => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    // GitHub's own links name the repository by its id, so a client has to follow them as they are.
    const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${String(call.repository.id)}`);
    links.push(`<${service.links.api}${path}?${query.toString()}>; rel="${relation}"`);
  };
  if (page > 1) add('prev', Math.min(page - 1, last));
  if (page < last) {
    add('next', page + 1);
    add('last', last);
  }
  if (page > 1) add('first', 1);
  const start = (page - 1) * perPage;
  return {
    items: items.slice(start, start + perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** A positive whole number, or `undefined`. */
function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/*
 * GitHub, embedded: an HTTP server on loopback that answers the part of GitHub's REST and GraphQL API that Plumbline
 * uses, out of a world in memory. The demo runs the bundled action against it; the contract tests hold all of its
 * answers against GitHub's own OpenAPI description, so that what works here is not merely what we imagined.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiFailure, failure, json, notFound } from './calls.ts';
import type { Call, Links, Reply, Service } from './calls.ts';
import { parseBody } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { takeFault } from './faults.ts';
import type { Fault, FaultEffect } from './faults.ts';
import { authenticate } from './permissions.ts';
import { answerGraphql, getAccount, getRateLimit } from './routes-account.ts';
import { handleRepositoryCall } from './routes.ts';
import { sendReply, standardHeaders } from './send-reply.ts';
import { SignedUrls } from './signed-urls.ts';
import type { World } from './world.ts';

/** How the embedded GitHub is to be. */
export interface LoopbackOptions {
  /** GitHub Enterprise Server has its APIs at `/api/v3` and `/api/graphql`; github.com (the default) at `/` and `/graphql`. */
  layout?: 'github.com' | 'enterprise';
  faults?: readonly Fault[];
  /** The time that new things get and that signed URLs expire by; the machine's clock when absent. */
  clock?: () => Date;
  /** What `GITHUB_SERVER_URL` is and what links to pages begin with; `https://github.com` when absent. Nothing is served there. */
  htmlUrl?: string;
  /** Where signed URLs lead, when that is another name for this server (behind a proxy, say). */
  storeUrl?: string;
  /** Called with each exchange when its answer is decided. */
  onExchange?: (exchange: Exchange) => void;
}

/** A running embedded GitHub. */
export interface LoopbackGitHub {
  /** For `GITHUB_API_URL`. */
  url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  graphqlUrl: string;
  /** For `GITHUB_SERVER_URL`. */
  htmlUrl: string;
  /** The world served; tests look here for what was written. */
  world: World;
  /** All exchanges so far, oldest first. */
  requests: Exchange[];
  /** Faults still to be applied; more may be pushed while it runs. */
  faults: Fault[];
  /** Stops it, ending open connections (hanging ones too). Rejects with what `onExchange` threw, if it threw. */
  close: () => Promise<void>;
}

/** Starts a GitHub on 127.0.0.1, on a port that is free. */
export async function startLoopbackGitHub(world: World, options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const clock = options.clock ?? (() => new Date());
  const requests: Exchange[] = [];
  const faults = [...(options.faults ?? [])];
  const mistakes: unknown[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      mistakes.push(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const enterprise = options.layout === 'enterprise';
  const links: Links = {
    api: enterprise ? `${origin}/api/v3` : origin,
    html: options.htmlUrl ?? 'https://github.com',
  };
  const graphqlUrl = enterprise ? `${origin}/api/graphql` : `${origin}/graphql`;
  const stores = new SignedUrls(options.storeUrl ?? origin, clock);
  const service: Service = { world, links, clock, signedUrls: stores, assetsAtOnce: enterprise };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request, links.api, graphqlUrl, origin);
    const pathAndQuery = asked.query.size > 0 ? `${asked.path}?${asked.query.toString()}` : asked.path;
    const fault = takeFault(faults, asked.method, pathAndQuery);
    const reply = answer(asked, service, fault);
    if (reply !== null && asked.kind !== 'blob') {
      reply.headers = { ...standardHeaders(requests.length + 1, clock()), ...reply.headers };
    }
    const exchange: Exchange = {
      ...asked,
      status: reply?.status ?? null,
      responseHeaders: reply?.headers ?? {},
      responseBody: reply?.body.kind === 'json' ? reply.body.value : undefined,
      fault: fault?.kind ?? null,
    };
    requests.push(exchange);
    options.onExchange?.(exchange);
    sendReply(response, reply, fault);
  }

  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    // `splice`, so that closing twice does not complain twice.
    const [mistake] = mistakes.splice(0);
    if (mistake !== undefined) throw new Error('a request could not be served', { cause: mistake });
  };
  return { url: links.api, graphqlUrl, htmlUrl: links.html, world, requests, faults, close };
}

/** A request, before anything is decided about it. */
type Asked = Pick<Exchange, 'kind' | 'method' | 'path' | 'query' | 'requestHeaders' | 'requestBody'>;

/** Reads a request to its end and says which of the three services it is for. */
async function readRequest(request: IncomingMessage, api: string, graphqlUrl: string, origin: string): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  // Not `new URL`, which would resolve `..` before a route could refuse it.
  const [whole = '/', search = ''] = (request.url ?? '/').split('?');
  const prefix = api.slice(origin.length);
  const kind =
    origin + whole === graphqlUrl ? 'graphql' : whole.startsWith(SignedUrls.PREFIX) ? 'blob' : ('rest' as const);
  return {
    kind,
    method: request.method ?? 'GET',
    // A request that misses the prefix keeps its path, with a mark that no route has: it ends as 404.
    path: kind !== 'rest' ? whole : whole.startsWith(prefix) ? whole.slice(prefix.length) : `//${whole}`,
    query: new URLSearchParams(search),
    requestHeaders: request.headers,
    requestBody: parseBody(Buffer.concat(chunks).toString('utf8')),
  };
}

/** The answer to a request; `null` when a fault wants none. */
function answer(asked: Asked, service: Service, fault: FaultEffect | undefined): Reply | null {
  if (fault?.kind === 'hang' || fault?.kind === 'disconnect') return null;
  if (fault?.kind === 'respond') return answerOfFault(fault);
  try {
    return route(asked, service);
  } catch (error) {
    if (error instanceof ApiFailure) return error.reply;
    if (error instanceof URIError) return failure(400, 'Bad Request').reply;
    // A mistake of ours, or in the world: said where a test or a reader of the log will see it.
    return failure(500, `The embedded GitHub failed: ${String(error)}`).reply;
  }
}

/** The answer that a fault orders. */
function answerOfFault(fault: Extract<FaultEffect, { kind: 'respond' }>): Reply {
  if (typeof fault.body === 'string') {
    const bytes = Buffer.from(fault.body);
    return { status: fault.status, headers: { ...fault.headers }, body: { kind: 'bytes', bytes } };
  }
  return json(fault.body ?? {}, fault.status, fault.headers);
}

/** Finds who answers. */
function route(asked: Asked, service: Service): Reply {
  const { method, path, query, requestHeaders: headers, requestBody: body } = asked;
  if (asked.kind === 'blob') return service.signedUrls.serve(path, query, headers.authorization);
  const token = authenticate(service.world, headers);
  if (typeof body === 'string') throw failure(400, 'Problems parsing JSON');
  const call: Call = { path, query, parameters: {}, body, headers, token };
  if (asked.kind === 'graphql') {
    if (method !== 'POST') throw notFound();
    return answerGraphql(call);
  }
  if (method === 'GET' && path === '/user') return getAccount(call, service);
  if (method === 'GET' && path === '/rate_limit') return getRateLimit(service);
  return handleRepositoryCall(method, call, service);
}

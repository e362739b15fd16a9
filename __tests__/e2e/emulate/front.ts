/**
 * One GitHub out of two: what `emulate` has it answers, and our embedded GitHub the rest, which `emulate` lacks: runs and
 * artifacts that hold something, commit statuses, GraphQL. Each exchange with `emulate` is recorded as those with ours are.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseBody, type Exchange } from '../../../examples/demo/loopback/exchange.ts';

/** A running front. */
export interface Front {
  url: string;
  /** Exchanges with `emulate`, oldest first, with our SHAs. */
  exchanges: Exchange[];
  close: () => Promise<void>;
}

/** The two behind the front. */
export interface FrontParts {
  emulate: string;
  loopback: string;
  /** Our SHA -> that of `emulate`. */
  shas: ReadonlyMap<string, string>;
  onExchange: (exchange: Exchange) => void;
}

/** Paths below a repository that `emulate` answers for. It has no `commits/{sha}/pulls` and no statuses. */
const emulated =
  /^\/repos\/[^/]+\/[^/]+\/(?:issues|pulls|compare|contents|check-runs|collaborators|commits(?!\/[^/]+\/))(?:[/?]|$)/;

/** Starts a front on a free port. */
export async function startFront(parts: FrontParts): Promise<Front> {
  const exchanges: Exchange[] = [];
  let url = '';
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isEmulated = emulated.test(request.url ?? '');
    const sent = await readText(request);
    const answer = isEmulated
      ? await forward(parts.emulate, request, translate(sent, parts.shas), translate(request.url ?? '/', parts.shas))
      : await forward(parts.loopback, request, sent, request.url ?? '/');
    const shown = isEmulated ? readdressed(answer, parts, url) : answer;
    response.writeHead(shown.status, shown.headers).end(shown.text);
    if (!isEmulated) return;
    const exchange = exchangeOf(request, sent, shown);
    exchanges.push(exchange);
    parts.onExchange(exchange);
  }

  return {
    url,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Headers of one hop, and what fetch has already undone. */
const ownHeaders = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

async function forward(to: string, request: IncomingMessage, body: string, path: string): Promise<Answer> {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !ownHeaders.has(name) ? [[name, value]] : [],
  );
  const method = request.method ?? 'GET';
  const answer = await fetch(`${to}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === '' ? {} : { body }),
  });
  const answered = [...answer.headers].filter(([name]) => !ownHeaders.has(name));
  return { status: answer.status, headers: Object.fromEntries(answered), text: await answer.text() };
}

/** An answer of `emulate` with our SHAs and the front's address, in links to further pages too. */
function readdressed({ status, headers, text }: Answer, { emulate, shas }: FrontParts, url: string): Answer {
  const entries = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(emulate, url)] as const);
  const body = translate(text, reversed(shas)).replaceAll(emulate, url);
  return { status, headers: Object.fromEntries(entries), text: body };
}

function exchangeOf(request: IncomingMessage, sent: string, { status, headers, text }: Answer): Exchange {
  const [path = '/', search = ''] = (request.url ?? '/').split('?');
  return {
    kind: 'rest',
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(search),
    requestHeaders: request.headers,
    requestBody: parseBody(sent),
    status,
    responseHeaders: headers,
    responseBody: parseBody(text),
    fault: null,
  };
}

/** A text with each SHA replaced; they are forty digits long, so that nothing else is met. */
const translate = (text: string, shas: ReadonlyMap<string, string>): string =>
  text.replace(/\b[0-9a-f]{40}\b/g, (sha) => shas.get(sha) ?? sha);

const reversed = (shas: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...shas].map(([ours, theirs]) => [theirs, ours]));

/*
 * The record of one request and its answer: what tests look at, and what the contract validator judges.
 * Part of the embedded GitHub.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { FaultEffect } from './faults.ts';

/** One request and what was answered. */
export interface Exchange {
  /** The REST API, GraphQL, or the store behind the signed URLs. */
  kind: 'rest' | 'graphql' | 'blob';
  method: string;
  /** As sent (still encoded), without the API's prefix and without the query. */
  path: string;
  query: URLSearchParams;
  requestHeaders: IncomingHttpHeaders;
  /** The parsed JSON body; text when it was no JSON; `undefined` when there was none. */
  requestBody: unknown;
  /** `null` when nothing was answered (a fault hung or closed the connection). */
  status: number | null;
  responseHeaders: Record<string, string>;
  /** The JSON value answered; `undefined` when the answer was bytes or nothing. */
  responseBody: unknown;
  /** The fault applied, if any: then the answer may not be one that GitHub's description knows. */
  fault: FaultEffect['kind'] | null;
}

/** The value of a JSON text, or the text itself when it is none, or `undefined` when it is empty. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

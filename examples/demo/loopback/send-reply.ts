/*
 * Writes an answer to the socket, honestly or as a fault wants it. Part of the embedded GitHub.
 */
import type { ServerResponse } from 'node:http';
import type { Reply } from './calls.ts';
import type { FaultEffect } from './faults.ts';

/** Requests an hour that GitHub allows a token. */
const HOURLY_LIMIT = 5000;

/** The headers that every answer of the API has. `serial` numbers the request. */
export function standardHeaders(serial: number, now: Date): Record<string, string> {
  return {
    'x-github-request-id': `LOOP:${serial.toString(16).toUpperCase()}`,
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(HOURLY_LIMIT),
    'x-ratelimit-remaining': String(Math.max(0, HOURLY_LIMIT - serial)),
    'x-ratelimit-used': String(serial),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + 3600),
  };
}

/** Sends `reply` (or nothing, for a hanging or closed connection). */
export function sendReply(response: ServerResponse, reply: Reply | null, fault: FaultEffect | undefined): void {
  if (reply === null) {
    if (fault?.kind === 'disconnect') response.destroy();
    return;
  }
  const send = (): void => {
    write(response, reply, fault);
  };
  // The timer alone shall not keep a process alive that has closed the server.
  if (fault?.kind === 'delay') setTimeout(send, fault.milliseconds).unref();
  else send();
}

/** Writes head and body. */
function write(response: ServerResponse, reply: Reply, fault: FaultEffect | undefined): void {
  const body = damaged(bytesOf(reply), fault);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(reply.body.kind !== 'none' && { 'content-length': String(body.length) }),
  });
  if (fault?.kind !== 'truncate') {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, fault.bytes), () => {
    response.destroy();
  });
}

/** The bytes of an answer's body. */
function bytesOf(reply: Reply): Buffer {
  switch (reply.body.kind) {
    case 'json':
      return Buffer.from(JSON.stringify(reply.body.value));
    case 'bytes':
      return Buffer.from(reply.body.bytes);
    case 'none':
      return Buffer.alloc(0);
  }
}

/** The bytes, one of them changed when the fault says so. */
function damaged(body: Buffer, fault: FaultEffect | undefined): Buffer {
  if (fault?.kind !== 'corrupt' || body.length === 0) return body;
  const copy = Buffer.from(body);
  const middle = Math.floor(copy.length / 2);
  copy.writeUInt8(copy.readUInt8(middle) ^ 0xff, middle);
  return copy;
}

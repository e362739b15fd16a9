/*
 * Signed download URLs, as GitHub hands them out for artifacts: another path, valid for a minute, and served by a
 * store that refuses any `Authorization` header, as Azure's does. So a client that sends its token along fails here.
 */
import { createHmac } from 'node:crypto';
import { empty, raw } from './calls.ts';
import type { Reply } from './calls.ts';

/** How long a signed URL is good for, in milliseconds: GitHub says one minute. */
const LIFETIME = 60_000;

/** A secret of no worth: it only has to make guessed URLs fail. */
const SECRET = 'loopback';

/** What a signed URL gives. */
export interface Blob {
  fileName: string;
  bytes: Uint8Array;
  contentType: string;
}

/** The store of one server. */
export class SignedUrls {
  /** The path below which blobs lie; no path of the API starts so. */
  static readonly PREFIX = '/blob-store/';
  readonly #blobs = new Map<string, Blob>();
  readonly #origin: string;
  readonly #clock: () => Date;

  constructor(origin: string, clock: () => Date) {
    this.#origin = origin;
    this.#clock = clock;
  }

  /** A URL that gives these bytes for a minute from now. */
  sign(blob: Blob): string {
    const key = String(this.#blobs.size + 1);
    this.#blobs.set(key, blob);
    const expiry = new Date(this.#clock().getTime() + LIFETIME).toISOString();
    const query = new URLSearchParams({ se: expiry, sig: signatureOf(key, expiry) });
    return `${this.#origin}${SignedUrls.PREFIX}${key}?${query.toString()}`;
  }

  /** The answer to a request for a signed URL. */
  serve(path: string, query: URLSearchParams, authorization: string | undefined): Reply {
    if (authorization !== undefined) {
      return refusal(
        400,
        'InvalidAuthenticationInfo',
        'Authentication information is not given in the correct format. Check the value of Authorization header.',
      );
    }
    const key = path.slice(SignedUrls.PREFIX.length);
    const expiry = query.get('se') ?? '';
    const blob = this.#blobs.get(key);
    const signed = query.get('sig') === signatureOf(key, expiry);
    if (blob === undefined || !signed || this.#clock().getTime() >= Date.parse(expiry)) {
      return refusal(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
    }
    const reply = raw(blob.bytes, blob.contentType);
    reply.headers['content-disposition'] = `attachment; filename="${blob.fileName}"`;
    return reply;
  }
}

/** The signature over a key and its expiry. */
function signatureOf(key: string, expiry: string): string {
  return createHmac('sha256', SECRET).update(`${key}\n${expiry}`).digest('base64url');
}

/** An error as Azure's blob storage words it. */
function refusal(status: number, code: string, message: string): Reply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  const reply = raw(xml, 'application/xml', status);
  reply.headers['x-ms-error-code'] = code;
  return reply;
}

/** The redirect to a signed URL. */
export function redirectTo(url: string): Reply {
  return empty(302, { location: url });
}

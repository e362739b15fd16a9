/**
 * The one error class of the edge: something could not be done, here is which, and what mends it.
 * Room: model, so that every room with effects can throw it; pure code never does for data.
 */

/** Stable names of what can go wrong at the edge. */
export type ErrorCode =
  | 'usage'
  | 'setting-invalid'
  | 'file-not-found'
  | 'file-unreadable'
  | 'input-unusable'
  | 'archive-rejected'
  | 'token-missing'
  | 'token-rejected'
  | 'permission-missing'
  | 'refused'
  | 'not-found'
  | 'artifact-expired'
  | 'artifact-not-found'
  | 'artifact-unusable'
  | 'digest-mismatch'
  | 'rate-limited'
  | 'server-fault'
  | 'timed-out'
  | 'event-unsupported'
  | 'internal';

/** An error with a remedy. `message` says what and where in one sentence; `remedy` what to do next, e.g. the line to add. */
export class PlumblineError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'PlumblineError';
    this.code = code;
    this.remedy = remedy;
  }
}

/** Whether `error` is one; by its name, because bundles that are loaded apart have copies of the class. */
export function isPlumblineError(error: unknown): error is PlumblineError {
  return error instanceof Error && error.name === 'PlumblineError';
}

/**
 * Any error as one that can be shown; stack traces go to the debug log alone. Part of the action.
 */
import type { Log } from '../github/log.ts';
import { PlumblineError } from '../model/plumbline-error.ts';

/** The error itself when it is ours; else a fault in Plumbline, said to be one. */
export function asPlumblineError(error: unknown, log: Log): PlumblineError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) log.debug(cause.stack ?? cause.message);
  if (error instanceof PlumblineError) return error;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new PlumblineError(
    'internal',
    `Something unforeseen went wrong in Plumbline itself, so nothing was judged: ${words}.`,
    'Please report it, with the log of a run with debug logging (re-run the job with “Enable debug logging”).',
    error,
  );
}

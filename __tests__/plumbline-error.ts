/** The errors that tests expect: that of a call, and that of a promise. */
import { PlumblineError } from '../src/model/plumbline-error.ts';

/** The PlumblineError that `act` throws, of that code when one is given; fails when it does not throw, or throws anything else. */
export function errorOf(act: () => unknown, code?: PlumblineError['code']): PlumblineError {
  try {
    act();
  } catch (error) {
    if (error instanceof PlumblineError && (code === undefined || error.code === code)) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

/** The PlumblineError that a promise is rejected with; fails when it is fulfilled, or rejected with anything else. */
export async function plumblineErrorOf(promise: Promise<unknown>): Promise<PlumblineError> {
  const reason: unknown = await promise.then(
    () => new Error('nothing failed'),
    (error: unknown) => error,
  );
  if (reason instanceof PlumblineError) return reason;
  throw reason;
}

/**
 * The time that the whole action may take: what is under way when it is up is aborted, and whoever waits for it goes on
 * with an error. Part of the action.
 */
import { PlumblineError } from '../model/plumbline-error.ts';

/** A running deadline. */
export interface Deadline {
  /** Aborts requests. */
  readonly signal: AbortSignal;
  /** The promise's result, or PlumblineError `timed-out` when the time is up first; `task` completes "before Plumbline could …". */
  readonly within: <Result>(promise: Promise<Result>, task: string) => Promise<Result>;
  /** Stops the clock. */
  readonly stop: () => void;
}

/** Node's timers hold 31 bits of milliseconds: 24 days, more than any job may run. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Starts the clock. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.min(seconds * 1000, LONGEST_TIMER));
  return {
    signal: controller.signal,
    stop: () => clearTimeout(timer),
    within: (promise, task) =>
      new Promise((resolve, reject) => {
        const timeUp = (): void => {
          reject(
            new PlumblineError(
              'timed-out',
              `The ${seconds} s given by the input timeout were up before Plumbline could ${task}.`,
              'Raise the input timeout, or see in the log above what took so long.',
            ),
          );
        };
        controller.signal.addEventListener('abort', timeUp, { once: true });
        if (controller.signal.aborted) timeUp();
        promise.then(resolve, reject).finally(() => {
          controller.signal.removeEventListener('abort', timeUp);
        });
      }),
  };
}

/**
 * Fuzzes a target for a while: cases from a seed until one fails or the time is over; a failing case is then made as small
 * as fast-check can make it. Everything follows from seed and path, so that a failure can be had again.
 */
import fc from 'fast-check';
import { prettyError } from './pretty-error.ts';
import type { FuzzTarget } from './target.ts';

/** How to fuzz. */
export interface Campaign {
  readonly seed: number;
  readonly milliseconds: number;
  /** How many cases at most; as many as there is time for when absent. */
  readonly cases?: number;
  /** Where to begin: the path of an earlier failure, which is then the first case. */
  readonly path?: string;
  /** Called with the number of each case (from 0) before it is run. */
  readonly onCase?: (index: number) => void;
}

/** What came of it. */
export interface Outcome {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  /** The case that took longest, for the reader's interest: machines differ, so nothing is decided by it. */
  readonly slowest: { readonly index: number; readonly milliseconds: number };
  readonly failure: Failure | null;
}

/** The smallest case found that fails. */
export interface Failure {
  readonly path: string;
  readonly error: string;
  readonly shown: string;
}

/** Making a counterexample smaller may take as long again, but not for ever. */
const MOST_SHRINKING = 30_000;

/** Fuzzes one target. Resolves whatever happens; what failed is in the outcome. */
export async function fuzz(target: FuzzTarget, campaign: Campaign): Promise<Outcome> {
  const started = performance.now();
  const clock = new CaseClock(campaign.onCase);
  const found = await fc.check(target.property(clock.tick), {
    seed: campaign.seed,
    ...(campaign.path === undefined ? { numRuns: campaign.cases ?? 2 ** 31 - 1 } : { path: campaign.path, numRuns: 1 }),
    interruptAfterTimeLimit: campaign.milliseconds,
    endOnFailure: true,
  });
  const outcome = { name: target.name, runs: found.numRuns, slowest: clock.slowest() };
  const seconds = (performance.now() - started) / 1000;
  if (!found.failed || found.counterexamplePath === null) return { ...outcome, seconds, failure: null };
  const { path, error } = await shrink(target, campaign.seed, found.counterexamplePath);
  return { ...outcome, seconds, failure: { path, error, shown: target.show(campaign.seed, path) } };
}

/** The smallest failing case below the one at `path`. */
async function shrink(target: FuzzTarget, seed: number, path: string): Promise<{ path: string; error: string }> {
  const smaller = await fc.check(
    target.property(() => undefined),
    { seed, path, numRuns: 1, interruptAfterTimeLimit: MOST_SHRINKING },
  );
  if (!smaller.failed) return { path, error: 'The case failed once, and not when it was run again.' };
  return { path: smaller.counterexamplePath ?? path, error: prettyError(smaller.errorInstance) };
}

/** Numbers the cases and keeps the slowest. */
class CaseClock {
  private index = -1;
  private begun = 0;
  private worst = { index: 0, milliseconds: 0 };
  private readonly onCase: ((index: number) => void) | undefined;

  constructor(onCase: ((index: number) => void) | undefined) {
    this.onCase = onCase;
  }

  readonly tick = (): void => {
    this.close();
    this.index += 1;
    this.onCase?.(this.index);
    this.begun = performance.now();
  };

  slowest(): { readonly index: number; readonly milliseconds: number } {
    this.close();
    return this.worst;
  }

  private close(): void {
    const milliseconds = performance.now() - this.begun;
    if (this.index >= 0 && milliseconds > this.worst.milliseconds) this.worst = { index: this.index, milliseconds };
  }
}

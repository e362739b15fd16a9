/**
 * `--watch`: the comparison again whenever one of its files changes, until it is interrupted. Room: command-line. Loaded only
 * when it is asked for.
 *
 * It looks at the files' sizes and times instead of asking the system to be told: that works for files that editors and
 * benchmark tools replace, for directories and globs whose files come and go, and on network drives alike.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from '../sources/files.ts';
import type { CompareRequest } from './arguments.ts';
import { usualConfig } from './local-config.ts';
import { usageError } from './usage.ts';

/** What the watch needs from around it. */
export interface Watching {
  /** Compares and prints; it does not throw. */
  readonly run: () => Promise<void>;
  /** Before each run after the first: makes room on a terminal. */
  readonly clear: () => void;
  /** After each run. */
  readonly say: (sentence: string) => void;
  /** Ends the watch. */
  readonly interrupted: AbortSignal;
}

/** Between two looks. A file that is being written changes from look to look: the comparison waits for two alike. */
const interval = 250;
/** A look at many files must not keep the machine busy: it takes at most a twentieth of the time. */
const restFactor = 20;

/** Runs, and again after each change, until it is interrupted. Throws PlumblineError `usage` for standard input. */
export async function watch(request: CompareRequest, { run, clear, say, interrupted }: Watching): Promise<void> {
  const named = filesOf(request);
  if (named.includes('-')) throw usageError('--watch: standard input (-) can be read once only.', 'Name files.');
  const written = new Set(writtenBy(request));
  const look = (): Promise<string> => stateOfAll(named, written);
  let seen = await look();
  await run();
  say('plumbline: watching the files; Ctrl+C ends');
  let last = seen;
  while (!interrupted.aborted) {
    const start = performance.now();
    const state = await look();
    const isSettled = state === last;
    last = state;
    if (isSettled && state !== seen) {
      seen = state;
      clear();
      await run();
      say('plumbline: watching the files; Ctrl+C ends');
    }
    await pause(Math.max(interval, restFactor * (performance.now() - start)), interrupted);
  }
}

/** All that the comparison reads, as it was named. */
function filesOf({ baseline, candidate, otherCandidates, references, history, config }: CompareRequest): string[] {
  return [
    baseline,
    candidate,
    ...otherCandidates,
    ...references.map(({ text }) => text),
    ...history,
    ...(config === 'off' ? [] : [config ?? usualConfig]),
  ];
}

/** What the comparison itself writes, perhaps into a folder that it watches: that is no change. */
function writtenBy({ output, junit, badge }: CompareRequest): string[] {
  return [output, junit, badge].flatMap((path) => (path === null ? [] : [resolve(path)]));
}

/** The state of all files as a text: alike when nothing changed. What is missing is a state, too. */
async function stateOfAll(named: readonly string[], written: ReadonlySet<string>): Promise<string> {
  const states = await Promise.all(
    named.map(async (name) => {
      try {
        const { names } = await listFiles(name, '');
        const watched = names.filter((one) => !written.has(resolve(one)));
        return watched.map(stateOf).join('\n');
      } catch {
        return `${name} is missing`;
      }
    }),
  );
  return states.join('\n');
}

function stateOf(name: string): string {
  const state = statSync(name, { throwIfNoEntry: false });
  return `${name} ${state === undefined ? 'is missing' : `${state.size} ${state.mtimeMs} ${state.ino}`}`;
}

async function pause(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal: interrupted });
  } catch (error) {
    if (!interrupted.aborted) throw error;
  }
}

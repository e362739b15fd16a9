/**
 * The program behind `npm run fuzz`. Each target runs in a worker, so that a case that never ends is found too: then the
 * main thread says which it was. Bundled and started by scripts/fuzz.mjs.
 */
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fuzz, type Outcome } from './fuzz.ts';
import { prettyError } from './pretty-error.ts';
import { targetsOf } from './targets.ts';

/** A case of at most 64 KiB takes milliseconds; after this long without an end it hangs, on the slowest machine too. */
const HANGS_AFTER = 120_000;

/** What a worker is told. */
interface Task {
  readonly root: string;
  readonly name: string;
  readonly seed: number;
  readonly milliseconds: number;
  readonly path: string | null;
  /** Where the worker writes the number of the case it is at. */
  readonly at: SharedArrayBuffer;
}

/** Runs the targets asked for, prints what came of each, and gives the exit code: 1 when something was found. */
export async function runFuzzer(root: string, words: readonly string[], program: URL): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      target: { type: 'string' },
      path: { type: 'string' },
    },
  });
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
  const all = targetsOf(root);
  const chosen = values.target === undefined ? all : all.filter(({ name }) => name === values.target);
  const isWrong = !(seconds > 0) || !Number.isSafeInteger(seed) || (values.path !== undefined && chosen.length !== 1);
  if (isWrong || chosen.length === 0) {
    const names = all.map(({ name }) => name).join(', ');
    console.error(`usage: npm run fuzz -- [--seconds N] [--seed N] [--target NAME [--path PATH]]\ntargets: ${names}`);
    return 64;
  }
  console.log(`fuzzing with seed ${seed} for ${seconds} s`);
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  let failed = 0;
  for (const { name, share } of chosen) {
    const milliseconds = (1000 * seconds * share) / shares;
    const outcome = await inWorker(program, { root, name, seed, milliseconds, path: values.path ?? null });
    console.log(describe(outcome, seed));
    if (outcome.failure !== null) failed += 1;
  }
  console.log(failed === 0 ? 'nothing found' : `${failed} of ${chosen.length} targets failed`);
  return failed === 0 ? 0 : 1;
}

function describe({ name, runs, seconds, slowest, failure }: Outcome, seed: number): string {
  const slow = `the slowest took ${slowest.milliseconds.toFixed(0)} ms (case ${slowest.index})`;
  const line = `${name.padEnd(10)} ${String(runs).padStart(7)} cases in ${seconds.toFixed(1)} s, ${slow}`;
  if (failure === null) return line;
  return [
    `${line}: FAILED`,
    failure.error,
    `smallest case: ${failure.shown}`,
    `again by: npm run fuzz -- --target ${name} --seed ${seed} --path ${failure.path}`,
  ].join('\n');
}

function inWorker(program: URL, task: Omit<Task, 'at'>): Promise<Outcome> {
  const at = new SharedArrayBuffer(4);
  const counter = new Int32Array(at);
  // Errors then name the lines of the sources, not those of the bundle.
  const worker = new Worker(program, {
    workerData: { ...task, at } satisfies Task,
    execArgv: ['--enable-source-maps'],
  });
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearInterval(watch);
      resolve(outcome);
      void worker.terminate();
    };
    const broken = (error: string): void => {
      const index = Atomics.load(counter, 0);
      const path = task.path ?? String(index);
      const target = targetsOf(task.root).find(({ name }) => name === task.name);
      const shown = target?.show(task.seed, path) ?? '';
      const slowest = { index, milliseconds: 0 };
      finish({ name: task.name, runs: index + 1, seconds: 0, slowest, failure: { path, error, shown } });
    };
    let [last, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now !== last) [last, since] = [now, Date.now()];
      else if (Date.now() - since > HANGS_AFTER) broken(`The case has not ended after ${HANGS_AFTER / 1000} s.`);
    }, 1000);
    worker.on('message', finish);
    worker.on('error', (error) => broken(prettyError(error)));
  });
}

/** The worker's part. */
export async function runWorker(): Promise<void> {
  const { root, name, seed, milliseconds, path, at } = workerData as Task;
  const found = targetsOf(root).find((target) => target.name === name);
  if (found === undefined) throw new Error(`no target ${name}`);
  const counter = new Int32Array(at);
  const onCase = (): void => void Atomics.add(counter, 0, 1);
  Atomics.store(counter, 0, -1);
  const outcome = await fuzz(found, { seed, milliseconds, onCase, ...(path === null ? {} : { path }) });
  parentPort?.postMessage(outcome);
}

export const isWorker = !isMainThread;

/**
 * Runs the committed bundle as a runner would: a child process with the runner's environment and the defaults of
 * action.yml, against an embedded GitHub whose every exchange is held against GitHub's own description.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { startJob } from '../../examples/demo/loopback/job.ts';
import type { JobEvent } from '../../examples/demo/loopback/job.ts';
import type { PullRequestWorldOptions } from '../../examples/demo/loopback/pull-request-world.ts';
import { prepareRunner } from '../../examples/demo/loopback/runner.ts';
import type { LoopbackOptions } from '../../examples/demo/loopback/server.ts';
import { onStage } from '../contract/scene.ts';
import type { Stage } from '../contract/scene.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bundle = join(root, 'dist', 'main.mjs');

/** How one step ended. */
export interface Step {
  code: number | null;
  /** What the log shows. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
  workspace: string;
}

/** What a step is run with. */
export interface StepOptions {
  event?: JobEvent;
  inputs?: Readonly<Record<string, string>>;
  /** Variables set differently; undefined takes one away. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Called with the workspace before the step begins. */
  prepare?: (workspace: string) => Promise<void>;
}

/** A stage with the bundle on it. */
export interface BundleStage extends Stage {
  run: (options?: StepOptions) => Promise<Step>;
  /** The comments' bodies. */
  comments: () => string[];
}

const file = (text: string) => [{ name: 'results.json', content: text }];
/**
 * Twelve benchmarks, the candidate 10 % faster over all; and 10 % slower. Single benchmarks differ by 8 % more and less
 * than that in turn: were all to move alike, a check would rightly ask whether the machine had changed.
 */
const baselineMeans = Object.entries(usualMeans(1.1)).map(([name, mean], index) => [
  name,
  mean * Math.exp(index % 2 === 0 ? 0.08 : -0.08),
]);
export const baselineFiles = file(pyperfText(Object.fromEntries(baselineMeans) as Record<string, number>));
export const fasterFiles = file(pyperfText(usualMeans(1)));
export const slowerFiles = file(pyperfText(usualMeans(1.21)));

/** Sets the stage with a faster candidate, and holds what was exchanged against the contract afterwards. */
export async function withBundle(
  world: Partial<PullRequestWorldOptions>,
  options: LoopbackOptions,
  test: (stage: BundleStage) => Promise<void>,
): Promise<void> {
  if (!existsSync(bundle)) throw new Error(`there is no ${bundle}: run \`npm run build\` first`);
  const directory = await mkdtemp(join(tmpdir(), 'plumbline-e2e-'));
  try {
    await onStage({ baselineFiles, candidateFiles: fasterFiles, ...world }, options, async (stage) => {
      let steps = 0;
      const run = (step: StepOptions = {}): Promise<Step> =>
        runStep(stage, step, join(directory, String((steps += 1))));
      const comments = (): string[] => stage.scene.repository.comments.map(({ body }) => body);
      await test({ ...stage, run, comments });
      expect(stage.contract.violations).toEqual([]);
      expect(
        stage.github.requests.filter(({ kind, requestHeaders }) => kind === 'blob' && requestHeaders.authorization),
      ).toEqual([]);
    });
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Runs one step in a directory that is not there yet. */
export async function runStep(
  stage: Pick<Stage, 'scene' | 'github'>,
  options: StepOptions,
  directory: string,
): Promise<Step> {
  const { scene, github } = stage;
  await mkdir(directory);
  const job = await startJob(scene, options.event ?? 'pull_request', { api: github.url, html: github.htmlUrl });
  const inputs = { ...(await defaultsOfAction()), candidate: 'benchmarks', ...options.inputs };
  const runner = await prepareRunner(github, scene, job, { directory, inputs });
  await options.prepare?.(runner.workspace);
  const { code, log } = await runChild({ ...runner.environment, ...options.environment }, runner.workspace);
  expectHarmless(log, scene.token);
  return {
    code,
    log,
    outputs: await runner.readOutputs(),
    summary: await runner.readSummary(),
    workspace: runner.workspace,
  };
}

/** What the runner fills in; the token it fills in itself. */
async function defaultsOfAction(): Promise<Record<string, string>> {
  const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const entries = Object.entries(inputs).flatMap(([name, { default: text }]) =>
    text === undefined || name === 'github-token' ? [] : [[name, text] as const],
  );
  return Object.fromEntries(entries);
}

function runChild(
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], { cwd, env: { PATH: process.env.PATH, ...environment } });
    let log = '';
    const add = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}

/** No log may hold the token (but in the command that masks it) or a stack trace. */
function expectHarmless(log: string, token: string): void {
  expect(log.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
  expect(log.split('\n').filter((line) => /^\s+at .*:\d+/.test(line) && !line.startsWith('::debug::'))).toEqual([]);
}

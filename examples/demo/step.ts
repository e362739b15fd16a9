/*
 * One step of a job: the bundled action as a child process, with the environment that a runner gives it and nothing
 * else, and what came of it. Part of the demo.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { startJob } from './loopback/job.ts';
import type { PullRequestWorld } from './loopback/pull-request-world.ts';
import { prepareRunner } from './loopback/runner.ts';
import type { LoopbackGitHub } from './loopback/server.ts';

/** What a step is run with. */
export interface StepSetting {
  github: LoopbackGitHub;
  scene: PullRequestWorld;
  /** The folder with action.yml and dist/. */
  root: string;
  /** An empty folder for the runner's files and the workspace. */
  directory: string;
  /** What the workflow gives; defaults are added. */
  inputs: Readonly<Record<string, string>>;
  /** Called with each line of the step's log, as a runner shows it. */
  onLine: (line: string) => void;
}

/** How a step ended. */
export interface Step {
  /** `null` when a signal ended it. */
  code: number | null;
  seconds: number;
  outputs: Record<string, string>;
  summary: string;
  workspace: string;
}

/** Variables that a process needs to run at all, on Windows above all. No others: a runner's are not the reader's. */
const NEEDED_VARIABLES = ['PATH', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs the action for the scene's pull request. Rejects when it cannot be started or writes outputs that cannot be read. */
export async function runStep(setting: StepSetting): Promise<Step> {
  const { github, scene, root, directory } = setting;
  const job = await startJob(scene, 'pull_request', { api: github.url, html: github.htmlUrl });
  const inputs = { ...(await defaultsOfAction(root)), ...setting.inputs };
  const runner = await prepareRunner(github, scene, job, { directory, inputs });
  const started = process.hrtime.bigint();
  const code = await runChild(join(root, 'dist', 'main.mjs'), runner.environment, runner.workspace, setting.onLine);
  return {
    code,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    outputs: await runner.readOutputs(),
    summary: await runner.readSummary(),
    workspace: runner.workspace,
  };
}

/** The inputs that action.yml gives a default, by name; without the token, which the runner itself fills in. */
export async function defaultsOfAction(root: string): Promise<Record<string, string>> {
  const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, { default: text }]) =>
      text === undefined || name === 'github-token' ? [] : [[name, text] as const],
    ),
  );
}

/** Runs a program with this Node, hands on the lines of its log, and gives its exit code. */
function runChild(
  program: string,
  environment: Readonly<Record<string, string>>,
  cwd: string,
  onLine: (line: string) => void,
): Promise<number | null> {
  const needed = NEEDED_VARIABLES.map((name) => [name, process.env[name]] as const);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      cwd,
      env: { ...Object.fromEntries(needed), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input, crlfDelay: Infinity }).on('line', (line) => {
        const shown = asRunnerShows(line);
        if (shown !== null) onLine(shown);
      });
    }
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** A line as a runner's log shows it: annotations in words; commands to the runner not at all (`null`). */
function asRunnerShows(line: string): string | null {
  const command = /^::(\S+?)(?: .*?)?::(.*)$/.exec(line);
  if (command === null) return line;
  const [, name = '', message = ''] = command;
  if (!['error', 'warning', 'notice', 'debug'].includes(name)) return null;
  const text = message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text}`;
}

/*
 * What the demo does: the action twice for one pull request, against an embedded GitHub, with what was to come of it
 * held against what came. Part of the demo.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKFLOW_INPUTS, exampleWorld } from './example-world.ts';
import type { Exchange } from './loopback/exchange.ts';
import type { PullRequestWorld } from './loopback/pull-request-world.ts';
import { startLoopbackGitHub } from './loopback/server.ts';
import type { LoopbackGitHub } from './loopback/server.ts';
import type { CommentRecord } from './loopback/world.ts';
import type { Narrator } from './narrator.ts';
import { describeRequests } from './requests.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';

/** What is left when the demo is over. */
export interface Performance {
  scene: PullRequestWorld;
  /** The first step, whose reports are shown. */
  step: Step;
  /** The comment on the pull request; `null` when there is none. */
  comment: CommentRecord | null;
  /** Whether all was as it should be. */
  succeeded: boolean;
}

/** Characters of a value that are shown. */
const LONGEST_VALUE = 100;

/** How many steps `perform` tells the narrator of. */
export const STEPS_PERFORMED = 5;

/** Performs it, below `directory`, an empty folder. Rejects when a file of the project is missing or cannot be run. */
export async function perform(root: string, directory: string, narrator: Narrator): Promise<Performance> {
  narrator.step('Seeding a repository from examples/tail-call/results');
  const scene = await exampleWorld(root);
  sayWhatIsThere(scene, narrator);

  narrator.step('Starting an embedded GitHub');
  const github = await startLoopbackGitHub(scene.world);
  narrator.say(`It listens on ${github.url}. Nothing leaves this machine.`);
  try {
    const run = (name: string): Promise<Run> =>
      runOnce(github, scene, { root, directory: join(directory, name) }, narrator);
    narrator.step('Running dist/main.mjs, the bundled action, as a runner would');
    for (const [name, value] of Object.entries(WORKFLOW_INPUTS)) narrator.say(field(name, value));
    const first = await run('first');
    narrator.say('It asked GitHub:');
    for (const line of describeRequests(first.requests, scene.repository.fullName)) narrator.say(`  ${line}`);
    narrator.say('It set these outputs:');
    for (const [name, value] of Object.entries(first.step.outputs)) narrator.say(`  ${field(name, value)}`);

    narrator.step('The comment on the pull request, as markdown');
    narrator.block(first.comments[0]?.body ?? '(there is none)');

    narrator.step('Running it again, as when someone re-runs the job: one comment is to be kept, not two');
    scene.candidateRun.runAttempt += 1;
    const second = await run('second');
    narrator.say('This time it wrote:');
    for (const line of describeRequests(second.requests.filter(writes), scene.repository.fullName))
      narrator.say(`  ${line}`);
    const succeeded = checkAll(expectations(first, second), narrator);
    return { scene, step: first.step, comment: second.comments[0] ?? null, succeeded };
  } finally {
    await github.close();
  }
}

/** One run, and what there was after it. */
interface Run {
  step: Step;
  requests: Exchange[];
  comments: CommentRecord[];
}

async function runOnce(
  github: LoopbackGitHub,
  scene: PullRequestWorld,
  { root, directory }: { root: string; directory: string },
  narrator: Narrator,
): Promise<Run> {
  await mkdir(directory);
  const before = github.requests.length;
  const step = await runStep({ github, scene, root, directory, inputs: WORKFLOW_INPUTS, onLine: narrator.quote });
  narrator.say(`It ended with exit code ${step.code ?? 'none'} after ${step.seconds.toFixed(1)} s.`);
  return {
    step,
    requests: github.requests.slice(before),
    // Copies: the records change when the comment does.
    comments: scene.repository.comments.map((comment) => ({ ...comment })),
  };
}

/** Whether a request wrote something; GraphQL is only asked who the token belongs to. */
function writes({ kind, method }: Exchange): boolean {
  return kind === 'rest' && method !== 'GET';
}

/** A name and its value on one line, shortened where it is long. */
function field(name: string, value: string): string {
  const line = value.replaceAll('\n', ', ');
  return `${name.padEnd(16)} ${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line}`;
}

function sayWhatIsThere({ world, repository, pullRequest }: PullRequestWorld, narrator: Narrator): void {
  narrator.say(`${repository.fullName}, pull request #${pullRequest.number} “${pullRequest.title}”`);
  for (const run of repository.runs) {
    const names = repository.artifacts.filter(({ runId }) => runId === run.id).map(({ name }) => name);
    const subject = world.commits.get(run.headSha)?.message ?? '';
    narrator.say(
      `run ${run.id} of ${run.headBranch ?? ''} @ ${run.headSha.slice(0, 7)} “${subject}”: artifacts ${names.join(', ')}`,
    );
  }
}

/** What was to come of it, in words, and whether it did. The example is a gain, so the gate lets it pass. */
function expectations(first: Run, second: Run): [string, boolean][] {
  const methods = (run: Run): string =>
    run.requests
      .filter(writes)
      .map(({ method }) => method)
      .join();
  const { outputs } = first.step;
  return [
    ['the gate let the pull request pass, both times', first.step.code === 0 && second.step.code === 0],
    ['the outputs tell of a gain', outputs.verdict !== '' && Number(outputs['geomean-speedup']) > 1],
    ['the reports were written', outputs['report-path'] !== '' && outputs['json-path'] !== ''],
    ['the first run left one comment', first.comments.length === 1 && methods(first) === 'POST'],
    [
      'the second run updated that comment and added none',
      second.comments.length === 1 && methods(second) === 'PATCH' && second.comments[0]?.id === first.comments[0]?.id,
    ],
  ];
}

function checkAll(expected: readonly [string, boolean][], narrator: Narrator): boolean {
  for (const [what, holds] of expected) narrator.check(what, holds);
  return expected.every(([, holds]) => holds);
}

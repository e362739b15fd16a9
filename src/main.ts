/**
 * The action's entry: hands the runner's inputs, event and environment to the action, and its outcome to the runner.
 * Whatever goes wrong ends in a message with a remedy and a failed step, never in a stack trace.
 */
import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { PlumblineError } from './model/plumbline-error.ts';
import { readActionInputs, readToken } from './settings/action-inputs.ts';
import type { InputSources } from './settings/action-inputs.ts';
import type { Runner } from './action/request.ts';

/** From package.json, put in by the build. */
declare const PLUMBLINE_VERSION: string;

const { GITHUB_WORKSPACE: checkedOut } = process.env;
// An empty variable is one that is not set.
const workspace = checkedOut === undefined || checkedOut === '' ? process.cwd() : checkedOut;

async function run(): Promise<void> {
  const { safeLine } = await import('./github/log.ts');
  const sources: InputSources = { getInput: (name) => core.getInput(name) };
  // First of all, so that nothing later can print it.
  const token = readToken(sources);
  if (token !== '') core.setSecret(token);
  const runner = runnerOf(safeLine);
  const result = await runWithin(sources, runner).catch((error: unknown) => reportFailure(error, runner));
  if (result === 'failed') process.exitCode = core.ExitCode.Failure;
}

/** Everything that can go wrong. Loaded here, so that a fault in loading is reported too. */
async function runWithin(sources: InputSources, runner: Runner): Promise<'passed' | 'failed'> {
  const { addressOf, forPullRequest, readRunContext } = await import('./github/read-event.ts');
  const surroundings = {
    started: readRunContext(process.env, await readPayload(process.env.GITHUB_EVENT_PATH)),
    apiUrl: addressOf(process.env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: addressOf(process.env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    workspace,
    runner,
  };
  const { whyNoCommand } = await import('./github/command.ts');
  const reason = whyNoCommand(surroundings.started.event);
  // Before anything is asked, the config file included: most comments are about something else.
  if (reason !== null) return (await import('./action/nothing-to-do.ts')).reportNothingToDo(reason, runner);
  const { configSource } = await import('./action/config-source.ts');
  const config = configSource({ ...surroundings, token: readToken(sources), timeout: core.getInput('timeout') });
  const inputs = await readActionInputs(sources, config);
  inputs.settings.notes.forEach((note) => runner.log.info(note));
  const { runAction } = await import('./action/run-action.ts');
  const started = forPullRequest(surroundings.started, inputs.settings.pullRequest);
  return await runAction({ ...surroundings, started, inputs, version: PLUMBLINE_VERSION, now: new Date() });
}

/** The runner's commands. Lines for the log are made harmless: the runner reads commands out of it. */
function runnerOf(safeLine: (text: string) => string): Runner {
  const lines = (text: string): string[] => text.split('\n').map(safeLine);
  const show = { error: core.error, warning: core.warning, notice: core.notice };
  return {
    log: {
      info: (text) => lines(text).forEach((line) => core.info(line)),
      debug: (text) => {
        if (core.isDebug()) core.debug(text);
      },
    },
    setOutput: (name, value) => {
      try {
        core.setOutput(name, value);
      } catch (error) {
        throw outputsUnwritable(error);
      }
    },
    annotate: (level, title, message) => show[level](message, { title }),
    async writeSummary(markdown) {
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        // Enterprise servers of old have none.
        core.warning(`The job summary was not written: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

function outputsUnwritable(error: unknown): PlumblineError {
  return new PlumblineError(
    'file-unreadable',
    `The outputs of this step could not be written to the file that GITHUB_OUTPUT names: ${error instanceof Error ? error.message : String(error)}.`,
    'See whether the runner’s disk is full, and whether this job’s user may write to the runner’s temporary folder; then re-run the job.',
    error,
  );
}

async function readPayload(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path ?? '', 'utf8')).replace(/^\ufeff/u, '')) as unknown;
  } catch (error) {
    const why =
      path === undefined ? 'it is not set' : `${path}: ${error instanceof Error ? error.message : String(error)}`;
    throw new PlumblineError(
      'event-unsupported',
      `The event's payload cannot be read from the file that GITHUB_EVENT_PATH names: ${why}.`,
      'Run this as a step of a GitHub workflow; elsewhere use the command line: plumbline compare BASELINE CANDIDATE.',
      error,
    );
  }
}

/** What went wrong before there was anything to publish with. */
async function reportFailure(error: unknown, runner: Runner): Promise<'failed'> {
  const { reportStartFailure } = await import('./action/start-failure.ts');
  await reportStartFailure(error, runner, PLUMBLINE_VERSION);
  return 'failed';
}

/** The last resort; only a fault in the above gets here. */
function failPlainly(error: unknown): void {
  process.exitCode = core.ExitCode.Failure;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  core.error(`Something unforeseen went wrong, so nothing was judged: ${words}`, { title: 'Plumbline' });
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
}

process.on('uncaughtException', (error) => {
  failPlainly(error);
  process.exit();
});
run()
  .catch(failPlainly)
  // Requests that were given up may hold sockets and timers: do not wait for them, only for what is printed.
  .finally(() => process.stdout.write('', () => process.exit()));

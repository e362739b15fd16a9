/*
 * What a runner gives an action's process: the variables, the event's file, and the files that it reads back
 * afterwards (outputs, job summary). So that the bundled action can be run here exactly as a runner would.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from './job.ts';
import type { PullRequestWorld } from './pull-request-world.ts';
import { userIdOf } from './represent-user.ts';
import type { LoopbackGitHub } from './server.ts';
import { ownerOf } from './world.ts';

/** A directory made ready for one step, and the variables to run it with. */
export interface Runner {
  /** The whole environment of the child process but `PATH`. */
  environment: Record<string, string>;
  workspace: string;
  /** What the step has set so far by `GITHUB_OUTPUT`. */
  readOutputs: () => Promise<Record<string, string>>;
  /** The markdown that the step has written to the job summary. */
  readSummary: () => Promise<string>;
}

/** The files that commands are written to: the end of the variable's name -> file name. */
const COMMAND_FILES = {
  OUTPUT: 'output',
  STEP_SUMMARY: 'summary.md',
  ENV: 'env',
  PATH: 'path',
  STATE: 'state',
} as const;

/**
 * Prepares a directory as a runner does and gives the variables. `inputs` are the action's inputs by their names in
 * action.yml; a real runner fills in the defaults of action.yml too, which the caller has to do. `github-token` is the
 * world's token unless given.
 */
export async function prepareRunner(
  github: Pick<LoopbackGitHub, 'url' | 'graphqlUrl' | 'htmlUrl'>,
  scene: PullRequestWorld,
  job: Job,
  setting: { directory: string; inputs?: Readonly<Record<string, string>> },
): Promise<Runner> {
  const at = (name: string): string => join(setting.directory, name);
  await Promise.all(['workspace', 'temp', 'tools'].map((name) => mkdir(at(name), { recursive: true })));
  await writeFile(at('event.json'), JSON.stringify(job.payload, undefined, 2));
  const files = Object.entries(COMMAND_FILES).map(([end, name]) => [`GITHUB_${end}`, at(name)] as const);
  await Promise.all(files.map(([, path]) => writeFile(path, '')));
  const inputs = { 'github-token': scene.token, ...setting.inputs };
  return {
    environment: {
      ...jobVariables(github, scene, job),
      ...Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_WORKSPACE: at('workspace'),
      RUNNER_TEMP: at('temp'),
      RUNNER_TOOL_CACHE: at('tools'),
    },
    workspace: at('workspace'),
    readOutputs: async () => parseCommandFile(await readFile(at(COMMAND_FILES.OUTPUT), 'utf8')),
    readSummary: () => readFile(at(COMMAND_FILES.STEP_SUMMARY), 'utf8'),
  };
}

/** The name of the variable in which an action finds an input. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The variables that do not depend on the directory. */
function jobVariables(
  github: Pick<LoopbackGitHub, 'url' | 'graphqlUrl' | 'htmlUrl'>,
  scene: PullRequestWorld,
  job: Job,
): Record<string, string> {
  const { repository } = scene;
  const workflow = repository.workflows.find((candidate) => candidate.id === job.run.workflowId);
  const owner = ownerOf(repository);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__plumbline',
    GITHUB_ACTOR: job.run.actorLogin,
    GITHUB_ACTOR_ID: String(userIdOf(job.run.actorLogin)),
    GITHUB_TRIGGERING_ACTOR: job.run.actorLogin,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.htmlUrl,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: String(job.ref === `refs/heads/${repository.defaultBranch}`),
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_SHA: job.sha,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(userIdOf(owner)),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_JOB: 'compare',
    GITHUB_RUN_ID: String(job.run.id),
    GITHUB_RUN_NUMBER: String(job.run.runNumber),
    GITHUB_RUN_ATTEMPT: String(job.run.runAttempt),
    GITHUB_WORKFLOW: workflow?.name ?? '',
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${workflow?.path ?? ''}@${job.ref}`,
    GITHUB_WORKFLOW_SHA: job.sha,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'loopback',
    RUNNER_OS: 'Linux',
  };
}

/** The values in a command file: `name=value` lines, and `name<<DELIMITER` with lines up to the delimiter. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const several = /^([^=]+?)<<(.+)$/.exec(line);
    if (several) {
      const [, name = '', delimiter = ''] = several;
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`the value of ${name} does not end with ${delimiter}`);
      values[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return values;
}

/*
 * The demo's world: a repository with a pull request that makes its interpreter dispatch by tail calls, and the results
 * measured for examples/tail-call as the artifacts of two workflow runs: main's, and the pull request's.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullRequestWorld } from './loopback/pull-request-world.ts';
import type { PullRequestWorld } from './loopback/pull-request-world.ts';
import type { ZipEntry } from './loopback/zip.ts';

/** The artifact that both runs upload; the action looks for the baseline by the candidate's name. */
export const RESULTS_ARTIFACT = 'benchmarks';

/** Result files, as examples/tail-call/README.md describes them: what each was built with. */
const BASELINE = 'clang-19';
const CANDIDATE = 'clang-19-tail-call';
/** The old dispatch again, by compilers that do not have the fault, and by the faulty one told to behave. */
const REFERENCES = ['clang-16', 'gcc', 'clang-19-taildup'] as const;

/** Where the results lie below the project's folder. */
const RESULTS_FOLDER = ['examples', 'tail-call', 'results'];

/** The inputs that the workflow of the made-up repository gives the action. */
export const WORKFLOW_INPUTS: Readonly<Record<string, string>> = {
  candidate: RESULTS_ARTIFACT,
  references: REFERENCES.map((name) => `${name}=${artifactOf(name)}`).join('\n'),
  'report-path': 'report.html',
  'json-path': 'review.json',
};

/** Builds the world from the results below `root`, the project's folder. Rejects when one of them is missing. */
export async function exampleWorld(root: string): Promise<PullRequestWorld> {
  const read = async (name: string): Promise<ZipEntry[]> => {
    const file = `${name}.json`;
    return [{ name: file, content: await readFile(join(root, ...RESULTS_FOLDER, file), 'utf8') }];
  };
  const references = await Promise.all(REFERENCES.map(async (name) => [artifactOf(name), await read(name)] as const));
  return pullRequestWorld({
    baselineFiles: await read(BASELINE),
    candidateFiles: await read(CANDIDATE),
    references: Object.fromEntries(references),
    artifactName: RESULTS_ARTIFACT,
    title: 'Dispatch by tail calls',
  });
}

/** The name of the artifact with a reference's results. */
function artifactOf(reference: string): string {
  return `benchmarks-${reference}`;
}

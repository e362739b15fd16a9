/**
 * Where each side is: of this run, where the user said, or by the search for a baseline. Room: github.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { PlumblineError } from '../model/plumbline-error.ts';
import { isBareArtifact } from '../sources/read-source.ts';
import type { ArtifactSource, Source } from '../sources/source.ts';
import { isGlob, listRunArtifacts, matchArtifacts, type Artifact } from './artifacts.ts';
import { searchBaseline } from './baseline-search.ts';
import { branchFiles } from './branch-files.ts';
import { artifactRunOf, baselineScope } from './event.ts';
import { locatePlaced, notInRun, refuseUntrusted } from './locate-placed.ts';
import type { Located, LocatedArtifacts, SearchContext } from './located.ts';
import { clientFor } from './other-repository.ts';
import { releaseFiles } from './release-files.ts';
import { runsOfWorkflow } from './run-search.ts';
import { artifactInWords, type SearchLog } from './search-log.ts';
import { workspaceFiles } from './workspace-files.ts';

/**
 * The candidate; artifacts of this run are listed again for a while when they are not there yet. Throws PlumblineError
 * `artifact-not-found` and what the other kinds of source throw.
 */
export async function locateCandidate(
  search: Omit<SearchContext, 'here' | 'candidate'>,
  source: Source,
  log: SearchLog,
): Promise<{ readonly located: Located; readonly here: SearchContext['here'] }> {
  const { client, context } = search;
  const here = listedOnce(() => listRunArtifacts(client, artifactRunOf(context)));
  if (source.kind !== 'artifact') return { located: await locateFiles(search, source, 'candidate', log), here };
  const runId = artifactRunOf(context);
  const isInThisRun = source.place.kind === 'run' && source.place.id === runId && source.repository === null;
  if (!isBareArtifact(source) && !isInThisRun) {
    const located = await locatePlaced({ ...search, here, candidate: null }, source, 'candidate', log);
    if (located !== null) return { located, here };
    throw new PlumblineError(
      'artifact-not-found',
      `There is no artifact ${source.pattern} for the candidate.`,
      'Name another place, or run the workflow that uploads it there.',
    );
  }
  const listed = await waitForCandidate(search, source.pattern);
  const artifacts = matchArtifacts(listed, source.pattern);
  if (artifacts.length === 0) throw notInRun(source, 'candidate', runId, listed);
  refuseUntrusted(context, artifacts);
  const located = inThisRun({ ...search, here, candidate: null }, source.pattern, artifacts, log);
  return { located, here: () => Promise.resolve(listed) };
}

/** Lists this run's artifacts until the candidate is among them, for as long as the policy says. */
async function waitForCandidate(
  { client, context }: Pick<SearchContext, 'client' | 'context'>,
  pattern: string,
): Promise<Artifact[]> {
  const runId = artifactRunOf(context);
  let listed = await listRunArtifacts(client, runId);
  for (let retry = 0; retry < client.policy.listingRetries; retry += 1) {
    if (matchArtifacts(listed, pattern).length > 0) break;
    client.log.info(`The artifact ${pattern} is not listed in this run yet; looking again.`);
    await wait(client.policy.listingWaitMilliseconds, undefined, { signal: client.deadline });
    listed = await listRunArtifacts(client, runId);
  }
  return listed;
}

/** Asks at the first call only. */
function listedOnce(list: () => Promise<readonly Artifact[]>): () => Promise<readonly Artifact[]> {
  let answer: Promise<readonly Artifact[]> | null = null;
  return () => {
    if (answer !== null) return answer;
    answer = list();
    return answer;
  };
}

/**
 * A baseline or reference: where the user said; else, unless the name is the candidate's own, of this run; else by the default
 * search. null when there is none yet. Throws PlumblineError for a place that was named and has none, or was a fork's.
 */
export async function locateElsewhere(
  search: SearchContext,
  source: Source | null,
  subject: string,
  log: SearchLog,
): Promise<Located | null> {
  if (source !== null && source.kind !== 'artifact') return await locateFiles(search, source, subject, log);
  if (source !== null && (source.place.kind !== 'default' || source.repository !== null))
    return await locatePlaced(search, source, subject, log);
  return await locateByName(search, source, log);
}

/** By name: in this run, else by the default search. */
async function locateByName(
  search: SearchContext,
  source: ArtifactSource | null,
  log: SearchLog,
): Promise<LocatedArtifacts | null> {
  const { client, context, here, candidate } = search;
  const pattern = source?.pattern ?? candidate?.pattern;
  if (pattern === undefined) throw namelessBaseline();
  const workflow = source?.workflow ?? null;
  const isOwnName = pattern === candidate?.pattern || candidate?.names.includes(pattern) === true;
  const inRun = isOwnName || workflow !== null ? [] : matchArtifacts(await here(), pattern);
  if (inRun.length > 0) return inThisRun(search, pattern, inRun, log);
  if (isGlob(pattern) && !isOwnName) {
    log.absent(
      `the glob ${pattern}`,
      'it matches no artifact of this run, and earlier runs can only be searched for a whole name',
      `To search a branch by a glob write artifact:${pattern}@branch:${baselineScope(context.event).branch}.`,
    );
    return null;
  }
  const runs = workflow === null ? {} : { workflow: { name: workflow, runs: await runsOfWorkflow(client, workflow) } };
  // The candidate's glob cannot be searched for over all runs; the names that it matched in this run can.
  const names = pattern === candidate?.pattern ? candidate.names.slice(0, NAMES_SEARCHED) : [pattern];
  for (const name of names) {
    const scope = baselineScope(context.event);
    const query = { name, pattern, scope, runId: artifactRunOf(context), ...runs };
    const result = await searchBaseline(client, query, log);
    if (result.kind === 'found') return { ...result, kind: 'artifacts', client, pattern };
  }
  return null;
}

/** Of a matrix so many legs' names are searched for: a leg that is new has no baseline, and the others have. */
const NAMES_SEARCHED = 5;

/** Files of a release, a branch or the workspace. */
async function locateFiles(
  { client, workspace }: Pick<SearchContext, 'client' | 'workspace'>,
  source: Exclude<Source, ArtifactSource>,
  subject: string,
  log: SearchLog,
): Promise<Located> {
  const found = await (() => {
    switch (source.kind) {
      case 'release':
        return releaseFiles(clientFor(client, source.repository), source, subject, log);
      case 'branch':
        return branchFiles(clientFor(client, source.repository), source, subject, log);
      case 'file':
        return workspaceFiles(workspace, source, subject, log);
    }
  })();
  return { kind: 'files', found, foundAs: found.foundAs };
}

function inThisRun(
  { client, context }: SearchContext,
  pattern: string,
  artifacts: readonly Artifact[],
  log: SearchLog,
): LocatedArtifacts {
  const runId = artifactRunOf(context);
  const foundAs = runId === context.runId ? 'this run' : `run ${runId}`;
  artifacts.forEach((artifact) => log.take(artifactInWords(artifact), foundAs));
  return { kind: 'artifacts', client, artifacts, pattern, foundAs };
}

/** A candidate that is no artifact has no name to search earlier runs for. */
function namelessBaseline(): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    'The input baseline is missing: the candidate is no artifact, so there is no name to search earlier runs for.',
    'Give baseline a source of its own, e.g. artifact:NAME@branch:main, branch:gh-pages/results.json or file:baseline.json.',
  );
}

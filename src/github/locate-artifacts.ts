/**
 * Where the artifacts of each side are: of this run, of a run that the user named, or by the search for a baseline.
 * Room: github.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { ArtifactSource } from '../sources/artifact-source.ts';
import { isGlob, listRunArtifacts, matchArtifacts } from './artifacts.ts';
import type { Artifact } from './artifacts.ts';
import { searchBaseline } from './baseline-search.ts';
import type { GithubClient } from './client.ts';
import { artifactRunOf, baselineScope } from './event.ts';
import type { RunContext } from './event.ts';

/** Artifacts for one side, and how they were found. */
export interface Located {
  readonly artifacts: readonly Artifact[];
  /** The name or glob that they were found by. */
  readonly pattern: string;
  readonly foundAs: string;
  readonly notes: readonly string[];
}

/** A search that found nothing, with its reasons. */
export interface NotLocated {
  readonly artifacts: null;
  readonly notes: readonly string[];
}

/** What is known when baseline and references are looked for. */
export interface SearchContext {
  readonly client: GithubClient;
  readonly context: RunContext;
  /** This run's artifacts, newest first. */
  readonly here: readonly Artifact[];
  /** Names to look for elsewhere, when a source is the candidate's own name or a glob. */
  readonly candidate: { readonly pattern: string; readonly names: readonly string[] };
}

/**
 * The candidate's artifacts; those of this run are listed again for a while when they are not there yet. Throws
 * PlumblineError `artifact-not-found`.
 */
export async function locateCandidate(
  client: GithubClient,
  context: RunContext,
  source: ArtifactSource,
): Promise<{ here: Artifact[]; located: Located }> {
  const ownRun = artifactRunOf(context);
  const elsewhere = source.runId !== null && source.runId !== ownRun;
  let here = await listRunArtifacts(client, ownRun);
  for (let retry = 0; !elsewhere && retry < client.policy.listingRetries; retry += 1) {
    if (matchArtifacts(here, source.pattern).length > 0) break;
    client.log.info(`The artifact ${source.pattern} is not listed in this run yet; looking again.`);
    await wait(client.policy.listingWaitMilliseconds, undefined, { signal: client.deadline });
    here = await listRunArtifacts(client, ownRun);
  }
  const runId = source.runId ?? ownRun;
  const listed = elsewhere ? await listRunArtifacts(client, runId) : here;
  const artifacts = matchArtifacts(listed, source.pattern);
  if (artifacts.length === 0) throw notInRun(source, 'candidate', runId, listed);
  return { here, located: inRun(context, runId, source.pattern, artifacts) };
}

/**
 * Artifacts for a baseline or reference: of the run that is named; else, unless the name is the candidate's own, of this
 * run; else by the default search. Throws PlumblineError for a run that was named and has none, or was a fork's.
 */
export async function locateElsewhere(
  { client, context, here, candidate }: SearchContext,
  source: ArtifactSource | null,
  subject: string,
): Promise<Located | NotLocated> {
  const pattern = source?.pattern ?? candidate.pattern;
  if (source !== null && source.runId !== null) return await locateInRun(client, source, source.runId, subject);
  const isOwnName = pattern === candidate.pattern || candidate.names.includes(pattern);
  const inThisRun = isOwnName ? [] : matchArtifacts(here, pattern);
  if (inThisRun.length > 0) return inRun(context, artifactRunOf(context), pattern, inThisRun);
  if (isGlob(pattern) && !isOwnName) {
    const note = `The glob ${pattern} matches no artifact of this run, and earlier runs can only be searched for a whole name.`;
    return { artifacts: null, notes: [note] };
  }
  // The candidate's glob cannot be searched for over all runs; the names that it matched in this run can.
  const names = pattern === candidate.pattern ? candidate.names.slice(0, NAMES_SEARCHED) : [pattern];
  const notes: string[] = [];
  for (const name of names) {
    const query = { name, pattern, scope: baselineScope(context.event), runId: artifactRunOf(context) };
    const result = await searchBaseline(client, query);
    notes.push(...result.notes);
    if (result.kind === 'found') return { ...result, pattern, notes };
  }
  return { artifacts: null, notes };
}

/** Of a matrix so many legs' names are searched for: a leg that is new has no baseline, and the others have. */
const NAMES_SEARCHED = 5;

/** Artifacts of a run that the user named: their absence is a mistake, and a fork's are refused. */
async function locateInRun(
  client: GithubClient,
  source: ArtifactSource,
  runId: number,
  subject: string,
): Promise<Located> {
  const listed = await listRunArtifacts(client, runId);
  const artifacts = matchArtifacts(listed, source.pattern);
  if (artifacts.length === 0) throw notInRun(source, subject, runId, listed);
  const foreign = artifacts.find(({ run }) => run === null || run.headRepositoryId !== run.repositoryId);
  if (foreign === undefined) return { artifacts, pattern: source.pattern, foundAs: `run ${runId}`, notes: [] };
  throw new PlumblineError(
    'artifact-unusable',
    `The ${subject} ${foreign.name} of run ${runId} was made for a fork, which controls its own numbers.`,
    'Take the baseline from a run of this repository’s own branches.',
  );
}

function inRun(context: RunContext, runId: number, pattern: string, artifacts: readonly Artifact[]): Located {
  return { artifacts, pattern, foundAs: runId === context.runId ? 'this run' : `run ${runId}`, notes: [] };
}

/** The names in a run that are shown when the one looked for is not among them. */
const NAMES_SHOWN = 10;

function notInRun(source: ArtifactSource, subject: string, runId: number, listed: readonly Artifact[]): PlumblineError {
  const names = [...new Set(listed.map(({ name }) => name))];
  const shown = names.slice(0, NAMES_SHOWN).join(', ') + (names.length > NAMES_SHOWN ? ', …' : '');
  return new PlumblineError(
    'artifact-not-found',
    `There is no artifact ${source.pattern} for the ${subject} in run ${runId}; ${names.length === 0 ? 'it has none at all' : `it has ${shown}`}.`,
    'Upload it with actions/upload-artifact before this step (in an earlier job that this one needs), and name it as there.',
  );
}

/**
 * From the sources in the settings to suites: finds candidate, baseline and references among the artifacts, downloads
 * them side by side, reads them, and notes how each was found and what could not be had. Room: github.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Settings } from '../settings/settings.ts';
import { readArtifactSource } from '../sources/artifact-source.ts';
import type { ArtifactSource } from '../sources/artifact-source.ts';
import { ofOneTool, refuseTwoTools } from '../sources/one-tool.ts';
import type { Side } from '../sources/read-side.ts';
import type { GitFacts } from '../trust/git-facts.ts';
import { isGlob, listRunArtifacts, matchArtifacts } from './artifacts.ts';
import type { Artifact } from './artifacts.ts';
import { searchBaseline } from './baseline-search.ts';
import type { GithubClient } from './client.ts';
import { collectHistory, type CollectedHistory, type HistoryQuery } from './collect-history.ts';
import { artifactRunOf, baselineScope } from './event.ts';
import type { RunContext } from './event.ts';
import { collectGitFacts, type GitFactsAnswer } from './git-facts.ts';
import { fetchLocated, readFetched, type Located } from './read-located.ts';

/** What there is to review. `notes` are sentences on how things were found and what was passed over. */
export type CollectedSuites =
  | {
      readonly kind: 'complete';
      readonly candidate: Side;
      readonly baseline: Side;
      readonly references: readonly LabelledSide[];
      /** Earlier sessions of the base branch, oldest first. */
      readonly history: readonly Side[];
      /** How the two commits stand to each other; null when it is not known. */
      readonly git: GitFacts | null;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'no-baseline'; readonly candidate: Side; readonly notes: readonly string[] };

/** A reference with the user's name for it. */
export interface LabelledSide {
  readonly label: string;
  readonly side: Side;
}

/** What the collection needs of the settings. */
export type CollectionSettings = Pick<
  Settings,
  'candidate' | 'baseline' | 'references' | 'history' | 'format' | 'merge'
>;

/** A search that found nothing, with its reasons. */
interface NotLocated {
  readonly artifacts: null;
  readonly notes: readonly string[];
}

/** The job at hand, for the functions below. */
interface Collection {
  readonly client: GithubClient;
  readonly context: RunContext;
  readonly settings: CollectionSettings;
  /** This run's artifacts, newest first. */
  readonly here: readonly Artifact[];
  /** Names to look for elsewhere, when a source is the candidate's own name or a glob. */
  readonly candidate: { readonly pattern: string; readonly name: string };
}

/**
 * Collects. Throws PlumblineError when the candidate cannot be had, or a baseline that was found cannot be read; a
 * baseline that does not exist is a result, and a reference that cannot be had a note.
 */
export async function collectSuites(
  client: GithubClient,
  context: RunContext,
  settings: CollectionSettings,
): Promise<CollectedSuites> {
  const sources = {
    candidate: readArtifactSource(settings.candidate, 'candidate'),
    baseline: settings.baseline === null ? null : readArtifactSource(settings.baseline, 'baseline'),
    references: settings.references.map(({ label, source }) => ({
      label,
      source: readArtifactSource(source, 'references'),
    })),
  };
  const { here, located } = await locateCandidate(client, context, sources.candidate);
  const collection: Collection = {
    client,
    context,
    settings,
    here,
    candidate: { pattern: sources.candidate.pattern, name: located.artifacts[0]?.name ?? sources.candidate.pattern },
  };
  const [fetched, baseline, references] = await Promise.all([
    fetchLocated(collection, located, 'candidate'),
    collectBaseline(collection, sources.baseline),
    Promise.all(sources.references.map(({ label, source }) => collectReference(collection, label, source))),
  ]);
  const prefer = baseline.found?.side.suite.format;
  const candidate = readFetched(collection, fetched, 'candidate', sources.candidate.pattern, prefer);
  const notes = [...contextNotes(context), ...baseline.notes, ...references.flatMap((reference) => reference.notes)];
  if (baseline.found === null) return { kind: 'no-baseline', candidate, notes };
  const { suite } = baseline.found.side;
  refuseTwoTools({ subject: 'baseline', suite }, { subject: 'candidate', suite: candidate.suite });
  const had = references.flatMap(({ label, side }) => {
    if (side === null) return [];
    if (side.suite.format === suite.format) return [{ label, side }];
    notes.push(`The reference ${label} is of another tool than the baseline and is left out.`);
    return [];
  });
  const [found, git] = await Promise.all([
    historyOf(collection, baseline.found),
    gitFactsOf(collection, baseline.found.located),
  ]);
  const history = ofOneTool(suite, found.sides);
  return {
    kind: 'complete',
    candidate,
    baseline: baseline.found.side,
    references: had,
    history: history.sides,
    git: git !== null && 'facts' in git ? git.facts : null,
    notes: [...notes, ...found.notes, ...history.notes, ...(git !== null && 'note' in git ? [git.note] : [])],
  };
}

/** The baseline, read, and where it was found. */
interface FoundBaseline {
  readonly side: Side;
  readonly located: Located;
  /** The name or glob that it was found by. */
  readonly pattern: string;
}

function historyOf(collection: Collection, { located, pattern }: FoundBaseline): Promise<CollectedHistory> {
  const { client, context, settings } = collection;
  const query: HistoryQuery = {
    name: located.artifacts[0]?.name ?? pattern,
    pattern,
    branch: baselineScope(context.event).branch,
    baseline: located.artifacts,
    runId: artifactRunOf(context),
    sessions: settings.history,
  };
  return collectHistory(client, query, (artifacts, foundAs) => {
    const run = artifacts[0]?.run;
    const label = run ? `run ${run.id} at ${run.headSha.slice(0, 7)}` : pattern;
    return readArtifacts(collection, { artifacts, foundAs, notes: [] }, 'history', label);
  });
}

/** An artifact of this run was made for the candidate's commit, whatever was measured: its commit tells nothing then. */
async function gitFactsOf({ client, context }: Collection, located: Located): Promise<GitFactsAnswer | null> {
  const run = located.artifacts[0]?.run;
  if (!run || run.id === artifactRunOf(context)) return null;
  return await collectGitFacts(client, baselineScope(context.event), run.headSha);
}

/** The candidate's artifacts; those of this run are listed again for a while when they are not there yet. */
async function locateCandidate(
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
  return { here, located: { artifacts, foundAs: runId === context.runId ? 'this run' : `run ${runId}`, notes: [] } };
}

async function collectBaseline(
  collection: Collection,
  source: ArtifactSource | null,
): Promise<{ found: FoundBaseline | null; notes: readonly string[] }> {
  const located = await locateElsewhere(collection, source, 'baseline');
  if (located.artifacts === null) return { found: null, notes: located.notes };
  const pattern = source?.pattern ?? collection.candidate.pattern;
  const side = await readArtifacts(collection, located, 'baseline', pattern);
  return { found: { side, located, pattern }, notes: located.notes };
}

/** A reference, or the reason why it could not be had: the review does without. */
async function collectReference(
  collection: Collection,
  label: string,
  source: ArtifactSource,
): Promise<{ label: string; side: Side | null; notes: readonly string[] }> {
  const subject = `reference ${label}`;
  try {
    const located = await locateElsewhere(collection, source, subject);
    if (located.artifacts === null) {
      const skipped = `The ${subject} (${source.pattern}) was not found and is left out.`;
      return { label, side: null, notes: [skipped, ...located.notes] };
    }
    return { label, side: await readArtifacts(collection, located, subject, label), notes: located.notes };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return { label, side: null, notes: [`The ${subject} could not be had and is left out. ${error.message}`] };
  }
}

/**
 * Artifacts for a baseline or reference: of the run that is named; else, unless the name is the candidate's own, of this
 * run; else by the default search.
 */
async function locateElsewhere(
  collection: Collection,
  source: ArtifactSource | null,
  subject: string,
): Promise<Located | NotLocated> {
  const { client, context, here, candidate } = collection;
  const pattern = source?.pattern ?? candidate.pattern;
  if (source !== null && source.runId !== null) return await locateInRun(client, source, source.runId, subject);
  const isOwnName = pattern === candidate.pattern || pattern === candidate.name;
  const inThisRun = isOwnName ? [] : matchArtifacts(here, pattern);
  if (inThisRun.length > 0) {
    const own = artifactRunOf(context);
    return { artifacts: inThisRun, foundAs: own === context.runId ? 'this run' : `run ${own}`, notes: [] };
  }
  if (isGlob(pattern) && !isOwnName) {
    const note = `The glob ${pattern} matches no artifact of this run, and earlier runs can only be searched for a whole name.`;
    return { artifacts: null, notes: [note] };
  }
  const result = await searchBaseline(client, {
    // The candidate's glob cannot be searched for over all runs; a name that it matched in this run can.
    name: pattern === candidate.pattern ? candidate.name : pattern,
    pattern,
    scope: baselineScope(context.event),
    runId: artifactRunOf(context),
  });
  return result.kind === 'found' ? result : { artifacts: null, notes: result.notes };
}

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
  if (foreign === undefined) return { artifacts, foundAs: `run ${runId}`, notes: [] };
  throw new PlumblineError(
    'artifact-unusable',
    `The ${subject} ${foreign.name} of run ${runId} was made for a fork, which controls its own numbers.`,
    'Take the baseline from a run of this repository’s own branches.',
  );
}

async function readArtifacts(collection: Collection, located: Located, subject: string, label: string): Promise<Side> {
  return readFetched(collection, await fetchLocated(collection, located, subject), subject, label);
}

function contextNotes({ event, notes }: RunContext): readonly string[] {
  const fork = event.kind === 'pull-request' && event.fromFork;
  return [...(notes ?? []), ...(fork ? ['The pull request comes from a fork, which controls its own numbers.'] : [])];
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

/**
 * From the sources in the settings to suites: finds candidate, baseline and references among the artifacts, downloads
 * them side by side, reads them, and notes how each was found and what could not be had. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Settings } from '../settings/settings.ts';
import { readArtifactSource } from '../sources/artifact-source.ts';
import type { ArtifactSource } from '../sources/artifact-source.ts';
import { ofOneTool, refuseTwoTools } from '../sources/one-tool.ts';
import type { Side } from '../sources/read-side.ts';
import type { GitFacts } from '../trust/git-facts.ts';
import type { GithubClient } from './client.ts';
import { collectHistory, type CollectedHistory, type HistoryQuery } from './collect-history.ts';
import { shortSha } from './compare.ts';
import { artifactRunOf, baselineScope } from './event.ts';
import type { RunContext } from './event.ts';
import { collectGitFacts, type GitFactsAnswer } from './git-facts.ts';
import { locateCandidate, locateElsewhere, type Located, type SearchContext } from './locate-artifacts.ts';
import { fetchLocated, readFetched } from './read-located.ts';

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

/** The job at hand, for the functions below. */
interface Collection extends SearchContext {
  readonly settings: CollectionSettings;
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
    candidate: { pattern: sources.candidate.pattern, names: located.artifacts.map(({ name }) => name) },
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
}

function historyOf(collection: Collection, { located }: FoundBaseline): Promise<CollectedHistory> {
  const { client, context, settings } = collection;
  const { pattern } = located;
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
    const label = run ? `run ${run.id} at ${shortSha(run.headSha)}` : pattern;
    return readArtifacts(collection, { artifacts, pattern, foundAs, notes: [] }, 'history', label);
  });
}

/** An artifact of this run was made for the candidate's commit, whatever was measured: its commit tells nothing then. */
async function gitFactsOf({ client, context }: Collection, located: Located): Promise<GitFactsAnswer | null> {
  const run = located.artifacts[0]?.run;
  if (!run || run.id === artifactRunOf(context)) return null;
  return await collectGitFacts(client, baselineScope(context.event), run.headSha);
}

async function collectBaseline(
  collection: Collection,
  source: ArtifactSource | null,
): Promise<{ found: FoundBaseline | null; notes: readonly string[] }> {
  const located = await locateElsewhere(collection, source, 'baseline');
  if (located.artifacts === null) return { found: null, notes: located.notes };
  const side = await readArtifacts(collection, located, 'baseline', located.pattern);
  return { found: { side, located }, notes: located.notes };
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

async function readArtifacts(collection: Collection, located: Located, subject: string, label: string): Promise<Side> {
  return readFetched(collection, await fetchLocated(collection, located, subject), subject, label);
}

function contextNotes({ event, notes }: RunContext): readonly string[] {
  const fork = event.kind === 'pull-request' && event.fromFork;
  return [...(notes ?? []), ...(fork ? ['The pull request comes from a fork, which controls its own numbers.'] : [])];
}

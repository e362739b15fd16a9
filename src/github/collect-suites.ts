/**
 * From the sources in the settings to suites: finds candidate, baseline and references among the artifacts, downloads
 * them side by side, reads them, and notes how each was found and what could not be had. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Settings } from '../settings/settings.ts';
import type { SourceSearch } from '../model/source-search.ts';
import { readSource } from '../sources/read-source.ts';
import { printSource, type Source } from '../sources/source.ts';
import { ofOneTool, refuseTwoTools } from '../sources/one-tool.ts';
import type { Side } from '../sources/read-side.ts';
import type { GitFacts } from '../trust/git-facts.ts';
import type { GithubClient } from './client.ts';
import { collectHistory } from './history.ts';
import { artifactRunOf, isForFork } from './event.ts';
import type { RunContext } from './event.ts';
import { collectGitFacts } from './git-facts.ts';
import { locateCandidate, locateElsewhere } from './locate-source.ts';
import { labelOf, type Located, type SearchContext } from './located.ts';
import type { FoundSide } from './measured-commit.ts';
import { fetchLocated, readFetched } from './read-located.ts';
import { SearchLog } from './search-log.ts';

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
      /** How each side was looked for: candidate, baseline, references, history. */
      readonly searches: readonly SourceSearch[];
    }
  | {
      readonly kind: 'no-baseline';
      readonly candidate: Side;
      readonly notes: readonly string[];
      readonly searches: readonly SourceSearch[];
    };

/** A reference with the user's name for it. */
export interface LabelledSide {
  readonly label: string;
  readonly side: Side;
}

/** What the collection needs of the settings. */
export type CollectionSettings = Pick<
  Settings,
  'candidate' | 'baseline' | 'references' | 'history' | 'historySources' | 'format' | 'merge'
>;

/** The job at hand, for the functions below. */
interface Collection extends SearchContext {
  readonly settings: CollectionSettings;
}

/** Where the action runs. */
export interface Surroundings {
  readonly context: RunContext;
  /** The folder that the job's steps work in. */
  readonly workspace: string;
}

/**
 * Collects. Throws PlumblineError when the candidate cannot be had, or a baseline that was found cannot be read; a
 * baseline that does not exist is a result, and a reference that cannot be had a note.
 */
export async function collectSuites(
  client: GithubClient,
  { context, workspace }: Surroundings,
  settings: CollectionSettings,
): Promise<CollectedSuites> {
  const sources = readSources(settings);
  const log = new SearchLog('candidate', client.log);
  const { here, located } = await locateCandidate({ client, context, workspace }, sources.candidate, log);
  const candidateSearch = log.finish('candidate', null, printSource(sources.candidate));
  const collection: Collection = { client, context, workspace, settings, here, candidate: namesOf(located) };
  const [fetched, baseline, references] = await Promise.all([
    fetchLocated(collection, located, 'candidate'),
    collectBaseline(collection, sources.baseline),
    Promise.all(sources.references.map(({ label, source }) => collectReference(collection, label, source))),
  ]);
  const prefer = baseline.found?.side.suite.format;
  const candidate = readFetched(collection, fetched, 'candidate', labelOf(sources.candidate, located), prefer);
  const notes = [...contextNotes(context, baseline.found), ...references.flatMap((reference) => reference.notes)];
  const searches = [candidateSearch, baseline.search, ...references.map(({ search }) => search)];
  if (baseline.found === null) return { kind: 'no-baseline', candidate, notes, searches };
  const { suite } = baseline.found.side;
  refuseTwoTools({ subject: 'baseline', suite }, { subject: 'candidate', suite: candidate.suite });
  const had = references.flatMap(({ label, side }) => {
    if (side === null) return [];
    if (side.suite.format === suite.format) return [{ label, side }];
    notes.push(`The reference ${label} is of another tool than the baseline and is left out.`);
    return [];
  });
  const [found, git] = await Promise.all([
    collectHistory(collection, sources.history, { ...baseline.found, source: sources.baseline }),
    collectGitFacts(client, context, { baseline: baseline.found, candidate: { side: candidate, located } }),
  ]);
  const history = ofOneTool(suite, found.sides);
  return {
    kind: 'complete',
    candidate,
    baseline: baseline.found.side,
    references: had,
    history: history.sides,
    git: 'facts' in git ? git.facts : null,
    notes: [...notes, ...found.notes, ...history.notes, ...('note' in git ? [git.note] : [])],
    searches: [...searches, ...found.searches],
  };
}

/** The sources of all sides, understood. */
interface Sources {
  readonly candidate: Source;
  readonly baseline: Source | null;
  readonly references: readonly { readonly label: string; readonly source: Source }[];
  readonly history: readonly Source[];
}

function readSources(settings: CollectionSettings): Sources {
  return {
    candidate: readSource(settings.candidate, 'candidate'),
    baseline: settings.baseline === null ? null : readSource(settings.baseline, 'baseline'),
    references: settings.references.map(({ label, source }) => ({ label, source: readSource(source, 'references') })),
    history: settings.historySources.map((source) => readSource(source, 'history')),
  };
}

function namesOf(located: Located): SearchContext['candidate'] {
  if (located.kind === 'files') return null;
  return { pattern: located.pattern, names: located.artifacts.map(({ name }) => name) };
}

async function collectBaseline(
  collection: Collection,
  source: Source | null,
): Promise<{ found: FoundSide | null; search: SourceSearch }> {
  const log = new SearchLog('baseline', collection.client.log);
  const located = await locateElsewhere(collection, source, 'baseline', log);
  const search = log.finish('baseline', null, source === null ? null : printSource(source));
  if (located === null) return { found: null, search };
  const side = await readSideAt(collection, located, 'baseline', labelOf(source, located));
  return { found: { side, located }, search };
}

/** A reference, or the reason why it could not be had: the review does without. */
async function collectReference(
  collection: Collection,
  label: string,
  source: Source,
): Promise<{ label: string; side: Side | null; notes: readonly string[]; search: SourceSearch }> {
  const subject = `reference ${label}`;
  const log = new SearchLog(subject, collection.client.log);
  const written = printSource(source);
  const without = (note: string) => ({
    label,
    side: null,
    notes: [note],
    search: { ...log.finish('reference', label, written), foundAs: null },
  });
  try {
    const located = await locateElsewhere(collection, source, subject, log);
    if (located === null) return without(`The ${subject} (${bareOf(source)}) was not found and is left out.`);
    const side = await readSideAt(collection, located, subject, label);
    return { label, side, notes: [], search: log.finish('reference', label, written) };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    log.reject(written, error.message.replace(/\.$/, ''), error.remedy);
    return without(`The ${subject} could not be had and is left out. ${error.message}`);
  }
}

/** A source as short as it can be written. */
function bareOf(source: Source): string {
  return printSource(source).replace(/^artifact:(?=[^@%]*$)/, '');
}

async function readSideAt(collection: Collection, located: Located, subject: string, label: string): Promise<Side> {
  return readFetched(collection, await fetchLocated(collection, located, subject), subject, label);
}

function contextNotes(context: RunContext, baseline: FoundSide | null): readonly string[] {
  const { event, notes } = context;
  const fork = event.kind === 'pull-request' && event.fromFork;
  return [
    ...(notes ?? []),
    ...(fork ? ['The pull request comes from a fork, which controls its own numbers.'] : []),
    ...(isForFork(context) ? forksBaseline(context, baseline) : []),
  ];
}

/** In a run for a fork, what it could have made itself to be compared with. */
function forksBaseline(context: RunContext, baseline: FoundSide | null): readonly string[] {
  if (baseline === null) return [];
  const { located } = baseline;
  if (located.kind === 'files')
    return located.found.kept === null
      ? ['The baseline is a file in the workspace of a run for a fork, which may have written it.']
      : [];
  return located.artifacts.some(({ run }) => run?.id === artifactRunOf(context))
    ? ['The baseline is an artifact of the fork’s own run, which may have made it as it liked.']
    : [];
}

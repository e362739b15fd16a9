/**
 * Earlier results for the noise and the drift: those that the user named, else the last few of the base branch. Downloaded a
 * few at a time. Room: github. Whatever cannot be had is left out with a note: a review needs no history.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { SourceSearch } from '../model/source-search.ts';
import type { Side } from '../sources/read-side.ts';
import { printSource, type ArtifactSource, type Source } from '../sources/source.ts';
import { isGlob, listRunArtifacts, matchArtifacts, type Artifact } from './artifacts.ts';
import { shortSha } from './compare.ts';
import { artifactRunOf, baselineScope } from './event.ts';
import { inTurns } from './in-turns.ts';
import { findSessions } from './listed-sessions.ts';
import type { Located, LocatedArtifacts } from './located.ts';
import { namedSides, type HistoryContext, type KnownBaseline } from './named-history.ts';
import { fetchLocated, readFetched } from './read-located.ts';
import { SearchLog } from './search-log.ts';

/** Sessions, oldest first, what to say of them, and how they were looked for. */
export interface CollectedHistory {
  readonly sides: readonly Side[];
  readonly notes: readonly string[];
  readonly searches: readonly SourceSearch[];
}

/** Collects. Total for what GitHub refuses: the reasons become notes. */
export async function collectHistory(
  context: HistoryContext,
  sources: readonly Source[],
  baseline: KnownBaseline,
): Promise<CollectedHistory> {
  if (context.settings.history === 0) return { sides: [], notes: [], searches: [] };
  if (sources.length > 0) return await namedHistory(context, sources, baseline);
  const source = sourceOfBranch(baseline);
  if (source !== null) return await namedHistory(context, [source], baseline);
  if (baseline.located.kind === 'files' || baseline.located.client !== context.client)
    return { sides: [], notes: [], searches: [] };
  return await branchHistory(context, baseline.located);
}

/** For a baseline of a branch, workflow or repository of its own: the other results there. */
function sourceOfBranch({ source, located }: KnownBaseline): ArtifactSource | null {
  if (source?.kind !== 'artifact' || located.kind === 'files') return null;
  const { place, workflow, repository } = source;
  if (place.kind === 'branch') return source;
  if (workflow === null && repository === null) return null;
  const branch = located.artifacts[0]?.run?.headBranch;
  return typeof branch === 'string' ? { ...source, place: { kind: 'branch', name: branch } } : null;
}

/** The last results of the base branch, by one listing. */
async function branchHistory(context: HistoryContext, located: LocatedArtifacts): Promise<CollectedHistory> {
  const { client, settings } = context;
  const { pattern } = located;
  const { branch } = baselineScope(context.context.event);
  const log = new SearchLog('history', client.log);
  try {
    const query = {
      name: located.artifacts[0]?.name ?? pattern,
      branch,
      baseline: located.artifacts,
      runId: artifactRunOf(context.context),
      sessions: settings.history,
    };
    const sessions = await findSessions(client, query, log);
    const whole = async (artifact: Artifact): Promise<readonly Artifact[]> => {
      const listed = isGlob(pattern) ? await listRunArtifacts(client, artifact.run?.id ?? 0) : [artifact];
      return matchArtifacts(listed, pattern).filter(({ expired }) => !expired);
    };
    const read = await readSessions(
      context,
      { client, pattern, foundAs: `history of ${branch}` },
      sessions.map((artifact) => ({ artifact, all: () => whole(artifact) })),
    );
    // Listed newest first; a history runs forward.
    const search = log.finish('history', null, null);
    return { ...read, sides: [...read.sides].reverse(), searches: search.search.length === 0 ? [] : [search] };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    log.reject(`the results of ${branch}`, error.message.replace(/\.$/, ''), error.remedy);
    return { sides: [], notes: [leftOut(error)], searches: [{ ...log.finish('history', null, null), foundAs: null }] };
  }
}

const leftOut = ({ message }: PlumblineError): string => `The history could not be had and is left out. ${message}`;

/** A session still to be read: one of its artifacts, and how to get at all of them. */
interface UnreadSession {
  readonly artifact: Artifact;
  readonly all: () => Promise<readonly Artifact[]>;
}

/** Reads sessions in their order; those that fail are notes. */
async function readSessions(
  context: HistoryContext,
  place: Omit<LocatedArtifacts, 'kind' | 'artifacts'>,
  sessions: readonly UnreadSession[],
): Promise<Pick<CollectedHistory, 'sides' | 'notes'>> {
  const notes: string[] = [];
  const sides = await inTurns(sessions, async ({ artifact, all }): Promise<Side | null> => {
    const name = `run ${artifact.run?.id ?? 0}`;
    try {
      const located: Located = { ...place, kind: 'artifacts', artifacts: await all() };
      const label = artifact.run === null ? place.pattern : `${name} at ${shortSha(artifact.run.headSha)}`;
      return readFetched(context, await fetchLocated(context, located, 'history'), 'history', label);
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error;
      notes.push(`The result of ${name} was left out of the history. ${error.message}`);
      return null;
    }
  });
  return { sides: sides.filter((side) => side !== null), notes: notes.sort() };
}

/** What each named source has, put in order of time where all of it tells its time. */
async function namedHistory(
  context: HistoryContext,
  sources: readonly Source[],
  baseline: KnownBaseline,
): Promise<CollectedHistory> {
  const parts = await Promise.all(sources.map((source) => oneSource(context, source, baseline)));
  const sides = inOrderOfTime(parts.flatMap((part) => part.sides)).filter(isOther(baseline.side));
  const notes = parts.flatMap((part) => part.notes);
  const kept = sides.slice(-context.settings.history);
  if (kept.length < sides.length)
    notes.push(
      `Of ${sides.length} sessions of the history the last ${kept.length} are used; the input history can say how many.`,
    );
  return { sides: kept, notes, searches: parts.map(({ search }) => search) };
}

async function oneSource(
  context: HistoryContext,
  source: Source,
  baseline: KnownBaseline,
): Promise<Pick<CollectedHistory, 'sides' | 'notes'> & { readonly search: SourceSearch }> {
  const log = new SearchLog('history', context.client.log);
  const finish = (): SourceSearch => log.finish('history', null, printSource(source));
  try {
    const found = await namedSides(context, source, baseline, log);
    if ('sides' in found) return { ...found, notes: [], search: finish() };
    const { client, sessions, foundAs } = found;
    const pattern = source.kind === 'artifact' ? source.pattern : foundAs;
    const read = await readSessions(
      context,
      { client, pattern, foundAs },
      sessions.flatMap(({ artifacts }) => {
        const [artifact] = artifacts;
        return artifact === undefined ? [] : [{ artifact, all: () => Promise.resolve(artifacts) }];
      }),
    );
    return { sides: [...read.sides].reverse(), notes: read.notes, search: finish() };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    log.reject(printSource(source), error.message.replace(/\.$/, ''), error.remedy);
    return { sides: [], notes: [leftOut(error)], search: { ...finish(), foundAs: null } };
  }
}

function inOrderOfTime(sides: readonly Side[]): readonly Side[] {
  const timed = sides.map((side) => ({ side, time: timeOf(side) }));
  if (timed.some(({ time }) => Number.isNaN(time))) return sides;
  return timed.sort((first, second) => first.time - second.time).map(({ side }) => side);
}

function timeOf({ suite: { provenance } }: Side): number {
  const { measuredAt, artifact, stored } = provenance;
  return Date.parse(measuredAt ?? artifact?.createdAt ?? stored?.createdAt ?? '');
}

/** Whether a session is not the baseline itself, by its bytes. */
function isOther(baseline: Side): (side: Side) => boolean {
  const digests = (side: Side): string => side.suite.provenance.files.map(({ sha256 }) => sha256 ?? '').join(' ');
  const own = digests(baseline);
  return (side) => own.trim() === '' || digests(side) !== own;
}

/**
 * What a source that was named for the history has: runs with their artifacts, newest first, or files, each a session of its
 * own. Room: github; history.ts reads and orders them.
 */
import * as registry from '../formats/registry.ts';
import type { Settings } from '../settings/settings.ts';
import { LARGEST_TOGETHER } from '../sources/artifact-files.ts';
import { readEach, type Side } from '../sources/read-side.ts';
import type { ArtifactSource, Source } from '../sources/source.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { locateInRun, queryOf, targetOf } from './locate-placed.ts';
import { locateElsewhere } from './locate-source.ts';
import type { Located, SearchContext } from './located.ts';
import { clientFor, defaultBranchOf } from './other-repository.ts';
import { fetchLocated } from './read-located.ts';
import { searchRuns, type RunArtifacts } from './run-search.ts';
import { artifactInWords, type SearchLog } from './search-log.ts';

/** The job at hand. */
export interface HistoryContext extends SearchContext {
  readonly settings: Pick<Settings, 'history' | 'format' | 'merge'>;
}

/** The baseline whose history it is. */
export interface KnownBaseline {
  readonly side: Side;
  readonly located: Located;
  /** Null when it was left to the default search. */
  readonly source: Source | null;
}

/** Sessions still to be downloaded, newest first; or sides that are read already, in the order of their files' names. */
export type NamedSides =
  | {
      readonly client: GithubClient;
      readonly sessions: readonly { readonly artifacts: readonly Artifact[] }[];
      readonly foundAs: string;
    }
  | { readonly sides: readonly Side[] };

/** Finds them. Throws PlumblineError for places that are not there. */
export async function namedSides(
  context: HistoryContext,
  source: Source,
  baseline: KnownBaseline,
  log: SearchLog,
): Promise<NamedSides> {
  if (source.kind === 'artifact') return await sessionsAt(context, source, baseline, log);
  const located = await locateElsewhere(context, source, 'history', log);
  if (located === null) return { sides: [] };
  const { format, merge } = context.settings;
  const { files, zipped, origin } = await fetchLocated(context, located, 'history');
  const options = { reader: registry, format, merge, subject: 'history', chosen: !zipped };
  const sides = readEach(files, { ...options, largestTogether: LARGEST_TOGETHER });
  return {
    sides: sides.map((side) => ({
      ...side,
      suite: { ...side.suite, provenance: { ...side.suite.provenance, ...origin } },
    })),
  };
}

/** The runs at a place, but for the baseline's own and what came after it. */
async function sessionsAt(
  context: HistoryContext,
  source: ArtifactSource,
  { located }: KnownBaseline,
  log: SearchLog,
): Promise<NamedSides> {
  const client = clientFor(context.client, source.repository);
  if (source.repository !== null && source.place.kind !== 'default') await defaultBranchOf(client);
  if (source.place.kind === 'run') {
    const found = await locateInRun(context, client, source, source.place.id, 'history', log);
    return { client, sessions: [found], foundAs: found.foundAs };
  }
  const target = await targetOf(context.context, client, source, 'history', log);
  if (target === null) return { client, sessions: [], foundAs: '' };
  const own = located.kind === 'artifacts' && isSameRepository(located.client, client) ? located.artifacts : [];
  const sessions: { artifacts: readonly Artifact[] }[] = [];
  const digests = new Set(own.flatMap(({ digest }) => digest ?? []));
  for await (const session of searchRuns(client, queryOf(context.context, source, target, false), log)) {
    const { run, artifacts } = session;
    if (own.some((artifact) => artifact.run?.id === run.id)) continue;
    if (artifacts.every(({ digest }) => digest !== null && digests.has(digest))) continue;
    if (own.some((artifact) => cameAfter(session, artifact))) {
      log.reject(`run ${run.id}`, 'it came after the baseline');
      continue;
    }
    artifacts.forEach((artifact) => log.take(artifactInWords(artifact), target.foundAs));
    sessions.push({ artifacts });
    if (sessions.length === context.settings.history) break;
  }
  return { client, sessions, foundAs: `history: ${target.foundAs}` };
}

/** Whether a session on the baseline's own branch is of a later commit: ids only grow. */
function cameAfter({ run, artifacts }: RunArtifacts, baseline: Artifact): boolean {
  const later = artifacts.every(({ id }) => id > baseline.id);
  return later && baseline.run?.headBranch === run.headBranch && baseline.run.headSha !== run.headSha;
}

function isSameRepository(first: GithubClient, second: GithubClient): boolean {
  const nameOf = ({ repository: { owner, repo } }: GithubClient): string => `${owner}/${repo}`.toLowerCase();
  return nameOf(first) === nameOf(second);
}

/**
 * Artifacts at a place that the user named by selectors: a run, a branch, a tag, a commit, the merge base, a workflow, another
 * repository. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { nearestName } from '../settings/nearest-name.ts';
import type { ArtifactSource } from '../sources/source.ts';
import { listRunArtifacts, matchArtifacts, type Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { compareCommits, shortSha } from './compare.ts';
import { artifactRunOf, baselineScope, isForFork, type RunContext } from './event.ts';
import type { LocatedArtifacts, SearchContext } from './located.ts';
import { clientFor, defaultBranchOf } from './other-repository.ts';
import { isForeign, readRun, whyNotOwn } from './run-facts.ts';
import { resolveCommit, searchRuns, type RunQuery } from './run-search.ts';
import { artifactInWords, keepLonger, type SearchLog } from './search-log.ts';

/** A place that runs are looked for at. */
export interface Target {
  readonly on: RunQuery['on'];
  readonly foundAs: string;
  /** Whether the place was named so exactly that having nothing is a mistake, and no first run. */
  readonly exact: boolean;
}

/**
 * Finds them. null when there are none yet at a place that grows, such as a branch. Throws PlumblineError when a run, tag or
 * commit that was named has none, for a candidate in any case, and for what a fork made.
 */
export async function locatePlaced(
  search: SearchContext,
  source: ArtifactSource,
  subject: string,
  log: SearchLog,
): Promise<LocatedArtifacts | null> {
  const client = clientFor(search.client, source.repository);
  if (source.repository !== null && source.place.kind !== 'default') await defaultBranchOf(client);
  const isCandidate = subject === 'candidate';
  if (source.place.kind === 'run') return await locateInRun(search, client, source, source.place.id, subject, log);
  const target = await targetOf(search.context, client, source, subject, log);
  if (target === null) return null;
  const query = queryOf(search.context, source, target, isCandidate);
  for await (const { artifacts } of searchRuns(client, query, log)) {
    if (isCandidate) refuseUntrusted(search.context, artifacts);
    const foundAs = `${target.foundAs}${source.repository === null ? '' : ` in ${client.repository.owner}/${client.repository.repo}`}`;
    artifacts.forEach((artifact) => log.take(artifactInWords(artifact), foundAs));
    return { kind: 'artifacts', client, artifacts, pattern: source.pattern, foundAs };
  }
  // A branch that does not exist is a mistake; one without results may be a beginning.
  if ('branch' in target.on) await resolveCommit(client, { kind: 'branch', name: target.on.branch }, subject);
  if (target.exact || isCandidate) throw nothingThere(source, target, subject, log);
  log.absent(target.foundAs, `no usable artifact ${source.pattern} was found`);
  return null;
}

/** The runs to search at a target. */
export function queryOf(
  context: RunContext,
  { pattern, place, workflow, repository }: ArtifactSource,
  { on }: Target,
  isCandidate: boolean,
): RunQuery {
  return {
    pattern,
    on,
    workflow,
    // A baseline out of the candidate's own run would have been asked for by its name.
    ownRunId: isCandidate || repository !== null ? null : artifactRunOf(context),
    // A fork's candidate is its own to measure; one that was named by its commit, too.
    forksToo: isCandidate && 'sha' in on && repository === null && (isForFork(context) || place.kind === 'commit'),
  };
}

/** The place that selectors name; null when it cannot be told, which is said. */
export async function targetOf(
  context: RunContext,
  client: GithubClient,
  { place, repository }: ArtifactSource,
  subject: string,
  log: SearchLog,
): Promise<Target | null> {
  const scope = baselineScope(context.event);
  switch (place.kind) {
    case 'branch':
      return onBranch(place.name);
    case 'tag': {
      const sha = await resolveCommit(client, place, subject);
      return { on: { sha }, foundAs: `tag ${place.name} at ${shortSha(sha)}`, exact: true };
    }
    case 'commit': {
      const sha = await resolveCommit(client, { kind: 'commit', name: place.sha }, subject);
      return { on: { sha }, foundAs: `commit ${shortSha(sha)}`, exact: true };
    }
    case 'merge-base': {
      const parting = await compareCommits(client, scope.base, scope.headSha);
      if (parting !== null && parting.mergeBase !== scope.headSha)
        return { on: { sha: parting.mergeBase }, foundAs: 'merge base', exact: false };
      const why = parting === null ? 'GitHub knows none' : 'it is the candidate’s own commit';
      log.absent(`the merge base of ${shortSha(scope.base)} and ${shortSha(scope.headSha)}`, why);
      return null;
    }
    case 'run':
    case 'default':
      if (repository !== null) return onBranch(await defaultBranchOf(client));
      return subject === 'candidate'
        ? { on: { sha: scope.headSha }, foundAs: `commit ${shortSha(scope.headSha)}`, exact: true }
        : onBranch(scope.branch);
  }
}

const onBranch = (branch: string): Target => ({ on: { branch }, foundAs: `latest success on ${branch}`, exact: false });

/** Artifacts of a run that the user named: their absence is a mistake, and a fork's are refused but for the candidate. */
export async function locateInRun(
  { context }: Pick<SearchContext, 'context'>,
  client: GithubClient,
  source: ArtifactSource,
  runId: number,
  subject: string,
  log: SearchLog,
): Promise<LocatedArtifacts> {
  const listed = await listRunArtifacts(client, runId);
  const artifacts = matchArtifacts(listed, source.pattern);
  if (artifacts.length === 0) throw notInRun(source, subject, runId, listed);
  if (subject === 'candidate') refuseUntrusted(context, artifacts);
  else await refuseForeign(client, artifacts, runId, subject);
  const foundAs = runId === context.runId && source.repository === null ? 'this run' : `run ${runId}`;
  artifacts.forEach((artifact) => log.take(artifactInWords(artifact), foundAs));
  return { kind: 'artifacts', client, artifacts, pattern: source.pattern, foundAs };
}

async function refuseForeign(
  client: GithubClient,
  artifacts: readonly Artifact[],
  runId: number,
  subject: string,
): Promise<void> {
  const foreign = artifacts.find(isForeign);
  const reason = foreign === undefined ? whyNotOwn(await readRun(client, runId)) : null;
  if (foreign === undefined && reason === null) return;
  throw new PlumblineError(
    'artifact-unusable',
    foreign === undefined
      ? `The ${subject} of run ${runId} cannot be used: ${reason ?? ''}.`
      : `The ${subject} ${foreign.name} of run ${runId} was made for a fork, which controls its own numbers.`,
    'Take the baseline from a run of this repository’s own branches.',
  );
}

/** On pull_request_target, where the token can write, nothing that a fork made is read, not even as the candidate. */
export function refuseUntrusted({ event }: RunContext, artifacts: readonly Artifact[]): void {
  if (event.kind !== 'pull-request' || event.onTarget !== true) return;
  const foreign = artifacts.find(isForeign);
  if (foreign === undefined) return;
  throw new PlumblineError(
    'artifact-unusable',
    `On pull_request_target Plumbline reads no results of a fork, and ${artifactInWords(foreign)} was made for one.`,
    'Report on a fork’s results in a workflow on workflow_run: docs/recipes/forks.md has it to copy.',
  );
}

/** The names in a run that are shown when the one looked for is not among them. */
const NAMES_SHOWN = 10;

/** A run without the artifact, and what it has instead. */
export function notInRun(
  source: ArtifactSource,
  subject: string,
  runId: number,
  listed: readonly Artifact[],
): PlumblineError {
  const names = [...new Set(listed.map(({ name }) => name))];
  const shown = names.slice(0, NAMES_SHOWN).join(', ') + (names.length > NAMES_SHOWN ? ', …' : '');
  const nearest = nearestName(source.pattern, names);
  return new PlumblineError(
    'artifact-not-found',
    `There is no artifact ${source.pattern} for the ${subject} in run ${runId}; ${names.length === 0 ? 'it has none at all' : `it has ${shown}`}.`,
    `${nearest === undefined ? '' : `Did you mean ${nearest}? `}Upload it with actions/upload-artifact before this step (in an earlier job that this one needs), and name it as there.`,
  );
}

/** Sentences of the search that an error repeats. */
const SENTENCES = 5;

function nothingThere(source: ArtifactSource, target: Target, subject: string, log: SearchLog): PlumblineError {
  const sentences = log.sentences();
  const more = sentences.length > SENTENCES ? ` And ${sentences.length - SENTENCES} more, in the log.` : '';
  const { expired } = log;
  return new PlumblineError(
    expired ? 'artifact-expired' : 'artifact-not-found',
    `There is no usable artifact ${source.pattern} for the ${subject} (${target.foundAs}). ${sentences.slice(0, SENTENCES).join(' ')}${more}`,
    expired ? keepLonger : 'Run the workflow that uploads it there, or name another place.',
  );
}

/*
 * Small steps to build a world for the embedded GitHub: add a repository, a commit, a run, an artifact, a pull
 * request. Ids and SHAs do not depend on the time, so two worlds built alike are alike.
 */
import { shaOf } from './git.ts';
import { createZip, digestOf } from './zip.ts';
import { takeId } from './world.ts';
import type {
  ArtifactContent,
  ArtifactRecord,
  CommentRecord,
  CommitRecord,
  IssueEventRecord,
  PullRequestRecord,
  ReleaseRecord,
  RepositoryRecord,
  TokenRecord,
  WorkflowRunRecord,
  World,
} from './world.ts';

/** How long GitHub keeps an artifact unless told otherwise, in milliseconds: 90 days. */
const RETENTION = 90 * 24 * 3600 * 1000;

/** Adds a repository with one workflow, `.github/workflows/bench.yml`, and no commits. */
export function addRepository(
  world: World,
  fullName: string,
  settings: Partial<Omit<RepositoryRecord, 'id' | 'fullName'>> = {},
): RepositoryRecord {
  const repository: RepositoryRecord = {
    id: takeId(world),
    fullName,
    private: false,
    forkOf: null,
    defaultBranch: 'main',
    createdAt: '2024-05-01T08:00:00Z',
    branches: new Map(),
    tags: new Map(),
    workflows: [{ id: takeId(world), name: 'Benchmarks', path: '.github/workflows/bench.yml' }],
    runs: [],
    artifacts: [],
    pullRequests: [],
    comments: [],
    issueEvents: [],
    collaborators: new Map([[fullName.split('/')[0] ?? '', 'admin']]),
    statuses: [],
    checkRuns: [],
    releases: [],
    ...settings,
  };
  world.repositories.push(repository);
  return repository;
}

/** Adds a commit to a branch (which is created if need be) on top of what is there, or of `parents`. */
export function addCommit(
  world: World,
  repository: RepositoryRecord,
  branch: string,
  details: { message: string; date: Date } & Partial<Omit<CommitRecord, 'sha' | 'message' | 'date'>>,
): CommitRecord {
  const tip = repository.branches.get(branch);
  const parents = details.parents ?? (tip === undefined ? [] : [tip]);
  const commit: CommitRecord = {
    sha: shaOf(`${repository.fullName} ${branch} ${world.commits.size} ${parents.join(' ')} ${details.message}`),
    parents,
    message: details.message,
    date: secondsOf(details.date),
    authorLogin: details.authorLogin ?? 'ada',
    changes: details.changes ?? {},
  };
  world.commits.set(commit.sha, commit);
  repository.branches.set(branch, commit.sha);
  return commit;
}

/** Adds a workflow run, by default a completed, successful one of the repository's first workflow on a push. */
export function addRun(
  world: World,
  repository: RepositoryRecord,
  details: { headSha: string; headBranch: string | null; date: Date } & Partial<
    Omit<WorkflowRunRecord, 'id' | 'headSha' | 'headBranch' | 'createdAt'>
  >,
): WorkflowRunRecord {
  const { date, ...given } = details;
  const run: WorkflowRunRecord = {
    id: takeId(world),
    workflowId: repository.workflows[0]?.id ?? 0,
    runNumber: repository.runs.length + 1,
    runAttempt: 1,
    headRepositoryId: repository.id,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    actorLogin: 'ada',
    createdAt: secondsOf(date),
    ...given,
  };
  repository.runs.push(run);
  return run;
}

/** Adds an artifact to a run. `digest` overrides the true one, for tests of wrong or missing digests. */
export async function addArtifact(
  world: World,
  repository: RepositoryRecord,
  run: WorkflowRunRecord,
  details: { name: string; content: ArtifactContent; expired?: boolean; digest?: string | null; date?: Date },
): Promise<ArtifactRecord> {
  const { content } = details;
  const bytes = content.kind === 'entries' ? await createZip(content.entries) : Buffer.from(content.bytes);
  const created = details.date ?? new Date(run.createdAt);
  const artifact: ArtifactRecord = {
    id: takeId(world),
    name: details.name,
    runId: run.id,
    bytes,
    contentType: content.kind === 'entries' ? 'application/zip' : content.contentType,
    digest: details.digest === undefined ? digestOf(bytes) : details.digest,
    expired: details.expired ?? false,
    createdAt: secondsOf(created),
    expiresAt: secondsOf(new Date(created.getTime() + RETENTION)),
  };
  repository.artifacts.push(artifact);
  return artifact;
}

/** Opens a pull request from a branch (of `repository`, or of a fork) into the default branch, with its test merge. */
export function addPullRequest(
  world: World,
  repository: RepositoryRecord,
  details: { head: RepositoryRecord; branch: string; title: string; date: Date } & Partial<
    Pick<PullRequestRecord, 'number' | 'body' | 'authorLogin' | 'state' | 'draft' | 'labels'>
  >,
): PullRequestRecord {
  const { head, branch, date, ...given } = details;
  const headSha = head.branches.get(branch);
  const baseSha = repository.branches.get(repository.defaultBranch);
  if (headSha === undefined || baseSha === undefined) throw new Error(`no branch ${branch}, or no default branch`);
  const merge = shaOf(`merge ${headSha} into ${baseSha}`);
  world.commits.set(merge, {
    sha: merge,
    parents: [baseSha, headSha],
    message: `Merge ${headSha} into ${baseSha}`,
    date: secondsOf(date),
    authorLogin: 'ada',
    changes: {},
  });
  const pull: PullRequestRecord = {
    id: takeId(world),
    number: repository.pullRequests.length + 1,
    body: null,
    authorLogin: 'ada',
    state: 'open',
    draft: false,
    head: { repositoryId: head.id, branch, sha: headSha },
    base: { repositoryId: repository.id, branch: repository.defaultBranch, sha: baseSha },
    mergeCommitSha: merge,
    labels: [],
    createdAt: secondsOf(date),
    ...given,
  };
  repository.pullRequests.push(pull);
  return pull;
}

/** Adds a comment of someone to a pull request. */
export function addComment(
  world: World,
  repository: RepositoryRecord,
  details: { issueNumber: number; body: string; authorLogin: string; date: Date; authorAssociation?: string },
): CommentRecord {
  const { date, ...given } = details;
  const at = secondsOf(date);
  const comment: CommentRecord = {
    id: takeId(world),
    authorAssociation: 'CONTRIBUTOR',
    createdAt: at,
    updatedAt: at,
    ...given,
  };
  repository.comments.push(comment);
  return comment;
}

/** Puts a label on a pull request, as `actorLogin`. */
export function addLabel(
  world: World,
  repository: RepositoryRecord,
  details: { pull: PullRequestRecord; label: string; actorLogin: string; date: Date },
): void {
  const { pull, label, actorLogin, date } = details;
  pull.labels.push(label);
  addIssueEvent(world, repository, { issueNumber: pull.number, event: 'labeled', label, actorLogin, date });
}

/** Takes a label off again. */
export function removeLabel(
  world: World,
  repository: RepositoryRecord,
  details: { pull: PullRequestRecord; label: string; actorLogin: string; date: Date },
): void {
  const { pull, label, actorLogin, date } = details;
  pull.labels = pull.labels.filter((name) => name !== label);
  addIssueEvent(world, repository, { issueNumber: pull.number, event: 'unlabeled', label, actorLogin, date });
}

/** Adds to what happened on a pull request. */
export function addIssueEvent(
  world: World,
  repository: RepositoryRecord,
  details: Omit<IssueEventRecord, 'id' | 'createdAt'> & { date: Date },
): void {
  const { date, ...given } = details;
  repository.issueEvents.push({ id: takeId(world), createdAt: secondsOf(date), ...given });
}

/** Publishes a release of a commit (its tag is set too) with files. */
export function addRelease(
  world: World,
  repository: RepositoryRecord,
  details: { tag: string; sha: string; date: Date; files: Readonly<Record<string, string | Uint8Array>> },
): ReleaseRecord {
  repository.tags.set(details.tag, details.sha);
  const release: ReleaseRecord = {
    id: takeId(world),
    tag: details.tag,
    name: details.tag,
    createdAt: secondsOf(details.date),
    assets: Object.entries(details.files).map(([name, content]) => ({
      id: takeId(world),
      name,
      contentType: name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      bytes: Buffer.from(content),
    })),
  };
  repository.releases.push(release);
  return release;
}

/** Makes a token known. */
export function addToken(world: World, text: string, record: TokenRecord): string {
  world.tokens.set(text, record);
  return text;
}

/** A time as GitHub writes it: ISO 8601, UTC, whole seconds. */
function secondsOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

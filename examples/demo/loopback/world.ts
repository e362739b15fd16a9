/*
 * The world that the embedded GitHub serves: plain, mutable records, nearest to what GitHub itself stores. Tests and
 * the demo build one (see pull-request-world.ts), run the action against it, and then look here at what changed.
 * Part of the demo's embedded GitHub.
 */
import type { ZipEntry } from './zip.ts';

/** A commit. Like on GitHub, all repositories of a fork network share their commits. */
export interface CommitRecord {
  sha: string;
  parents: string[];
  message: string;
  /** Author and committer date, ISO 8601. */
  date: string;
  authorLogin: string;
  /** Files written (text or bytes) or removed (`null`) by this commit, by path. */
  changes: Record<string, string | Uint8Array | null>;
}

/** What the bytes of an artifact are: entries to zip, or bytes served as they are (a hand-made zip, a raw upload). */
export type ArtifactContent =
  { kind: 'entries'; entries: readonly ZipEntry[] } | { kind: 'bytes'; bytes: Uint8Array; contentType: string };

/** One uploaded artifact; `bytes` is what a download gives. */
export interface ArtifactRecord {
  id: number;
  name: string;
  runId: number;
  bytes: Uint8Array;
  contentType: string;
  /** `sha256:` + hex of the bytes; `null` for uploads of old; anything else for a test of wrong digests. */
  digest: string | null;
  expired: boolean;
  createdAt: string;
  expiresAt: string;
}

/** One run of a workflow. `headRepositoryId` differs from the repository's id when it ran for a fork. */
export interface WorkflowRunRecord {
  id: number;
  workflowId: number;
  runNumber: number;
  runAttempt: number;
  headBranch: string | null;
  headSha: string;
  headRepositoryId: number;
  event: string;
  status: string;
  conclusion: string | null;
  actorLogin: string;
  createdAt: string;
}

/** A workflow file. */
interface WorkflowRecord {
  id: number;
  name: string;
  /** For example `.github/workflows/bench.yml`. */
  path: string;
}

/** One side of a pull request; `repositoryId` of a head differs from the base's for a fork. */
export interface PullRequestSide {
  repositoryId: number;
  branch: string;
  sha: string;
}

/** A pull request; it is an issue too, so labels and comments hang on its number. */
export interface PullRequestRecord {
  id: number;
  number: number;
  title: string;
  body: string | null;
  authorLogin: string;
  state: 'open' | 'closed';
  draft: boolean;
  head: PullRequestSide;
  base: PullRequestSide;
  /** The test merge of head into base: what `GITHUB_SHA` is on `pull_request` events. */
  mergeCommitSha: string;
  labels: string[];
  createdAt: string;
}

/** A comment on an issue or a pull request. */
export interface CommentRecord {
  id: number;
  issueNumber: number;
  body: string;
  authorLogin: string;
  authorAssociation: string;
  createdAt: string;
  updatedAt: string;
}

/** What happened on a pull request: a label came or went, its branch was pushed by force, its base changed, someone was named. */
export interface IssueEventRecord {
  id: number;
  issueNumber: number;
  event: 'labeled' | 'unlabeled' | 'head_ref_force_pushed' | 'base_ref_changed' | 'mentioned';
  /** The label's name; null where it was about none. */
  label: string | null;
  actorLogin: string;
  createdAt: string;
}

/** A commit status. */
export interface StatusRecord {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creatorLogin: string;
  createdAt: string;
}

/** A check run; the output's annotations are counted, not kept. */
export interface CheckRunRecord {
  id: number;
  headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotationsCount: number;
}

/** What a person may do in a repository, as `GET …/collaborators/{username}/permission` says it. */
export type CollaboratorPermission = 'admin' | 'write' | 'read' | 'none';

/** A file attached to a release. */
export interface ReleaseAssetRecord {
  id: number;
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** The true one when absent; null for files of old; anything else for a test of wrong digests. */
  digest?: string | null;
}

/** A release. */
export interface ReleaseRecord {
  id: number;
  tag: string;
  name: string;
  createdAt: string;
  /** Never the latest one. */
  prerelease?: boolean;
  assets: ReleaseAssetRecord[];
}

/** A repository with all that hangs on it. */
export interface RepositoryRecord {
  id: number;
  /** `owner/name` */
  fullName: string;
  private: boolean;
  /** Id of the repository that this one is a fork of. */
  forkOf: number | null;
  defaultBranch: string;
  createdAt: string;
  /** Branch name -> commit. */
  branches: Map<string, string>;
  /** Tag name -> commit. */
  tags: Map<string, string>;
  workflows: WorkflowRecord[];
  runs: WorkflowRunRecord[];
  artifacts: ArtifactRecord[];
  pullRequests: PullRequestRecord[];
  comments: CommentRecord[];
  issueEvents: IssueEventRecord[];
  /** Login -> permission; who is not named may read, as in any public repository. */
  collaborators: Map<string, CollaboratorPermission>;
  statuses: StatusRecord[];
  checkRuns: CheckRunRecord[];
  releases: ReleaseRecord[];
}

/** How far a permission goes. */
type AccessLevel = 'read' | 'write';

/** The permissions that Plumbline could ask for, as the API names them (workflow files write `-` for `_`). */
type PermissionName = 'actions' | 'checks' | 'contents' | 'issues' | 'pull_requests' | 'statuses';

/** What a token may do. */
export type Permissions = Partial<Record<PermissionName, AccessLevel>>;

/** Who a token speaks for. A job's token is an installation's: `GET /user` refuses it. */
export interface TokenRecord {
  kind: 'installation' | 'user';
  login: string;
  permissions: Permissions;
  /** `owner/name` of the one repository that the permissions are for, as with a job's token; absent: for all. */
  onlyIn?: string;
}

/** All that there is. */
export interface World {
  repositories: RepositoryRecord[];
  /** By SHA. */
  commits: Map<string, CommitRecord>;
  /** By the token's text. */
  tokens: Map<string, TokenRecord>;
  /** The id that the next new thing gets; ids only grow, so the newest has the largest. */
  nextId: number;
}

/** An empty world. */
export function createWorld(): World {
  return { repositories: [], commits: new Map(), tokens: new Map(), nextId: 1001 };
}

/** A fresh id, unique in this world. */
export function takeId(world: World): number {
  const id = world.nextId;
  world.nextId += 1;
  return id;
}

/** The repository with this `owner/name` (GitHub ignores the case) or id. */
export function findRepository(world: World, key: string | number): RepositoryRecord | undefined {
  return world.repositories.find((repository) =>
    typeof key === 'number' ? repository.id === key : repository.fullName.toLowerCase() === key.toLowerCase(),
  );
}

/** The same, where its absence is a mistake in the world itself. */
export function requireRepository(world: World, key: string | number): RepositoryRecord {
  const repository = findRepository(world, key);
  if (repository === undefined) throw new Error(`the world has no repository ${String(key)}`);
  return repository;
}

/** The part of `owner/name` before the slash. */
export function ownerOf(repository: RepositoryRecord): string {
  return repository.fullName.split('/')[0] ?? '';
}

/** The part of `owner/name` after the slash. */
export function nameOf(repository: RepositoryRecord): string {
  return repository.fullName.split('/')[1] ?? '';
}

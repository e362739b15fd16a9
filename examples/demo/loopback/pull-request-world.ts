/*
 * The common case as a world: a repository whose main branch has benchmark artifacts, a pull request off it, and a
 * run on the pull request's head that has just uploaded its results. What the demo and most end-to-end tests start from.
 */
import { FORK_PERMISSIONS, RECOMMENDED_PERMISSIONS } from './permissions.ts';
import { ACTIONS_BOT } from './represent-user.ts';
import { addArtifact, addCommit, addPullRequest, addRepository, addRun, addToken } from './world-builder.ts';
import { createWorld } from './world.ts';
import type {
  ArtifactContent,
  ArtifactRecord,
  CommitRecord,
  Permissions,
  PullRequestRecord,
  RepositoryRecord,
  WorkflowRunRecord,
  World,
} from './world.ts';
import type { ZipEntry } from './zip.ts';

/** What an artifact is to hold: files to zip, or exact bytes. */
type ArtifactFiles = readonly ZipEntry[] | ArtifactContent;

/** What the world is to be like. */
export interface PullRequestWorldOptions {
  /** The baseline artifact, on the merge base (see `baselineDistance`); `null` for none. */
  baselineFiles: ArtifactFiles | null;
  /** The candidate artifact, in the run on the pull request's head; `null` for none. */
  candidateFiles: ArtifactFiles | null;
  /** Name of both artifacts, and of those of the history; `benchmarks` when absent. */
  artifactName?: string;
  /** Further artifacts of the candidate's run: artifact name -> files. */
  references?: Readonly<Record<string, ArtifactFiles>>;
  /** Artifacts of main's commits before the baseline's, the nearest first. */
  history?: readonly ArtifactFiles[];
  /** How many commits before the merge base the baseline's artifact lies; 0 when absent. */
  baselineDistance?: number;
  /** Commits on main since the branch point; 1 when absent. */
  mainAhead?: number;
  /** Commits on the pull request's branch; 2 when absent. */
  branchCommits?: number;
  /** `owner/name`; `fastlang/fastlang` when absent. */
  fullName?: string;
  /** Whether the branch lies in the fork of a contributor; the token can then only read. */
  fork?: boolean;
  title?: string;
  labels?: string[];
  /** Files that main has from its first commit on. */
  mainFiles?: CommitRecord['changes'];
  /** Files that the branch's last commit changes. */
  changes?: CommitRecord['changes'];
  /** What the job's token may do, if not what Plumbline recommends (or what a fork gets). */
  permissions?: Permissions;
  /** The time of the candidate's run; everything else lies before. Now when absent. */
  now?: Date;
}

/** The world, and the things in it that a test wants to name. */
export interface PullRequestWorld {
  world: World;
  repository: RepositoryRecord;
  /** Where the branch lies: the repository itself, or the fork. */
  headRepository: RepositoryRecord;
  pullRequest: PullRequestRecord;
  /** SHA of the commit at which the branch left main. */
  mergeBaseSha: string;
  baselineArtifact: ArtifactRecord | null;
  candidateRun: WorkflowRunRecord;
  candidateArtifact: ArtifactRecord | null;
  /** The text of the job's token. */
  token: string;
  now: Date;
}

/** The text of the token in such a world. Not a secret: it opens nothing. */
const TOKEN = 'loopback-job-token';

const HOUR = 3600 * 1000;

/** Builds it. */
export async function pullRequestWorld(options: PullRequestWorldOptions): Promise<PullRequestWorld> {
  const now = options.now ?? new Date();
  const name = options.artifactName ?? 'benchmarks';
  const world = createWorld();
  const repository = addRepository(world, options.fullName ?? 'fastlang/fastlang');
  const main = addMain(world, repository, options, now);
  const mergeBase = main.at(-1 - (options.mainAhead ?? 1));
  if (mergeBase === undefined) throw new Error('the branch point lies before the first commit');
  const before = main.slice(0, main.indexOf(mergeBase) + 1).reverse();

  const headRepository =
    options.fork === true
      ? addRepository(world, `contributor/${repository.fullName.split('/')[1] ?? ''}`, { forkOf: repository.id })
      : repository;
  const pullRequest = addBranchAndPullRequest(world, repository, headRepository, mergeBase, options, now);

  const distance = options.baselineDistance ?? 0;
  // The oldest first, so that ids and dates grow together, as on GitHub.
  for (const [index, files] of [...(options.history ?? []).entries()].reverse()) {
    await addMainRun(world, repository, before[distance + 1 + index], name, files);
  }
  const baselineArtifact =
    options.baselineFiles === null
      ? null
      : await addMainRun(world, repository, before[distance], name, options.baselineFiles);

  const candidateRun = addRun(world, repository, {
    headSha: pullRequest.head.sha,
    headBranch: pullRequest.head.branch,
    headRepositoryId: headRepository.id,
    event: 'pull_request',
    status: 'in_progress',
    conclusion: null,
    actorLogin: pullRequest.authorLogin,
    date: now,
  });
  const candidateArtifact =
    options.candidateFiles === null
      ? null
      : await addArtifact(world, repository, candidateRun, { name, content: contentOf(options.candidateFiles) });
  for (const [reference, files] of Object.entries(options.references ?? {})) {
    await addArtifact(world, repository, candidateRun, { name: reference, content: contentOf(files) });
  }

  const permissions = options.permissions ?? (options.fork === true ? FORK_PERMISSIONS : RECOMMENDED_PERMISSIONS);
  const token = addToken(world, TOKEN, {
    kind: 'installation',
    login: ACTIONS_BOT,
    permissions,
    onlyIn: repository.fullName,
  });
  return {
    world,
    repository,
    headRepository,
    pullRequest,
    mergeBaseSha: mergeBase.sha,
    baselineArtifact,
    candidateRun,
    candidateArtifact,
    token,
    now,
  };
}

/** Pushes one more commit to the pull request's branch, as its author would while the benchmarks still run. */
export function pushToPullRequest(scene: PullRequestWorld, message: string): CommitRecord {
  const { world, headRepository, pullRequest } = scene;
  const commit = addCommit(world, headRepository, pullRequest.head.branch, {
    message,
    date: scene.now,
    authorLogin: pullRequest.authorLogin,
  });
  pullRequest.head.sha = commit.sha;
  return commit;
}

/** Main's commits, oldest first: enough for baseline, distance and history, and one before them all. */
function addMain(
  world: World,
  repository: RepositoryRecord,
  options: PullRequestWorldOptions,
  now: Date,
): CommitRecord[] {
  const needed = (options.mainAhead ?? 1) + (options.baselineDistance ?? 0) + (options.history?.length ?? 0) + 2;
  const count = Math.max(5, needed);
  return Array.from({ length: count }, (_, index) =>
    addCommit(world, repository, repository.defaultBranch, {
      message: index === 0 ? 'Initial commit' : `Improve the compiler (${index})`,
      date: new Date(now.getTime() - (count - index + 2) * 6 * HOUR),
      changes:
        index === 0
          ? { 'README.md': '# fastlang\n', ...options.mainFiles }
          : { 'src/compiler.c': `int revision = ${index};\n` },
    }),
  );
}

/** The branch off the merge base, and its pull request. */
function addBranchAndPullRequest(
  world: World,
  repository: RepositoryRecord,
  headRepository: RepositoryRecord,
  mergeBase: CommitRecord,
  options: PullRequestWorldOptions,
  now: Date,
): PullRequestRecord {
  const branch = 'tail-calls';
  const authorLogin = options.fork === true ? 'contributor' : 'ada';
  const count = options.branchCommits ?? 2;
  headRepository.branches.set(branch, mergeBase.sha);
  if (options.fork === true) headRepository.branches.set(headRepository.defaultBranch, mergeBase.sha);
  for (let index = 1; index <= count; index += 1) {
    const last = index === count;
    addCommit(world, headRepository, branch, {
      message: last ? 'Dispatch by tail calls' : `Prepare the dispatch (${index})`,
      date: new Date(now.getTime() - (1 + (count - index) / count) * HOUR),
      authorLogin,
      changes: last ? (options.changes ?? { 'src/dispatch.c': '/* tail calls */\n' }) : {},
    });
  }
  return addPullRequest(world, repository, {
    head: headRepository,
    branch,
    title: options.title ?? 'Dispatch by tail calls',
    date: new Date(now.getTime() - HOUR / 2),
    number: 7,
    authorLogin,
    labels: options.labels ?? [],
  });
}

/** A successful run on a commit of main with an artifact, a quarter of an hour after the commit. */
async function addMainRun(
  world: World,
  repository: RepositoryRecord,
  commit: CommitRecord | undefined,
  name: string,
  files: ArtifactFiles,
): Promise<ArtifactRecord> {
  if (commit === undefined) throw new Error('main has too few commits');
  const date = new Date(Date.parse(commit.date) + HOUR / 4);
  const run = addRun(world, repository, { headSha: commit.sha, headBranch: repository.defaultBranch, date });
  return addArtifact(world, repository, run, { name, content: contentOf(files) });
}

/** Files as an artifact's content. */
function contentOf(files: ArtifactFiles): ArtifactContent {
  return 'kind' in files ? files : { kind: 'entries', entries: files };
}

/*
 * A job as GitHub starts it: for an event in a pull-request world, the run (with the candidate's artifact), the ref
 * and SHA that the runner names, and the event's payload, in the shapes that GitHub sends.
 */
import type { Links } from './calls.ts';
import { shaOf } from './git.ts';
import type { PullRequestWorld } from './pull-request-world.ts';
import { gitUserOf } from './represent-commit.ts';
import { representPullRequest } from './represent-pull-request.ts';
import { representRepository } from './represent-repository.ts';
import { representUser } from './represent-user.ts';
import { representComment } from './represent-report.ts';
import { representRun } from './represent-run.ts';
import { addArtifact, addCommit, addRun } from './world-builder.ts';
import { ownerOf } from './world.ts';
import type { CommitRecord, WorkflowRunRecord } from './world.ts';

/** The events that Plumbline judges. */
export type JobEvent =
  | 'pull_request'
  | 'pull_request_target'
  | 'push'
  | 'workflow_dispatch'
  | 'merge_group'
  | 'schedule'
  | 'workflow_run'
  | 'issue_comment';

/** One job of a workflow run. */
export interface Job {
  event: JobEvent;
  run: WorkflowRunRecord;
  /** `GITHUB_REF` */
  ref: string;
  /** `GITHUB_SHA`; on `pull_request` the test merge, not the head. */
  sha: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`; empty but on `pull_request`. */
  headRef: string;
  baseRef: string;
  /** What lies in the file `GITHUB_EVENT_PATH`. */
  payload: Record<string, unknown>;
}

/**
 * Starts a job for an event. `pull_request` takes the world's candidate run. The others begin a run of their own, with
 * a copy of the candidate's artifacts: `push` merges the pull request into main, `merge_group` queues it,
 * `workflow_dispatch` runs on its branch (only sensible when that lies in the repository itself), `schedule` on main.
 * `workflow_run` follows the end of the candidate's run and `issue_comment` the pull request's last comment: both run on
 * main, and have no artifacts of their own.
 */
export async function startJob(scene: PullRequestWorld, event: JobEvent, links: Links): Promise<Job> {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestJob(scene, links, event);
    case 'push':
      return pushJob(scene, links);
    case 'workflow_dispatch':
      return dispatchJob(scene, links);
    case 'merge_group':
      return mergeGroupJob(scene, links);
    case 'schedule':
    case 'workflow_run':
    case 'issue_comment':
      return jobOnDefaultBranch(scene, event, links);
  }
}

/** What every payload has. */
function common(scene: PullRequestWorld, links: Links, sender: string) {
  return {
    repository: representRepository(scene.repository, links),
    sender: representUser(sender, links),
  };
}

/** A run of the scene's workflow with a copy of each artifact of the candidate's run. */
async function beginRun(
  scene: PullRequestWorld,
  details: { event: JobEvent; headSha: string; headBranch: string },
): Promise<WorkflowRunRecord> {
  const { world, repository, candidateRun, now: date } = scene;
  const run = addRun(world, repository, { ...details, status: 'in_progress', conclusion: null, date });
  for (const artifact of repository.artifacts.filter((candidate) => candidate.runId === candidateRun.id)) {
    const { name, digest, expired, bytes, contentType } = artifact;
    await addArtifact(world, repository, run, {
      name,
      digest,
      expired,
      content: { kind: 'bytes', bytes, contentType },
    });
  }
  return run;
}

/** `pull_request` or `pull_request_target`, action `synchronize`. */
function pullRequestJob(scene: PullRequestWorld, links: Links, event: 'pull_request' | 'pull_request_target'): Job {
  const { world, pullRequest, candidateRun } = scene;
  const before = world.commits.get(pullRequest.head.sha)?.parents[0] ?? scene.mergeBaseSha;
  return {
    event,
    run: candidateRun,
    ...(event === 'pull_request'
      ? { ref: `refs/pull/${pullRequest.number}/merge`, sha: pullRequest.mergeCommitSha }
      : { ref: `refs/heads/${pullRequest.base.branch}`, sha: pullRequest.base.sha }),
    headRef: pullRequest.head.branch,
    baseRef: pullRequest.base.branch,
    payload: {
      action: 'synchronize',
      number: pullRequest.number,
      pull_request: representPullRequest(world, pullRequest, links),
      before,
      after: pullRequest.head.sha,
      ...common(scene, links, pullRequest.authorLogin),
    },
  };
}

/** `push` of the merge of the pull request to the default branch. */
async function pushJob(scene: PullRequestWorld, links: Links): Promise<Job> {
  const { world, repository, pullRequest, now } = scene;
  const branch = repository.defaultBranch;
  const before = repository.branches.get(branch) ?? '';
  const commit = addCommit(world, repository, branch, {
    message: `Merge pull request #${pullRequest.number} from ${ownerOf(scene.headRepository)}/${pullRequest.head.branch}`,
    parents: [before, pullRequest.head.sha],
    date: now,
  });
  pullRequest.state = 'closed';
  const run = await beginRun(scene, { event: 'push', headSha: commit.sha, headBranch: branch });
  const shown = representPushedCommit(commit, scene, links);
  return {
    event: 'push',
    run,
    ref: `refs/heads/${branch}`,
    sha: commit.sha,
    headRef: '',
    baseRef: '',
    payload: {
      ref: `refs/heads/${branch}`,
      before,
      after: commit.sha,
      base_ref: null,
      created: false,
      deleted: false,
      forced: false,
      compare: `${links.html}/${repository.fullName}/compare/${before.slice(0, 12)}...${commit.sha.slice(0, 12)}`,
      commits: [shown],
      head_commit: shown,
      pusher: { name: commit.authorLogin, email: gitUserOf(commit).email },
      ...common(scene, links, commit.authorLogin),
    },
  };
}

/** `workflow_dispatch` on the pull request's branch. */
async function dispatchJob(scene: PullRequestWorld, links: Links): Promise<Job> {
  const { branch, sha } = scene.pullRequest.head;
  const run = await beginRun(scene, { event: 'workflow_dispatch', headSha: sha, headBranch: branch });
  const ref = `refs/heads/${branch}`;
  return {
    event: 'workflow_dispatch',
    run,
    ref,
    sha,
    headRef: '',
    baseRef: '',
    payload: { inputs: {}, ref, workflow: '.github/workflows/bench.yml', ...common(scene, links, run.actorLogin) },
  };
}

/** `merge_group`: the queue's own branch, with the pull request merged onto the tip of the default branch. */
async function mergeGroupJob(scene: PullRequestWorld, links: Links): Promise<Job> {
  const { world, repository, pullRequest, now } = scene;
  const target = repository.defaultBranch;
  const baseSha = repository.branches.get(target) ?? '';
  const branch = `gh-readonly-queue/${target}/pr-${pullRequest.number}-${baseSha}`;
  const commit = addCommit(world, repository, branch, {
    message: `Merge pull request #${pullRequest.number}`,
    parents: [baseSha, pullRequest.head.sha],
    date: now,
  });
  const run = await beginRun(scene, { event: 'merge_group', headSha: commit.sha, headBranch: branch });
  return {
    event: 'merge_group',
    run,
    ref: `refs/heads/${branch}`,
    sha: commit.sha,
    headRef: '',
    baseRef: '',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: commit.sha,
        head_ref: `refs/heads/${branch}`,
        base_sha: baseSha,
        base_ref: `refs/heads/${target}`,
        head_commit: headCommitOf(commit),
      },
      ...common(scene, links, 'ada'),
    },
  };
}

/** The events whose jobs run on the default branch's tip, whatever they are about. */
async function jobOnDefaultBranch(
  scene: PullRequestWorld,
  event: 'schedule' | 'workflow_run' | 'issue_comment',
  links: Links,
): Promise<Job> {
  const { world, repository, candidateRun, now: date } = scene;
  const branch = repository.defaultBranch;
  const headSha = repository.branches.get(branch) ?? '';
  const details = { event, headSha, headBranch: branch };
  const run =
    event === 'schedule'
      ? await beginRun(scene, { ...details, event })
      : addRun(world, repository, { ...details, status: 'in_progress', conclusion: null, date });
  if (event === 'workflow_run') Object.assign(candidateRun, { status: 'completed', conclusion: 'success' });
  return {
    event,
    run,
    ref: `refs/heads/${branch}`,
    sha: headSha,
    headRef: '',
    baseRef: '',
    payload: {
      ...payloadOnDefaultBranch(scene, event, links),
      ...common(scene, links, run.actorLogin),
    },
  };
}

/** What the payload says of its event; a schedule's says nearly nothing. */
function payloadOnDefaultBranch(
  scene: PullRequestWorld,
  event: 'schedule' | 'workflow_run' | 'issue_comment',
  links: Links,
): Record<string, unknown> {
  const { world, repository, pullRequest, candidateRun } = scene;
  switch (event) {
    case 'schedule':
      return { schedule: '0 3 * * *' };
    case 'workflow_run':
      return { action: 'completed', workflow_run: representRun(world, candidateRun, repository, links) };
    case 'issue_comment': {
      const comment = repository.comments.at(-1);
      if (comment === undefined) throw new Error('there is no comment that could have started the job');
      const { number, title, state } = pullRequest;
      const page = `${links.html}/${repository.fullName}/pull/${number}`;
      return {
        action: 'created',
        issue: { number, title, state, pull_request: { html_url: page } },
        comment: representComment(comment, repository, links),
      };
    }
  }
}

/** A commit as `merge_group` payloads show it. */
function headCommitOf(commit: CommitRecord) {
  const { name, email } = gitUserOf(commit);
  return {
    id: commit.sha,
    tree_id: shaOf(`tree ${commit.sha}`),
    message: commit.message,
    timestamp: commit.date,
    author: { name, email },
    committer: { name, email },
  };
}

/** A commit as `push` payloads show it. */
function representPushedCommit(commit: CommitRecord, scene: PullRequestWorld, links: Links) {
  const person = { name: commit.authorLogin, email: gitUserOf(commit).email, username: commit.authorLogin };
  return {
    ...headCommitOf(commit),
    distinct: true,
    url: `${links.html}/${scene.repository.fullName}/commit/${commit.sha}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: Object.keys(commit.changes),
  };
}

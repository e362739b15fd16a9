/*
 * Workflow runs and artifacts as GitHub's API shows them. Part of the embedded GitHub.
 */
import type { Links } from './calls.ts';
import { shaOf } from './git.ts';
import { gitUserOf } from './represent-commit.ts';
import { representMinimalRepository, repositoryUrl } from './represent-repository.ts';
import { nodeIdOf, representUser } from './represent-user.ts';
import { requireRepository } from './world.ts';
import type { ArtifactRecord, PullRequestRecord, RepositoryRecord, WorkflowRunRecord, World } from './world.ts';

/** An artifact (`artifact`). */
export function representArtifact(artifact: ArtifactRecord, repository: RepositoryRecord, links: Links) {
  const url = `${repositoryUrl(repository, links)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.find((candidate) => candidate.id === artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeIdOf('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: run.headRepositoryId,
            // The description says that it is a string, though a run of a deleted branch has none.
            head_branch: run.headBranch,
            head_sha: run.headSha,
          },
  };
}

/** A workflow run (`workflow-run`). */
export function representRun(world: World, run: WorkflowRunRecord, repository: RepositoryRecord, links: Links) {
  const api = repositoryUrl(repository, links);
  const url = `${api}/actions/runs/${run.id}`;
  const workflow = repository.workflows.find((candidate) => candidate.id === run.workflowId);
  const headCommit = world.commits.get(run.headSha);
  const actor = representUser(run.actorLogin, links);
  // GitHub lists only pull requests from the repository itself: for a fork's run the list is empty.
  const pulls = repository.pullRequests.filter(
    (pull) => pull.state === 'open' && pull.head.repositoryId === repository.id && pull.head.branch === run.headBranch,
  );
  return {
    id: run.id,
    name: workflow?.name ?? null,
    node_id: nodeIdOf('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: workflow?.path ?? '',
    display_title: headCommit?.message.split('\n')[0] ?? '',
    run_number: run.runNumber,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id + 500_000,
    check_suite_node_id: nodeIdOf('CheckSuite', run.id + 500_000),
    url,
    html_url: `${links.html}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: pulls.map((pull) => representPullRequestReference(world, pull, links)),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    actor,
    run_attempt: run.runAttempt,
    referenced_workflows: [],
    run_started_at: run.createdAt,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id + 500_000}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
    head_commit: headCommit
      ? {
          id: headCommit.sha,
          tree_id: shaOf(`tree ${headCommit.sha}`),
          message: headCommit.message,
          timestamp: headCommit.date,
          author: { name: gitUserOf(headCommit).name, email: gitUserOf(headCommit).email },
          committer: { name: gitUserOf(headCommit).name, email: gitUserOf(headCommit).email },
        }
      : null,
    repository: representMinimalRepository(repository, links),
    head_repository: representMinimalRepository(requireRepository(world, run.headRepositoryId), links),
  };
}

/** A pull request as runs and check runs point to it (`pull-request-minimal`). */
export function representPullRequestReference(world: World, pull: PullRequestRecord, links: Links) {
  const side = (which: 'head' | 'base') => {
    const repository = requireRepository(world, pull[which].repositoryId);
    return {
      ref: pull[which].branch,
      sha: pull[which].sha,
      repo: {
        id: repository.id,
        url: repositoryUrl(repository, links),
        name: repository.fullName.split('/')[1] ?? '',
      },
    };
  };
  const base = requireRepository(world, pull.base.repositoryId);
  return {
    url: `${repositoryUrl(base, links)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: side('head'),
    base: side('base'),
  };
}

/*
 * The embedded GitHub against GitHub's own description: every operation of the slice is driven by Octokit, and no
 * exchange may violate it. And the contract itself: it must complain when there is something to complain about.
 */
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../examples/demo/loopback/exchange.ts';
import { blobShaOf } from '../../examples/demo/loopback/git.ts';
import { addComment, addLabel, addRelease, addToken } from '../../examples/demo/loopback/world-builder.ts';
import { createContract } from './openapi-contract.ts';
import { connect, onStage } from './scene.ts';
import type { Stage } from './scene.ts';

/** Everything that a token can be allowed. */
const ALL = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
} as const;

/** Reads all that can be read of runs and artifacts. */
async function readActions({ octokit, at, scene }: Stage): Promise<void> {
  const run_id = scene.candidateRun.id;
  const artifact_id = scene.candidateArtifact?.id ?? 0;
  await octokit.rest.actions.listArtifactsForRepo({ ...at, name: 'benchmarks', per_page: 100 });
  await octokit.rest.actions.getArtifact({ ...at, artifact_id });
  await octokit.rest.actions.downloadArtifact({
    ...at,
    artifact_id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  await octokit.rest.actions.listWorkflowRunsForRepo({ ...at, branch: 'main', status: 'success', event: 'push' });
  await octokit.rest.actions.listWorkflowRuns({ ...at, workflow_id: 'bench.yml', per_page: 1, page: 2 });
  await octokit.rest.actions.getWorkflowRun({ ...at, run_id });
  await octokit.rest.actions.listWorkflowRunArtifacts({ ...at, run_id });
}

/** Reads all that can be read of commits, files, pull requests and releases. */
async function readRepository({ octokit, at, scene }: Stage, release: { tag: string; id: number; asset: number }) {
  const { head, number: pull_number } = scene.pullRequest;
  await octokit.rest.repos.get(at);
  await octokit.rest.repos.listCommits({ ...at, sha: 'main', per_page: 2 });
  await octokit.rest.repos.getCommit({ ...at, ref: head.sha });
  await octokit.rest.repos.getCommit({ ...at, ref: 'tail-calls', mediaType: { format: 'sha' } });
  await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `main...${head.sha}` });
  await octokit.rest.repos.getContent({ ...at, path: 'README.md' });
  await octokit.rest.repos.getContent({ ...at, path: '', ref: 'main' });
  await octokit.rest.repos.getContent({ ...at, path: 'src/compiler.c', mediaType: { format: 'raw' } });
  await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head.sha });
  await octokit.rest.pulls.list({ ...at, state: 'open', head: `${at.owner}:tail-calls` });
  await octokit.rest.pulls.get({ ...at, pull_number });
  await octokit.rest.repos.getReleaseByTag({ ...at, tag: release.tag });
  await octokit.rest.repos.getLatestRelease(at);
  await octokit.rest.git.getBlob({ ...at, file_sha: blobShaOf(Buffer.from('# fastlang\n')) });
  await octokit.rest.repos.listReleaseAssets({ ...at, release_id: release.id });
  await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: release.asset });
  await octokit.rest.rateLimit.get();
}

/** Writes all that can be written. */
async function write({ octokit, at, scene }: Stage): Promise<void> {
  const issue_number = scene.pullRequest.number;
  const sha = scene.pullRequest.head.sha;
  const { data: comment } = await octokit.rest.issues.createComment({ ...at, issue_number, body: 'first' });
  await octokit.rest.issues.getComment({ ...at, comment_id: comment.id });
  await octokit.rest.issues.updateComment({ ...at, comment_id: comment.id, body: 'second' });
  await octokit.rest.issues.listComments({ ...at, issue_number, per_page: 1 });
  await octokit.rest.issues.deleteComment({ ...at, comment_id: comment.id });
  await octokit.rest.issues.listLabelsOnIssue({ ...at, issue_number });
  await octokit.rest.issues.listEvents({ ...at, issue_number });
  await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'fastlang' });
  await octokit.rest.repos.createCommitStatus({ ...at, sha, state: 'success', context: 'plumbline' });
  const { data: check } = await octokit.rest.checks.create({
    ...at,
    name: 'plumbline',
    head_sha: sha,
    status: 'in_progress',
  });
  await octokit.rest.checks.update({
    ...at,
    check_run_id: check.id,
    conclusion: 'success',
    output: { title: 'passed', summary: 'ok' },
  });
}

describe('the embedded GitHub keeps to the description', () => {
  test('in every operation of the slice', async () => {
    await onStage({ permissions: ALL, labels: ['performance'] }, {}, async (stage) => {
      const { scene, github, contract } = stage;
      const date = scene.now;
      const release = addRelease(scene.world, scene.repository, {
        tag: 'v1.0',
        sha: scene.mergeBaseSha,
        date,
        files: { 'base.json': '{}' },
      });
      addComment(scene.world, scene.repository, { issueNumber: 7, body: 'hello', authorLogin: 'grace', date });
      addLabel(scene.world, scene.repository, {
        pull: scene.pullRequest,
        label: 'perf: accepted',
        actorLogin: 'grace',
        date,
      });
      addToken(scene.world, 'personal', { kind: 'user', login: 'grace', permissions: {} });
      await readActions(stage);
      await readRepository(stage, { tag: 'v1.0', id: release.id, asset: release.assets[0]?.id ?? 0 });
      await write(stage);
      await connect(github, 'personal').rest.users.getAuthenticated();
      expect(contract.violations).toEqual([]);
      expect([...contract.seen].sort()).toEqual([...contract.operations].sort());
    });
  });

  test('in the pull request of a fork', async () => {
    await onStage({ fork: true }, {}, async (stage) => {
      await stage.octokit.rest.pulls.get({ ...stage.at, pull_number: 7 });
      await stage.octokit.rest.actions.getWorkflowRun({ ...stage.at, run_id: stage.scene.candidateRun.id });
      await stage.octokit.rest.repos.get({ owner: 'contributor', repo: 'fastlang' });
      expect(stage.contract.violations).toEqual([]);
    });
  });

  test('in its errors', async () => {
    await onStage({ permissions: { ...ALL, actions: 'read' } }, {}, async ({ octokit, at, contract, github }) => {
      const attempts = [
        octokit.rest.repos.get({ owner: 'no', repo: 'body' }),
        octokit.rest.pulls.get({ ...at, pull_number: 99 }),
        octokit.rest.repos.getCommit({ ...at, ref: 'no-such-branch' }),
        octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x'.repeat(65_537) }),
        octokit.rest.repos.createCommitStatus({ ...at, sha: '0'.repeat(40), state: 'success' }),
        connect(github, 'unknown').rest.repos.get(at),
      ];
      const statuses = (await Promise.allSettled(attempts)).map((attempt) =>
        attempt.status === 'rejected' ? (attempt.reason as { status: number }).status : 'succeeded',
      );
      expect(statuses).toEqual([404, 404, 422, 422, 422, 401]);
      expect(contract.violations).toEqual([]);
    });
  });
});

describe('the contract complains', () => {
  const exchange: Exchange = {
    kind: 'rest',
    method: 'GET',
    path: '/repos/o/r/issues/7/labels',
    query: new URLSearchParams(),
    requestHeaders: {},
    requestBody: undefined,
    status: 200,
    responseHeaders: { 'content-type': 'application/json; charset=utf-8' },
    responseBody: [],
    fault: null,
  };
  const complaints = (change: Partial<Exchange>): string[] => {
    const contract = createContract();
    contract.observe({ ...exchange, ...change });
    return contract.violations.map((violation) => violation.replace(/^\S+ \S+: /, ''));
  };
  const comments = { path: '/repos/o/r/issues/7/comments', method: 'POST', status: 404, responseBody: { message: '' } };

  test.each<[string, Partial<Exchange>, string[]]>([
    ['nothing wrong', {}, []],
    ['an unknown operation', { path: '/repos/o/r/nonsense' }, ['is no operation of the description']],
    ['an unknown method', { method: 'PUT' }, ['is no operation of the description']],
    [
      'a parameter of the wrong type',
      { path: '/repos/o/r/issues/seven/labels' },
      ['parameter issue_number must be integer (is "seven")'],
    ],
    ['an unknown parameter', { query: new URLSearchParams('perpage=5') }, ['parameter perpage is not described']],
    ['a status that is not described', { status: 204 }, ['response 204 is not described']],
    ['a body that is no list', { responseBody: {} }, ['response 200 must be array (is {})']],
    ['no body', { responseBody: undefined }, ['response 200 has no JSON body']],
    [
      'a missing field',
      { responseBody: [{ name: 'x' }] },
      ['id', 'node_id', 'url', 'description', 'color', 'default'].map(
        (name) => `response 200/0 must have required property '${name}' (is {"name":"x"})`,
      ),
    ],
    ['no request body', comments, ['request body is missing']],
    [
      'an unknown field in the request',
      { ...comments, requestBody: { body: 'x', text: 'y' } },
      ['request body/text is not described'],
    ],
    [
      'a field of the wrong type in the request',
      { ...comments, requestBody: { body: 5 } },
      ['request body/body must be string (is 5)'],
    ],
    [
      'a redirect to nowhere',
      { path: '/repos/o/r/actions/artifacts/5/zip', status: 302, responseBody: undefined },
      ['response 302 lacks the header Location'],
    ],
  ])('about %s', (_, change, expected) => {
    expect(complaints(change)).toEqual(expected);
  });

  test('about nothing that a fault answered', () => {
    expect(complaints({ status: 299, responseBody: 'nonsense', fault: 'respond' })).toEqual([]);
  });

  test('about a null only where null is not allowed', () => {
    const label = { id: 1, node_id: 'x', url: 'https://x', name: 'x', color: 'ededed', default: false };
    expect(complaints({ responseBody: [{ ...label, description: null }] })).toEqual([]);
    expect(complaints({ responseBody: [{ ...label, description: '', color: null }] })).toEqual([
      'response 200/0/color must be string (is null)',
    ]);
  });
});

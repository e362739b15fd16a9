/*
 * What the description does not say and the embedded GitHub must do all the same, because the action relies on it or
 * must survive it: permissions, signed URLs, limits, pages, merge bases, forks.
 */
import { describe, expect, test } from '@jest/globals';
import { pushToPullRequest } from '../../examples/demo/loopback/pull-request-world.ts';
import { addArtifact, addComment, addCommit } from '../../examples/demo/loopback/world-builder.ts';
import { digestOf } from '../../examples/demo/loopback/zip.ts';
import { failureOf, FILES, get, onStage } from './scene.ts';
import type { Stage } from './scene.ts';

/** The URL that the candidate's artifact is to be fetched from. */
async function signedUrl({ octokit, at, scene }: Stage): Promise<string> {
  const { headers } = await octokit.rest.actions.downloadArtifact({
    ...at,
    artifact_id: scene.candidateArtifact?.id ?? 0,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  return headers.location ?? '';
}

describe('signed URLs', () => {
  test('give the bytes that the digest is of, without a token', async () => {
    await onStage({}, {}, async (stage) => {
      const response = await fetch(await signedUrl(stage));
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(digestOf(bytes)).toBe(stage.scene.candidateArtifact?.digest);
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
      expect(response.headers.get('content-type')).toBe('application/zip');
    });
  });

  test('refuse a token, a changed signature, and anything after a minute', async () => {
    let now = Date.UTC(2026, 0, 1);
    await onStage({}, { clock: () => new Date(now) }, async (stage) => {
      const url = await signedUrl(stage);
      const leaking = await fetch(url, { headers: { authorization: `token ${stage.scene.token}` } });
      expect([leaking.status, leaking.headers.get('x-ms-error-code')]).toEqual([400, 'InvalidAuthenticationInfo']);
      expect((await fetch(url.replace(/sig=./, 'sig=-'))).status).toBe(403);
      now += 59_000;
      expect((await fetch(url)).status).toBe(200);
      now += 1000;
      expect((await fetch(url)).status).toBe(403);
    });
  });

  test('are not given for an expired artifact', async () => {
    await onStage({}, {}, async (stage) => {
      if (stage.scene.candidateArtifact) stage.scene.candidateArtifact.expired = true;
      expect(await failureOf(signedUrl(stage))).toMatchObject({ status: 410 });
    });
  });

  test('give a raw upload as it is', async () => {
    const raw = { kind: 'bytes', bytes: Buffer.from('{"a": 1}'), contentType: 'application/json' } as const;
    await onStage({ candidateFiles: raw }, {}, async (stage) => {
      expect(await (await fetch(await signedUrl(stage))).text()).toBe('{"a": 1}');
    });
  });
});

describe('permissions', () => {
  test('that are missing are named', async () => {
    await onStage({ fork: true }, {}, async ({ octokit, at, scene }) => {
      const comment = await failureOf(octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }));
      expect(comment.status).toBe(403);
      expect(comment.message).toContain('Resource not accessible by integration');
      expect(comment.headers['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write');
      expect(scene.repository.comments).toEqual([]);
    });
  });

  test('of a job do not extend to GET /user, but the viewer is known', async () => {
    await onStage({}, {}, async ({ octokit, github, scene }) => {
      expect(await failureOf(octokit.rest.users.getAuthenticated())).toMatchObject({ status: 403 });
      const ask = (query: string) =>
        octokit.request('POST /graphql', { baseUrl: github.graphqlUrl.replace('/graphql', ''), query });
      expect((await ask('query { viewer { login } }')).data).toEqual({
        data: { viewer: { login: 'github-actions[bot]' } },
      });
      expect((await ask('{ repository { id } }')).data).toHaveProperty('errors');
      expect(scene.world.tokens.size).toBe(1);
    });
  });

  test('and badly encoded paths do not bring the server down', async () => {
    await onStage({}, {}, async (stage) => {
      expect((await get(stage, `/repos/${stage.scene.repository.fullName}/contents/%E0%A4%A`)).status).toBe(400);
      expect((await get(stage, '/rate_limit')).status).toBe(200);
      expect(stage.contract.violations).toEqual([expect.stringContaining('parameter path is badly encoded')]);
    });
  });

  test('need a token', async () => {
    await onStage({}, {}, async ({ github }) => {
      expect((await fetch(`${github.url}/rate_limit`)).status).toBe(401);
    });
  });
});

describe('comments', () => {
  test('come in pages whose links name the repository by id', async () => {
    await onStage({}, {}, async (stage) => {
      const { octokit, at, scene, contract } = stage;
      for (let index = 0; index < 5; index += 1) {
        addComment(scene.world, scene.repository, {
          issueNumber: 7,
          body: `comment ${index}`,
          authorLogin: 'grace',
          date: scene.now,
        });
      }
      const first = await octokit.rest.issues.listComments({ ...at, issue_number: 7, per_page: 2 });
      expect(first.headers.link).toMatch(/\/repositories\/\d+\/issues\/7\/comments\?per_page=2&page=2>; rel="next"/);
      expect(first.headers.link).toMatch(/page=3>; rel="last"/);
      const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: 7, per_page: 2 });
      expect(all.map((comment) => comment.body)).toEqual([0, 1, 2, 3, 4].map((index) => `comment ${index}`));
      expect(contract.violations).toEqual([]);
    });
  });

  test('may have 65536 characters, however many bytes, and no more', async () => {
    await onStage({}, {}, async ({ octokit, at }) => {
      const create = (body: string) => octokit.rest.issues.createComment({ ...at, issue_number: 7, body });
      expect((await create('😀'.repeat(65_536))).status).toBe(201);
      const refused = await failureOf(create('x'.repeat(65_537)));
      expect(refused.status).toBe(422);
      expect(refused.message).toContain('Body is too long (maximum is 65536 characters)');
    });
  });
});

describe('history', () => {
  test('knows the merge base, and how far both sides are from it', async () => {
    await onStage({ mainAhead: 3, branchCommits: 2 }, {}, async ({ octokit, at, scene }) => {
      const basehead = `main...${scene.pullRequest.head.sha}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead });
      expect(data.merge_base_commit.sha).toBe(scene.mergeBaseSha);
      expect([data.status, data.ahead_by, data.behind_by, data.commits.length]).toEqual(['diverged', 2, 3, 2]);
      expect(data.files?.map((file) => file.filename)).toEqual(['src/dispatch.c']);
    });
  });

  test('finds the merge base after main was merged into the branch', async () => {
    await onStage({ mainAhead: 2 }, {}, async ({ octokit, at, scene }) => {
      const { world, repository, pullRequest } = scene;
      const main = repository.branches.get('main') ?? '';
      const parents = [pullRequest.head.sha, main];
      const merge = addCommit(world, repository, 'tail-calls', { message: 'Merge main', parents, date: scene.now });
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `main...${merge.sha}` });
      expect([data.merge_base_commit.sha, data.status, data.ahead_by]).toEqual([main, 'ahead', 3]);
      const { data: commits } = await octokit.rest.repos.listCommits({ ...at, sha: merge.sha });
      // Both lines, each commit once, by date: the branch's are younger than main's.
      expect(commits.map((commit) => commit.commit.message)).toEqual([
        'Merge main',
        'Dispatch by tail calls',
        'Prepare the dispatch (1)',
        'Improve the compiler (4)',
        'Improve the compiler (3)',
        'Improve the compiler (2)',
        'Improve the compiler (1)',
        'Initial commit',
      ]);
    });
  });

  test('lists ancestors newest first, also of a fork by its owner', async () => {
    await onStage({ fork: true }, {}, async ({ octokit, at, scene }) => {
      const { data } = await octokit.rest.repos.listCommits({ ...at, sha: scene.mergeBaseSha });
      expect(data.map((commit) => commit.commit.message)).toEqual([
        'Improve the compiler (3)',
        'Improve the compiler (2)',
        'Improve the compiler (1)',
        'Initial commit',
      ]);
      const basehead = 'main...contributor:tail-calls';
      const comparison = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead });
      expect(comparison.data.merge_base_commit.sha).toBe(scene.mergeBaseSha);
    });
  });
});

describe('pull requests and artifacts', () => {
  test('of forks are found by owner and branch; a malformed head lists all', async () => {
    await onStage({ fork: true }, {}, async ({ octokit, at, scene }) => {
      const list = async (head: string) =>
        (await octokit.rest.pulls.list({ ...at, head })).data.map((pull) => pull.number);
      expect(await list('contributor:tail-calls')).toEqual([7]);
      expect(await list('fastlang:tail-calls')).toEqual([]);
      expect(await list('tail-calls')).toEqual([7]);
      const run = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: scene.candidateRun.id });
      expect(run.data.pull_requests).toEqual([]);
      expect(run.data.head_repository.full_name).toBe('contributor/fastlang');
    });
  });

  test('of one name are listed newest first, with the commits that they are of', async () => {
    await onStage({ history: [FILES, FILES] }, {}, async ({ octokit, at, scene }) => {
      const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...at, name: 'benchmarks' });
      const { data: commits } = await octokit.rest.repos.listCommits({ ...at, sha: scene.mergeBaseSha, per_page: 3 });
      expect(data.artifacts.map((artifact) => artifact.workflow_run?.head_sha)).toEqual([
        scene.pullRequest.head.sha,
        ...commits.map((commit) => commit.sha),
      ]);
      expect((await octokit.rest.actions.listArtifactsForRepo({ ...at, name: 'bench' })).data.total_count).toBe(0);
    });
  });

  test('move on when something is pushed; runs stay with the commit they were started for', async () => {
    await onStage({}, {}, async ({ octokit, at, scene }) => {
      const before = scene.pullRequest.head.sha;
      const pushed = pushToPullRequest(scene, 'Fix a typo');
      const { data: pull } = await octokit.rest.pulls.get({ ...at, pull_number: 7 });
      const { data: run } = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: scene.candidateRun.id });
      expect([pull.head.sha, pull.commits, run.head_sha]).toEqual([pushed.sha, 3, before]);
    });
  });

  test('may carry a digest that is wrong or none', async () => {
    await onStage({}, {}, async ({ octokit, at, scene }) => {
      const { world, repository, candidateRun } = scene;
      const content = { kind: 'entries', entries: FILES } as const;
      const { id } = await addArtifact(world, repository, candidateRun, { name: 'old', content, digest: null });
      const { data } = await octokit.rest.actions.getArtifact({ ...at, artifact_id: id });
      expect(data.digest).toBeNull();
    });
  });
});

describe('GitHub Enterprise Server', () => {
  test('has its APIs below /api', async () => {
    await onStage({}, { layout: 'enterprise' }, async (stage) => {
      expect(new URL(stage.github.url).pathname).toBe('/api/v3');
      expect(new URL(stage.github.graphqlUrl).pathname).toBe('/api/graphql');
      expect((await get(stage, '/rate_limit')).status).toBe(200);
      expect((await get(stage, '/../rate_limit')).status).toBe(404);
      expect(await stage.octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
      expect((await fetch(await signedUrl(stage))).status).toBe(200);
    });
  });
});

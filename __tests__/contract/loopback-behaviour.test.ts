/*
 * What the description does not say and the embedded GitHub must do all the same, because the action relies on it or
 * must survive it: permissions, signed URLs, limits, pages, merge bases, faults. And the runner's side: events, files.
 */
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../examples/demo/loopback/faults.ts';
import { secondaryRateLimit, serverError } from '../../examples/demo/loopback/faults.ts';
import { startJob } from '../../examples/demo/loopback/job.ts';
import type { JobEvent } from '../../examples/demo/loopback/job.ts';
import { pullRequestWorld, pushToPullRequest } from '../../examples/demo/loopback/pull-request-world.ts';
import { parseCommandFile, prepareRunner } from '../../examples/demo/loopback/runner.ts';
import { startLoopbackGitHub } from '../../examples/demo/loopback/server.ts';
import { addArtifact, addComment, addCommit } from '../../examples/demo/loopback/world-builder.ts';
import { createZip, digestOf } from '../../examples/demo/loopback/zip.ts';
import { FILES, onStage } from './scene.ts';
import type { Stage } from './scene.ts';

/** The reason of a failed Octokit call, as far as clients look at it. */
async function failureOf(call: Promise<unknown>) {
  const error = (await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  )) as { status?: number; message: string; response?: { headers: Record<string, string> } };
  return { status: error.status, message: error.message, headers: error.response?.headers ?? {} };
}

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

/** Fetches raw, with the job's token. */
function get({ github, scene }: Stage, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(github.url + path, { ...init, headers: { authorization: `token ${scene.token}` } });
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

describe('faults', () => {
  test('hit the requests that they name, as often as they say, in their order', async () => {
    const path = /\/pulls\/7$/;
    const faults: Fault[] = [
      { path, times: 1, effect: serverError(502) },
      { method: 'get', path, times: 1, effect: secondaryRateLimit(3, 429) },
      { path, times: 1, after: 1, effect: { kind: 'respond', status: 200, body: 'not JSON' } },
    ];
    await onStage({}, { faults }, async (stage) => {
      const answers = [];
      for (let index = 0; index < 5; index += 1) {
        const response = await get(stage, `/repos/${stage.scene.repository.fullName}/pulls/7`);
        answers.push([response.status, response.headers.get('retry-after'), (await response.text()).slice(0, 8)]);
      }
      expect(answers).toEqual([
        [502, null, '{"messag'],
        [429, '3', '{"messag'],
        [200, null, '{"url":"'],
        [200, null, 'not JSON'],
        [200, null, '{"url":"'],
      ]);
      expect(stage.github.requests.map((exchange) => exchange.fault)).toEqual([
        'respond',
        'respond',
        null,
        'respond',
        null,
      ]);
      // What faults answer is not held against the description.
      expect(stage.contract.violations).toEqual([]);
    });
  });

  test('cut a body short, change it, close the connection, or say nothing', async () => {
    await onStage({}, {}, async (stage) => {
      const path = `/repos/${stage.scene.repository.fullName}`;
      const honest = Buffer.from(await (await get(stage, path)).arrayBuffer());
      stage.github.faults.push(
        { path: /./, times: 1, effect: { kind: 'corrupt' } },
        { path: /./, times: 1, effect: { kind: 'truncate', bytes: 10 } },
        { path: /./, times: 1, effect: { kind: 'disconnect' } },
        { path: /./, times: 1, effect: { kind: 'delay', milliseconds: 1 } },
        { path: /./, times: 1, effect: { kind: 'hang' } },
      );
      const corrupt = Buffer.from(await (await get(stage, path)).arrayBuffer());
      expect([corrupt.length, corrupt.equals(honest)]).toEqual([honest.length, false]);
      const cut = await get(stage, path);
      expect(cut.headers.get('content-length')).toBe(String(honest.length));
      await expect(cut.arrayBuffer()).rejects.toThrow('terminated');
      await expect(get(stage, path)).rejects.toThrow('fetch failed');
      expect((await get(stage, path)).status).toBe(200);
      const hanging = get(stage, path, { signal: AbortSignal.timeout(100) });
      await expect(hanging).rejects.toThrow('timeout');
    });
  });

  test('that hang do not keep the server from stopping', async () => {
    await onStage({}, { faults: [{ path: /./, times: 1, effect: { kind: 'hang' } }] }, async (stage) => {
      const hanging = failureOf(get(stage, '/rate_limit'));
      while (stage.github.requests.length === 0) await sleep(5);
      await stage.github.close();
      expect((await hanging).message).toBe('fetch failed');
    });
  });
});

describe('a hook that throws', () => {
  test('is heard of when the server is closed', async () => {
    const { world } = await pullRequestWorld({ baselineFiles: FILES, candidateFiles: FILES });
    const onExchange = (): never => {
      throw new Error('broken hook');
    };
    const github = await startLoopbackGitHub(world, { onExchange });
    await expect(fetch(`${github.url}/rate_limit`)).rejects.toThrow('fetch failed');
    await expect(github.close()).rejects.toMatchObject({ cause: { message: 'broken hook' } });
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

describe('the runner', () => {
  test.each<[JobEvent, string, (stage: Stage) => string | undefined]>([
    ['pull_request', 'refs/pull/7/merge', ({ scene }) => scene.pullRequest.mergeCommitSha],
    ['push', 'refs/heads/main', ({ scene }) => scene.repository.branches.get('main')],
    ['workflow_dispatch', 'refs/heads/tail-calls', ({ scene }) => scene.pullRequest.head.sha],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-7-',
      ({ scene }) => [...scene.repository.branches.values()].at(-1),
    ],
  ])('starts a job for %s whose run has the artifact', async (event, ref, sha) => {
    await onStage({}, {}, async (stage) => {
      const { scene, github, octokit, at } = stage;
      const job = await startJob(scene, event, { api: github.url, html: github.htmlUrl });
      expect(job.ref).toContain(ref);
      expect(job.sha).toBe(sha(stage));
      const artifacts = await octokit.rest.actions.listWorkflowRunArtifacts({ ...at, run_id: job.run.id });
      expect(artifacts.data.artifacts.map(({ name, digest }) => [name, digest])).toEqual([
        ['benchmarks', scene.candidateArtifact?.digest],
      ]);
      const run = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: job.run.id });
      expect(run.data).toMatchObject({ event, status: 'in_progress', conclusion: null });
      expect(job.payload).toMatchObject({ repository: { full_name: 'fastlang/fastlang', id: scene.repository.id } });
      expect(stage.contract.violations).toEqual([]);
    });
  });

  test('gives variables, the event, and reads back what a step writes', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'plumbline-runner-'));
    try {
      await onStage({}, {}, async ({ scene, github }) => {
        const job = await startJob(scene, 'pull_request', { api: github.url, html: github.htmlUrl });
        const runner = await prepareRunner(github, scene, job, { directory, inputs: { 'fail-on': 'fail' } });
        expect(runner.environment).toMatchObject({
          GITHUB_API_URL: github.url,
          GITHUB_HEAD_REF: 'tail-calls',
          GITHUB_BASE_REF: 'main',
          GITHUB_REF_NAME: '7/merge',
          GITHUB_RUN_ID: String(scene.candidateRun.id),
          'INPUT_FAIL-ON': 'fail',
          'INPUT_GITHUB-TOKEN': scene.token,
        });
        await appendFile(runner.environment.GITHUB_OUTPUT ?? '', 'verdict<<EOF_1\npass\nEOF_1\nlow=1.5\n');
        await appendFile(runner.environment.GITHUB_STEP_SUMMARY ?? '', '# passed\n');
        expect(await runner.readOutputs()).toEqual({ verdict: 'pass', low: '1.5' });
        expect(await runner.readSummary()).toBe('# passed\n');
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  test('reads values of several lines, and says when one does not end', () => {
    expect(parseCommandFile('a=b=c<<d\nx<<E\n1\n\n2\nE\n')).toEqual({ a: 'b=c<<d', x: '1\n\n2' });
    expect(() => parseCommandFile('x<<E\n1\n')).toThrow('the value of x does not end with E');
  });
});

describe('zips', () => {
  test('of equal entries are equal, in every time zone', async () => {
    // 2026-01-01 00:00:00 in the DOS format, at offset 10 of the local header: time 0, date (46 << 9) | (1 << 5) | 1.
    const zip = await createZip(FILES);
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, (46 << 9) | (1 << 5) | 1]);
    expect((await createZip(FILES)).equals(zip)).toBe(true);
  });
});

/**
 * The bundle and everything bad that comes from GitHub or out of an artifact: each ends with a failed step, a message
 * that names the thing, and a remedy; never with a stack trace, and never in green.
 */
import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, serverError } from '../../examples/demo/loopback/faults.ts';
import type { Fault } from '../../examples/demo/loopback/faults.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { makeZip } from '../sources/make-zip.ts';
import type { HostileEntry } from '../sources/make-zip.ts';
import { withBundle } from './run-bundle.ts';
import type { BundleStage, Step, StepOptions } from './run-bundle.ts';

/** A step that could not judge: failed, with this in the log and the job summary, and no verdict. */
function expectNotJudged(step: Step, message: string, remedy: string): void {
  expect(step.log).toContain(message.replaceAll('%', '%25'));
  expect(step.log).toContain(remedy);
  expect(step.code).toBe(1);
  expect(step.outputs.verdict).toBe('');
  expect(step.summary).toContain('could not be judged');
  expect(step.log).toMatch(/^::error title=Plumbline::Could not be judged\. /m);
}

const runOnce = async (faults: Fault[], check: (step: Step, stage: BundleStage) => void, options: StepOptions = {}) =>
  withBundle({}, { faults }, async (stage) => {
    check(await stage.run(options), stage);
  });

describe('the token', () => {
  test('is missing', async () => {
    await runOnce(
      [],
      (step, { github }) => {
        expect(step.code).toBe(1);
        expect(step.log).toContain('::error title=Plumbline::There is no token: the input github-token is empty.');
        expect(step.summary).toContain('could not be judged');
        expect(github.requests).toEqual([]);
      },
      { environment: { 'INPUT_GITHUB-TOKEN': '' } },
    );
  });

  test('is rejected (401)', async () => {
    await runOnce(
      [],
      (step) => {
        expectNotJudged(step, 'it rejects the token (401, “Bad credentials”)', 'github-token');
      },
      { environment: { 'INPUT_GITHUB-TOKEN': 'wrong' } },
    );
  });

  test('may not read artifacts (403)', async () => {
    await withBundle({ permissions: { contents: 'read', pull_requests: 'write' } }, {}, async ({ run, comments }) => {
      const step = await run();
      expectNotJudged(step, 'the token lacks a permission (403', 'Add the line `actions: read`');
      expect(comments()[0]).toContain('`actions: read`');
    });
  });
});

describe('GitHub answers', () => {
  test('404 for the run', async () => {
    await runOnce(
      [],
      (step) => {
        expectNotJudged(
          step,
          'would not list the artifacts of run 99: it finds no such thing (404)',
          '`actions: read`',
        );
      },
      { environment: { GITHUB_RUN_ID: '99' } },
    );
  });

  test('410 for the artifact', async () => {
    await withBundle({}, {}, async ({ run, scene }) => {
      if (scene.candidateArtifact !== null) scene.candidateArtifact.expired = true;
      expectNotJudged(await run(), `run ${scene.candidateRun.id}) has expired`, 'retention-days');
    });
  });

  test('429 with an hour to wait', async () => {
    await runOnce([{ path: /artifacts/, times: 9, effect: secondaryRateLimit(3600, 429) }], (step) => {
      expectNotJudged(step, 'too many requests with this token (429). It asks for 3600 s', 'Re-run the job after that');
    });
  });

  test('429 with a second to wait, which is waited for', async () => {
    await runOnce([{ path: /artifacts/, times: 1, effect: secondaryRateLimit(1, 429) }], (step) => {
      expect(step.log).toContain('Secondary rate limit');
      expect(step.code).toBe(0);
    });
  });

  test('502 once, which is survived', async () => {
    await runOnce([{ path: /compare/, times: 1, effect: serverError() }], (step) => {
      expect(step.code).toBe(0);
    });
  });

  test('500 for ever', async () => {
    await runOnce([{ path: /compare/, times: Infinity, effect: serverError(500) }], (step) => {
      expectNotJudged(step, 'it answered 500, “Server Error”', 'githubstatus.com');
    });
  }, 60_000);

  test.each([
    [
      'at all',
      /./,
      'The time given by the input timeout was up before Plumbline could read .github/plumbline.yml of main',
    ],
    ['about artifacts', /artifacts/, 'The 2 s given by the input timeout were up'],
  ])('nothing %s: the timeout ends it', async (_, path, message) => {
    await runOnce(
      [{ path, times: Infinity, effect: { kind: 'hang' } }],
      (step) => {
        expectNotJudged(step, message, 'Raise the input timeout');
      },
      { inputs: { timeout: '2s' } },
    );
  });

  test('422 for the comment: the verdict stands', async () => {
    const body = {
      message: 'Validation Failed',
      errors: [{ message: 'Body is too long (maximum is 65536 characters)' }],
    };
    const effect = { kind: 'respond', status: 422, body } as const;
    await runOnce([{ method: 'POST', path: /comments/, times: 9, effect }], (step) => {
      expect(step.code).toBe(0);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' });
      expect(step.log).toContain('Body is too long');
      expect(step.summary).toContain('Not everything was published');
    });
  });
});

describe('the artifact', () => {
  test('is not there: what is there instead', async () => {
    await runOnce(
      [],
      (step) => {
        expectNotJudged(step, 'There is no artifact bench for the candidate', 'actions/upload-artifact');
        expect(step.log).toContain('it has benchmarks');
      },
      { inputs: { candidate: 'bench' } },
    );
  }, 30_000);

  test('has no usable file: what was there and why each was refused', async () => {
    const candidateFiles = [
      { name: 'notes.txt', content: 'hello' },
      { name: 'machine.json', content: '{"cpu": 1}' },
    ];
    await withBundle({ candidateFiles }, {}, async ({ run }) => {
      const step = await run();
      expectNotJudged(step, 'No usable result file in the artifact benchmarks', 'pyperf');
      expect(step.log).toContain('notes.txt is text in no format known here');
      expect(step.log).toContain('machine.json is JSON, but in no format known here');
    });
  });

  test('has ten files: merged', async () => {
    const shards = Object.entries(usualMeans(1, 10)).map(([name, mean], index) => ({
      name: `shard-${index}.json`,
      content: pyperfText({ [name]: mean }),
    }));
    await withBundle({ candidateFiles: shards }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.outputs.missing).toBe('2');
      expect(comments()[0]).toContain('10 files were merged into one suite of 10 benchmarks');
    });
  });

  test('is one raw file', async () => {
    const bytes = Buffer.from(pyperfText(usualMeans()));
    const candidateFiles = { kind: 'bytes', bytes, contentType: 'application/json' } as const;
    await withBundle({ candidateFiles }, {}, async ({ run }) => {
      expect((await run()).outputs.verdict).toBe('pass');
    });
  });

  test('has another digest than was uploaded', async () => {
    await withBundle({}, {}, async ({ run, scene }) => {
      if (scene.candidateArtifact !== null) scene.candidateArtifact.digest = `sha256:${'0'.repeat(64)}`;
      expectNotJudged(await run(), 'is not the artifact benchmarks', 'Re-run the job');
    });
  });

  test.each<[string, HostileEntry, string]>([
    ['climbs out', { name: '../evil.json' }, 'invalid relative path: ../evil.json'],
    ['has an absolute path', { name: '/etc/cron.d/evil' }, 'absolute path: /etc/cron.d/evil'],
    ['has a symbolic link', { name: 'link.json', content: '/etc/passwd', mode: 0o120777 }, 'is a symbolic link'],
    ['is a bomb', { name: 'bomb.json', content: Buffer.alloc(50_000_000) }, 'a zip bomb'],
    ['has a wrong checksum', { name: 'results.json', content: '{}', crc: 1 }, 'wrong CRC-32'],
    [
      'speaks to the runner',
      { name: 'a\n::set-output name=verdict::pass\n', content: 'x', mode: 0o120777 },
      'is a symbolic link',
    ],
  ])('%s', async (_, entry, message) => {
    const candidateFiles = { kind: 'bytes', bytes: makeZip([entry]), contentType: 'application/zip' } as const;
    await withBundle({ candidateFiles }, {}, async ({ run }) => {
      const step = await run();
      expectNotJudged(step, message, 'Upload the benchmark’s result files alone');
      expect(step.log).not.toMatch(/^\s*::set-output/m);
    });
  });
});

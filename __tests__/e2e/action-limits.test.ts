/** The bundle at GitHub's limits: on requests, on pages, on sizes, on several runs at once, on single permissions. */
import { describe, expect, jest, test } from '@jest/globals';
import { primaryRateLimit, secondaryRateLimit } from '../../examples/demo/loopback/faults.ts';
import type { FaultEffect } from '../../examples/demo/loopback/faults.ts';
import type { Permissions } from '../../examples/demo/loopback/world.ts';
import { addArtifact, addComment, addRun } from '../../examples/demo/loopback/world-builder.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { pyperfText } from '../github/pyperf-results.ts';
import { slowerFiles, withBundle } from './run-bundle.ts';
import type { BundleStage, Step } from './run-bundle.ts';

// Each test runs the bundle as a process of its own, and a busy machine is slow at that.
jest.setTimeout(60_000);

const artifacts = /actions\/(?:artifacts\?|runs\/\d+\/artifacts)/;
const hit = async (effect: FaultEffect, times: number, check: (step: Step, stage: BundleStage) => void) =>
  withBundle({}, { faults: [{ path: artifacts, times, effect }] }, async (stage) => {
    check(await stage.run(), stage);
  });
const listings = ({ github }: BundleStage): number =>
  github.requests.filter(({ path, fault }) => artifacts.test(`${path}?`) && fault !== null).length;

describe('rate limits', () => {
  test('the primary one, an hour: not judged, until when, and not asked again', async () => {
    const reset = new Date(Date.now() + 3_600_000);
    await hit(primaryRateLimit(reset), 99, (step, stage) => {
      expect(step.code).toBe(1);
      expect(step.outputs.verdict).toBe('');
      expect(step.log).toContain('too many requests with this token (403). The limit ends at ');
      expect(step.log).toContain(reset.toISOString().slice(0, 13));
      expect(step.log).toContain('Primary rate limit');
      expect(listings(stage)).toBe(1);
    });
  });

  test('the primary one, a second: waited for', async () => {
    await hit(primaryRateLimit(new Date(Date.now() + 1000)), 1, (step, stage) => {
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(step.log).toMatch(/Primary rate limit at GET .*: trying again in \d s\./);
      expect(stage.comments()).toHaveLength(1);
    });
  });

  test('the secondary one (403), a second: waited for', async () => {
    await hit(secondaryRateLimit(1, 403), 1, (step) => {
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(step.log).toMatch(/Secondary rate limit at GET .*: trying again in 1 s\./);
    });
  });

  test('the secondary one (403), ten minutes: not judged', async () => {
    await hit(secondaryRateLimit(600, 403), 99, (step, stage) => {
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain('too many requests with this token (403). It asks for 600 s of patience.');
      expect(listings(stage)).toBe(1);
    });
  });

  test('429 that says nothing of how long: not judged, and not asked again', async () => {
    const effect = { kind: 'respond', status: 429, body: { message: 'Too Many Requests' } } as const;
    await hit(effect, 99, (step, stage) => {
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain('too many requests with this token (429). It does not say for how long.');
      expect(listings(stage)).toBe(1);
    });
  });
});

describe('the comment', () => {
  test('of ours on the third page is found and kept up to date', async () => {
    await withBundle({}, {}, async (stage) => {
      const { world, repository, now } = stage.scene;
      const say = (count: number): void => {
        for (let index = 0; index < count; index += 1) {
          const body = `What about case ${index}?`;
          addComment(world, repository, { issueNumber: 7, body, authorLogin: 'grace', date: now });
        }
      };
      say(230);
      await stage.run();
      say(20);
      await stage.run({ inputs: { 'geomean-threshold': '5%' } });
      const marked = stage.comments().flatMap((body, index) => (parseMarker(body) === null ? [] : [index]));
      expect(marked).toEqual([230]);
      expect(stage.comments()[230]).toContain('tolerated worsening of the geometric mean 5 %');
      expect(stage.comments()).toHaveLength(251);
    });
  });

  test('of two runs that create it at the same moment: one stays, and shows the later run', async () => {
    // Both lists of comments are made before either run writes: each sees none, and creates one.
    const effect = { kind: 'delay', milliseconds: 4000 } as const;
    const faults = [{ method: 'GET', path: /issues\/7\/comments/, times: 2, effect }];
    await withBundle({}, { faults }, async (stage) => {
      const { world, repository, pullRequest, now } = stage.scene;
      const later = addRun(world, repository, {
        headSha: pullRequest.head.sha,
        headBranch: pullRequest.head.branch,
        event: 'pull_request',
        date: now,
      });
      const content = { kind: 'entries', entries: slowerFiles } as const;
      await addArtifact(world, repository, later, { name: 'benchmarks', content });
      const environment = { GITHUB_RUN_ID: String(later.id) };
      const [first, second] = await Promise.all([stage.run(), stage.run({ environment })]);
      expect([first.outputs.verdict, second.outputs.verdict]).toEqual(['pass', 'fail']);
      const created = stage.github.requests.filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
      );
      expect(created).toHaveLength(2);
      expect(stage.comments()).toHaveLength(1);
      expect(parseMarker(stage.comments()[0] ?? '')?.run).toBe(later.id);
      expect(stage.comments()[0]).toContain('1.100× slower');
    });
  });
});

describe('the job summary', () => {
  test('of more than a mebibyte is shortened, and says where the rest is', async () => {
    const means = (factor: number): string => {
      const names = Array.from({ length: 5000 }, (_, index) => `${'a_long_name_of_a_benchmark_'.repeat(4)}${index}`);
      return pyperfText(Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? 0.01 * factor : 0.01])));
    };
    const files = (factor: number) => [{ name: 'results.json', content: means(factor) }];
    const world = { baselineFiles: files(1), candidateFiles: files(0.8) };
    await withBundle(world, {}, async ({ run, comments }) => {
      const step = await run({ inputs: { 'json-path': 'review.json' } });
      expect(step.outputs.verdict).not.toBe('');
      const bytes = Buffer.byteLength(step.summary);
      expect(bytes).toBeGreaterThan(500_000);
      expect(bytes).toBeLessThan(1_048_576);
      expect(step.summary).toMatch(
        /\d+ (?:more )?benchmarks left out here to keep this short, least important first; all are in the JSON and HTML reports that json-path and report-path write\./,
      );
      expect(comments()[0]).toContain('all are in the job summary');
      expect(step.outputs['json-path']).toBe('review.json');
    });
  });
});

describe('a permission that is missing', () => {
  const all: Permissions = { actions: 'read', contents: 'read', pull_requests: 'write', statuses: 'write' };
  const without = (name: keyof Permissions): Permissions =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));

  test('statuses: said, and the verdict stands', async () => {
    await withBundle({ permissions: without('statuses') }, {}, async ({ run, comments, scene }) => {
      const step = await run({ inputs: { status: 'true' } });
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(step.log).toContain('Add the line `statuses: write`');
      expect(step.summary).toContain('Not everything was published');
      expect(scene.repository.statuses).toEqual([]);
      expect(comments()).toHaveLength(1);
    });
  });
});

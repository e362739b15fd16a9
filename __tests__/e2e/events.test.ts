/** The bundle on the events that are about a run or a pull request other than its own: who is believed, and who is not. */
import { describe, expect, jest, test } from '@jest/globals';
import { pushToPullRequest } from '../../examples/demo/loopback/pull-request-world.ts';
import { RECOMMENDED_PERMISSIONS as permissions } from '../../examples/demo/loopback/permissions.ts';
import { addComment, addPullRequest } from '../../examples/demo/loopback/world-builder.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { slowerFiles, withBundle } from './run-bundle.ts';
import type { BundleStage } from './run-bundle.ts';

// Each test runs the bundle as a process of its own, and a busy machine is slow at that.
jest.setTimeout(60_000);

const event = 'workflow_run';

describe('workflow_run', () => {
  test('for a fork: the comment and the status are on its pull request, and say that the verdict is advice', async () => {
    await withBundle({ fork: true, permissions, candidateFiles: slowerFiles }, {}, async ({ run, comments, scene }) => {
      const step = await run({ event, inputs: { status: 'true' } });
      expect(step.outputs.verdict).toBe('fail');
      expect(comments()).toHaveLength(1);
      expect(parseMarker(comments()[0]!)?.sha).toBe(scene.pullRequest.head.sha);
      expect(comments()[0]).toContain('comes from a fork, which controls its own numbers');
      expect(comments()[0]!.indexOf('comes from a fork, which controls its own numbers')).toBeLessThan(
        comments()[0]!.indexOf('<details>'),
      );
      expect(step.summary).toContain('comes from a fork, which controls its own numbers');
      expect(scene.repository.statuses).toMatchObject([{ sha: scene.pullRequest.head.sha, state: 'failure' }]);
    });
  });

  test('for an own branch: the same, without the advice', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      expect((await run({ event })).code).toBe(0);
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).not.toContain('comes from a fork, which controls its own numbers');
    });
  });

  test('after the head has moved on: judged, and no comment on the newer commit', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments, scene }) => {
      const newer = pushToPullRequest(scene, 'One more');
      const step = await run({ event });
      expect(step.outputs.verdict).toBe('pass');
      expect(step.summary).toContain('**Advice only.**');
      expect(comments()).toEqual([]);
      expect(step.summary).toContain(`has moved on to \`${newer.sha.slice(0, 7)}\``);
    });
  });

  test('for a closed pull request: no comment', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments, scene }) => {
      scene.pullRequest.state = 'closed';
      const step = await run({ event });
      expect(comments()).toEqual([]);
      expect(step.summary).toContain('No open pull request has the head contributor:tail-calls');
    });
  });

  test('a pull request of another repository’s branch of that name is not mistaken for it', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments, scene }) => {
      // Same branch, same commit, but in the repository itself: what a hostile list of pull requests could hold.
      const { head } = scene.pullRequest;
      scene.pullRequest.state = 'closed';
      scene.repository.branches.set(head.branch, head.sha);
      addPullRequest(scene.world, scene.repository, {
        head: scene.repository,
        branch: head.branch,
        title: 'Decoy',
        date: scene.now,
        number: 8,
      });
      await run({ event });
      expect(comments()).toEqual([]);
    });
  });

  test('with two open pull requests of one head: none is chosen', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments, scene }) => {
      const head = scene.headRepository;
      const { branch } = scene.pullRequest.head;
      addPullRequest(scene.world, scene.repository, { head, branch, title: 'Twin', date: scene.now, number: 8 });
      const step = await run({ event });
      expect(comments()).toEqual([]);
      expect(step.summary).toContain('Several open pull requests have the head');
    });
  });
});

describe('pull_request_target', () => {
  test('of a fork: refused, with the reason and the way that is safe', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments, github }) => {
      const step = await run({ event: 'pull_request_target' });
      expect(step.code).toBe(1);
      expect(step.outputs.verdict).toBe('');
      expect(step.log).toContain('On pull_request_target Plumbline reads no results of a fork');
      expect(step.log).toContain('docs/recipes/forks.md');
      expect(comments()).toEqual([]);
      expect(github.requests).toEqual([]);
    });
  });

  test('of an own branch: reviewed', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      expect((await run({ event: 'pull_request_target' })).outputs.verdict).toBe('pass');
      expect(comments()).toHaveLength(1);
    });
  });
});

describe('workflow_dispatch with the number of a pull request', () => {
  const event = 'workflow_dispatch';

  test('reviews it, and comments there', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      const step = await run({ event, inputs: { 'pull-request': '7' } });
      expect(step.outputs.verdict).toBe('pass');
      expect(comments()).toHaveLength(1);
    });
  });

  test.each([
    ['that does not exist', '8', 'There is no pull request 8'],
    ['that is not a number', 'seven', 'is no number'],
  ])('%s: said', async (_, number, message) => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ event, inputs: { 'pull-request': number } });
      expect(step.code).toBe(1);
      expect(step.log).toContain(message);
    });
  });

  test('on another event: refused', async () => {
    await withBundle({ fork: true, permissions }, {}, async ({ run, comments }) => {
      const step = await run({ event: 'workflow_run', inputs: { 'pull-request': '7' } });
      expect(step.log).toContain('The input pull-request is for runs started by hand');
      expect(step.code).toBe(1);
      expect(comments()).toEqual([]);
    });
  });
});

describe('issue_comment', () => {
  const event = 'issue_comment';
  const inputs = { commands: 'true' };
  const say = ({ scene }: BundleStage, body: string, authorLogin: string): void => {
    addComment(scene.world, scene.repository, { issueNumber: 7, body, authorLogin, date: scene.now });
  };

  test('the command of someone who may write makes the report anew, from the run that measured', async () => {
    await withBundle({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('ada', 'write');
      say(stage, '/plumbline rerun-report\n\nThe baseline is there now.', 'ada');
      const step = await stage.run({ event, inputs });
      expect(step.outputs.verdict).toBe('pass');
      expect(stage.comments()).toHaveLength(2);
      expect(stage.comments()[1]).toContain('1.100× faster');
    });
  });

  test('the command of anyone else changes nothing', async () => {
    await withBundle({}, {}, async (stage) => {
      say(stage, '/plumbline rerun-report', 'mallory');
      const step = await stage.run({ event, inputs });
      expect(step.code).toBe(0);
      expect(step.log).toContain('Nothing to do: mallory asked for it, who may not write to this repository.');
      expect(step.outputs.verdict).toBe('');
      expect(stage.comments()).toHaveLength(1);
    });
  });

  test('any other comment changes nothing, and asks nobody', async () => {
    await withBundle({}, {}, async (stage) => {
      say(stage, 'Have you tried /plumbline rerun-report?', 'fastlang');
      const step = await stage.run({ event, inputs });
      expect(step.code).toBe(0);
      expect(step.log).toContain('Nothing to do: the comment is not `/plumbline rerun-report`.');
      expect(stage.github.requests).toEqual([]);
    });
  });

  test('commands that are not switched on: said', async () => {
    await withBundle({}, {}, async (stage) => {
      say(stage, '/plumbline rerun-report', 'fastlang');
      const step = await stage.run({ event });
      expect(step.code).toBe(1);
      expect(step.log).toContain('commands: true');
      expect(stage.comments()).toHaveLength(1);
    });
  });

  test('after the artifact has expired: said', async () => {
    await withBundle({}, {}, async (stage) => {
      if (stage.scene.candidateArtifact !== null) stage.scene.candidateArtifact.expired = true;
      say(stage, '/plumbline rerun-report', 'fastlang');
      const step = await stage.run({ event, inputs });
      expect(step.code).toBe(1);
      expect(step.log).toContain('has an artifact benchmarks that has not expired');
    });
  });
});

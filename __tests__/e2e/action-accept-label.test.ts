/** The bundle and the label that accepts what failed: who set it, whether they may, and for which commit. */
import { describe, expect, jest, test } from '@jest/globals';
import { pushToPullRequest } from '../../examples/demo/loopback/pull-request-world.ts';
import { RECOMMENDED_PERMISSIONS } from '../../examples/demo/loopback/permissions.ts';
import { addIssueEvent, addLabel, addRun, removeLabel } from '../../examples/demo/loopback/world-builder.ts';
import { slowerFiles, withBundle } from './run-bundle.ts';
import type { BundleStage } from './run-bundle.ts';

// Each test runs the bundle as a process of its own, and a busy machine is slow at that.
jest.setTimeout(60_000);

const label = 'perf: accepted';
const minute = 60_000;
const later = ({ scene }: BundleStage, minutes: number): Date => new Date(scene.now.getTime() + minutes * minute);
/** Sets the label, ten minutes after the head's first run unless said otherwise. */
const setLabel = (stage: BundleStage, actorLogin: string, minutes = 10, name = label): void =>
  addLabel(stage.scene.world, stage.scene.repository, {
    pull: stage.scene.pullRequest,
    label: name,
    actorLogin,
    date: later(stage, minutes),
  });
const letWrite = ({ scene }: BundleStage, ...logins: string[]): void =>
  logins.forEach((login) => scene.repository.collaborators.set(login, 'write'));
/** What was asked about the label. */
const asked = ({ github }: BundleStage): string[] =>
  github.requests
    .map(({ path }) => path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ''))
    .filter((path) => /^(?:\d+\/events|.*\/permission|actions\/runs)$/.test(path));

describe('the label that accepts what failed', () => {
  const slower = { candidateFiles: slowerFiles };

  test('set by someone who may write: the step passes, and the comment says who and when', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      const step = await stage.run({ inputs: { status: 'true', 'check-run': 'false' } });
      expect([step.code, step.outputs.verdict, step.outputs.waived]).toEqual([0, 'pass', '1']);
      const [comment = ''] = stage.comments();
      const day = later(stage, 10).toISOString().slice(0, 10);
      expect(comment).toMatch(
        /^### ⚠️ Plumbline: 1\.100× slower .*, beyond the threshold, .*1 exceeded threshold is accepted/m,
      );
      expect(comment).toContain('**Pass, 1 accepted.**');
      expect(comment).toContain(`; accepted by \`@grace\` with the label \`perf: accepted\` on ${day}`);
      expect(stage.scene.repository.statuses[0]).toMatchObject({ state: 'success' });
      expect(stage.scene.repository.statuses[0]?.description).toMatch(/^pass, 1 accepted/);
      expect(asked(stage)).toEqual(['7/events', 'actions/runs', 'grace/permission']);
    });
  });

  test('set by someone who may not write, as a fork’s author: nothing is accepted, and it is said', async () => {
    const world = { ...slower, fork: true, permissions: RECOMMENDED_PERMISSIONS };
    await withBundle(world, {}, async (stage) => {
      setLabel(stage, 'contributor');
      const step = await stage.run({ event: 'workflow_run' });
      expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
      expect(stage.comments()[0]).toContain(
        'accepts nothing here, because `@contributor` may not write to this repository.',
      );
    });
  });

  test('on a fork’s pull request, set by a maintainer: accepted', async () => {
    const world = { ...slower, fork: true, permissions: RECOMMENDED_PERMISSIONS };
    await withBundle(world, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      expect((await stage.run({ event: 'workflow_run' })).outputs.verdict).toBe('pass');
    });
  });

  test('set before the commit was pushed: nothing is accepted, until it is set again', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace', -10);
      const step = await stage.run();
      expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
      expect(stage.comments()[0]).toMatch(
        /accepts nothing here, because it was not set after .* was pushed and measured/,
      );
      const details = { pull: stage.scene.pullRequest, label, actorLogin: 'grace', date: later(stage, 20) };
      removeLabel(stage.scene.world, stage.scene.repository, details);
      setLabel(stage, 'grace', 21);
      expect((await stage.run()).outputs.verdict).toBe('pass');
    });
  });

  test('a forced push after it takes its word away, even back to a commit that was measured before', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      const { world, repository, pullRequest } = stage.scene;
      const event = { issueNumber: pullRequest.number, event: 'head_ref_force_pushed', label: null } as const;
      addIssueEvent(world, repository, { ...event, actorLogin: 'ada', date: later(stage, 12) });
      expect((await stage.run()).outputs.verdict).toBe('fail');
    });
  });

  test('a run on the same commit of another branch does not date it back', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      const { world, repository, pullRequest } = stage.scene;
      const headSha = pullRequest.head.sha;
      addRun(world, repository, { headSha, headBranch: 'elsewhere', date: later(stage, -60) });
      setLabel(stage, 'grace', -10);
      expect((await stage.run()).outputs.verdict).toBe('fail');
    });
  });

  test('set after the run was made, and the run started again: its own payload does not show the label', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      expect((await stage.run()).outputs.verdict).toBe('fail');
      expect(asked(stage)).toEqual([]);
      setLabel(stage, 'grace');
      const shown = stage.scene.pullRequest.labels;
      // The payload of a run that is started again is that of its first attempt.
      stage.scene.pullRequest.labels = [];
      stage.scene.candidateRun.runAttempt = 2;
      expect((await stage.run()).outputs.verdict).toBe('pass');
      stage.scene.pullRequest.labels = shown;
    });
  });

  test('taken off again: nothing is accepted, although the payload still shows it', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      const details = { pull: stage.scene.pullRequest, label, actorLogin: 'ada', date: later(stage, 11) };
      removeLabel(stage.scene.world, stage.scene.repository, details);
      stage.scene.pullRequest.labels = [label];
      expect((await stage.run()).outputs.verdict).toBe('fail');
      expect(asked(stage)).toEqual(['7/events']);
    });
  });

  test('nobody is asked where nothing failed, without the label, or with accept-label: off', async () => {
    await withBundle({}, {}, async (stage) => {
      setLabel(stage, 'grace');
      expect((await stage.run()).outputs.verdict).toBe('pass');
      expect(asked(stage)).toEqual([]);
    });
    await withBundle(slower, {}, async (stage) => {
      setLabel(stage, 'grace', 10, 'perf');
      expect((await stage.run()).code).toBe(1);
      setLabel(stage, 'grace');
      expect((await stage.run({ inputs: { 'accept-label': 'off' } })).code).toBe(1);
      expect(asked(stage)).toEqual([]);
    });
  });

  test('another name, by the config file of the base branch', async () => {
    const mainFiles = { '.github/plumbline.yml': "accept-label: 'slower is fine'\n" };
    await withBundle({ ...slower, mainFiles }, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      expect((await stage.run()).outputs.verdict).toBe('fail');
      setLabel(stage, 'grace', 11, 'Slower is Fine');
      expect((await stage.run()).outputs.verdict).toBe('pass');
    });
  });

  test('a newer head needs a newer label', async () => {
    await withBundle(slower, {}, async (stage) => {
      letWrite(stage, 'grace');
      setLabel(stage, 'grace');
      const commit = pushToPullRequest(stage.scene, 'Even slower');
      Object.assign(stage.scene.candidateRun, {
        headSha: commit.sha,
        createdAt: later(stage, 30).toISOString().replace(/\.\d+/, ''),
      });
      const step = await stage.run();
      expect(step.outputs.verdict).toBe('fail');
      expect(step.summary).toContain(`was not set after \`${commit.sha.slice(0, 7)}\``);
    });
  });

  test('who set it cannot be asked: nothing is accepted, and the report says so', async () => {
    await withBundle(slower, {}, async (stage) => {
      setLabel(stage, 'grace');
      stage.github.faults.push({
        path: /\/issues\/7\/events\?/,
        times: Number.POSITIVE_INFINITY,
        effect: { kind: 'respond', status: 403, body: { message: 'Resource not accessible by integration' } },
      });
      const step = await stage.run();
      expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
      expect(stage.comments()[0]).toContain('could not be asked, so it accepts nothing');
    });
  });
});

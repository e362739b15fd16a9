/** Who set the label, whether they may, and for which commit: what the end-to-end tests do not reach. */
import { describe, expect, test } from '@jest/globals';
import { addIssueEvent, addLabel } from '../../examples/demo/loopback/world-builder.ts';
import { findAcceptance, isLabel, type SetLabel } from '../../src/github/find-acceptance.ts';
import { pullRequestEvent, withClient, type ClientStage } from './connect-client.ts';

const label = 'perf: accepted';
const after = ({ scene }: ClientStage, minutes: number): Date => new Date(scene.now.getTime() + minutes * 60_000);
const find = ({ client, scene }: ClientStage): Promise<SetLabel | null> =>
  findAcceptance(client, { ...pullRequestEvent(scene), labels: [label] }, label);
const setLabel = (stage: ClientStage, actorLogin = 'grace', minutes = 10): void =>
  addLabel(stage.scene.world, stage.scene.repository, {
    pull: stage.scene.pullRequest,
    label,
    actorLogin,
    date: after(stage, minutes),
  });
const happen = (stage: ClientStage, event: 'base_ref_changed' | 'mentioned', count = 1): void => {
  const details = { issueNumber: 7, event, label: null, actorLogin: 'ada', date: after(stage, 20) };
  for (let index = 0; index < count; index += 1) addIssueEvent(stage.scene.world, stage.scene.repository, details);
};

describe('the label', () => {
  test.each([
    ['admin', null],
    ['write', null],
    ['read', '@grace may not write to this repository'],
    ['none', '@grace may not write to this repository'],
  ] as const)('of someone with the right to %s', async (permission, refused) => {
    await withClient({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('grace', permission);
      setLabel(stage);
      const at = stage.scene.repository.issueEvents[0]?.createdAt;
      expect(await find(stage)).toEqual({ label, by: 'grace', at, refused });
    });
  });

  test('that nobody set is none', async () => {
    await withClient({}, {}, async (stage) => {
      happen(stage, 'mentioned');
      expect(await find(stage)).toBeNull();
    });
  });

  test('on a later page of events is found', async () => {
    await withClient({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('grace', 'write');
      happen(stage, 'mentioned', 250);
      setLabel(stage);
      happen(stage, 'mentioned', 3);
      expect(await find(stage)).toMatchObject({ by: 'grace', refused: null });
    });
  });

  test('does not count where so much happened that its end was not read', async () => {
    await withClient({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('grace', 'write');
      setLabel(stage);
      happen(stage, 'mentioned', 2100);
      expect((await find(stage))?.refused).toMatch(/more than 2000 events/);
    });
  });

  test('does not count for another base than that of its day', async () => {
    await withClient({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('grace', 'write');
      setLabel(stage);
      happen(stage, 'base_ref_changed');
      expect((await find(stage))?.refused).toMatch(/given another base, after it was set/);
    });
  });

  test('does not count where no run on the commit is known', async () => {
    await withClient({}, {}, async (stage) => {
      stage.scene.repository.collaborators.set('grace', 'write');
      setLabel(stage);
      stage.scene.candidateRun.headBranch = 'elsewhere';
      expect((await find(stage))?.refused).toMatch(/was not set after/);
    });
  });

  test('is the same in any case of its letters', () => {
    expect([isLabel('Perf: Accepted', label), isLabel('perf accepted', label)]).toEqual([true, false]);
  });
});

/** The collection of all suites for the pull request of a scene, with the settings that a test is about. */
import { tmpdir } from 'node:os';
import { collectSuites, type CollectedSuites, type CollectionSettings } from '../../src/github/collect-suites.ts';
import { pullRequestContext, type ClientStage } from './connect-client.ts';

const settings: CollectionSettings = {
  candidate: 'benchmarks',
  baseline: null,
  references: [],
  history: 0,
  historySources: [],
  format: 'auto',
  merge: 'sessions',
};

/** Collects. */
export const collectIn = (
  stage: ClientStage,
  changes: Partial<CollectionSettings> = {},
  workspace = tmpdir(),
): Promise<CollectedSuites> =>
  collectSuites(stage.client, { context: pullRequestContext(stage), workspace }, { ...settings, ...changes });

/** Collects both sides; fails when there is no baseline. */
export async function collectBoth(
  ...given: Parameters<typeof collectIn>
): Promise<Extract<CollectedSuites, { kind: 'complete' }>> {
  const collected = await collectIn(...given);
  if (collected.kind !== 'complete') throw new Error(collected.kind);
  return collected;
}

/**
 * Downloads an artifact into memory. Room: github; stored-bytes.ts fetches and checks.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import type { Attempt } from './errors.ts';
import { addressIn, followWithinApi } from './store-address.ts';
import { downloadStored, type Download } from './stored-bytes.ts';

/** Downloads an artifact. Throws `artifact-expired`, `digest-mismatch`, `archive-rejected` for its size, or a request's error. */
export async function downloadArtifact(client: GithubClient, artifact: Artifact, limit?: number): Promise<Download> {
  if (artifact.expired) throw expiredError(artifact);
  const thing = {
    called: describe(artifact),
    sizeInBytes: artifact.sizeInBytes,
    digest: artifact.digest,
    locate: () => findLocation(client, artifact),
    remedies: {
      tooLarge: 'Upload the benchmark’s result files only, as an artifact of their own.',
      otherDigest: 'Re-run the job. If it happens again, run the workflow that uploads the artifact anew.',
    },
  };
  return await downloadStored(client, thing, limit);
}

/** The signed address of an artifact's bytes. */
async function findLocation(client: GithubClient, artifact: Artifact): Promise<string> {
  const attempt: Attempt = {
    task: `hand out ${describe(artifact)}`,
    permission: ['actions', 'read'],
    missing: {
      message: `There is no ${describe(artifact)} any more (404): it was deleted, or the token may not see it.`,
      remedy: howToGetANewOne(artifact),
    },
    expired: { message: expiredError(artifact).message, remedy: howToGetANewOne(artifact) },
  };
  // Not followed by Octokit: it would send the token along, and would take a raw JSON file for an answer of the API.
  const answer = await client.attempt(attempt, () =>
    client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...client.repository,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    }),
  );
  const there = await followWithinApi(client, attempt, answer, 'application/vnd.github+json');
  return addressIn(client, there, describe(artifact));
}

/** The error for an artifact that GitHub has deleted by now. */
export function expiredError(artifact: Artifact): PlumblineError {
  return new PlumblineError(
    'artifact-expired',
    `The ${describe(artifact)} has expired; GitHub no longer has its bytes (410).`,
    howToGetANewOne(artifact),
  );
}

function howToGetANewOne(artifact: Artifact): string {
  const again =
    artifact.run === null ? 'Run the workflow that uploads it again' : `Re-run the jobs of run ${artifact.run.id}`;
  return `${again}, and set retention-days in its upload step to how long baselines are needed.`;
}

function describe(artifact: Artifact): string {
  return `artifact ${artifact.name} (id ${artifact.id}${artifact.run === null ? '' : `, run ${artifact.run.id}`})`;
}

/**
 * Artifacts that were found become one side: downloaded, unpacked in memory, read. Room: github.
 */
import * as registry from '../formats/registry.ts';
import type { ArtifactOrigin } from '../model/provenance.ts';
import type { Settings } from '../settings/settings.ts';
import { isZip } from '../sources/archive.ts';
import { filesOfArtifact, readArtifactSide } from '../sources/artifact-files.ts';
import type { NamedBytes } from '../sources/decode.ts';
import type { Side } from '../sources/read-side.ts';
import { isGlob } from './artifacts.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { downloadArtifact } from './download.ts';
import type { RunContext } from './event.ts';
import type { Located } from './locate-artifacts.ts';

/** What reading needs of the job at hand. */
export interface ReadingContext {
  readonly client: GithubClient;
  readonly context: RunContext;
  readonly settings: Pick<Settings, 'format' | 'merge'>;
}

/** Downloaded artifacts of one side. */
export interface Fetched {
  readonly files: readonly NamedBytes[];
  /** Whether any of them was an archive, where other files may lie beside the results. */
  readonly zipped: boolean;
  readonly origin: ArtifactOrigin | undefined;
  /** What messages call them. */
  readonly called: string;
}

/** Downloads the artifacts of one side. */
export async function fetchLocated(reading: ReadingContext, located: Located, subject: string): Promise<Fetched> {
  const { client, settings } = reading;
  // Two artifacts may hold files of one name; which artifact it was must stay visible. A leg is called by its artifact, even
  // when it is the only one that a glob found; one artifact that was named may hold a folder for each leg instead.
  const isOne = settings.merge === 'legs' ? !isGlob(located.pattern) : located.artifacts.length === 1;
  const parts = await Promise.all(
    located.artifacts.map(async (artifact) => {
      const { bytes, sha256 } = await downloadArtifact(client, artifact);
      const files = await filesOfArtifact(bytes, artifact.name);
      const plain = isOne && (settings.merge !== 'legs' || areInFolders(files));
      return {
        files: plain ? files : files.map((file) => ({ ...file, name: `${artifact.name}/${file.name}` })),
        zipped: isZip(bytes),
        origin: originOf(reading, artifact, sha256, located.foundAs),
      };
    }),
  );
  const called = located.artifacts
    .map(({ name, run }) => `the artifact ${name}${run === null ? '' : ` of run ${run.id}`}`)
    .join(', ');
  client.log.info(`${subject}: ${called} (${located.foundAs})`);
  return {
    files: parts.flatMap(({ files }) => files),
    zipped: parts.some(({ zipped }) => zipped),
    origin: parts[0]?.origin,
    called,
  };
}

function areInFolders(files: readonly NamedBytes[]): boolean {
  const folders = files.map(({ name }) => name.split('/').slice(0, -1)[0]);
  return !folders.includes(undefined) && new Set(folders).size > 1;
}

/** Reads downloaded artifacts as one side; of several formats in them the one that `prefer` names, else the one with most benchmarks. */
export function readFetched(
  { settings }: ReadingContext,
  { files, zipped, origin, called }: Fetched,
  subject: string,
  label: string,
  prefer?: string,
): Side {
  const side = readArtifactSide(
    files,
    {
      reader: registry,
      format: settings.format,
      merge: settings.merge,
      subject,
      label,
      chosen: !zipped,
      ...(prefer === undefined ? {} : { prefer }),
    },
    called,
  );
  if (origin === undefined) return side;
  return { ...side, suite: { ...side.suite, provenance: { ...side.suite.provenance, artifact: origin } } };
}

function originOf({ context }: ReadingContext, artifact: Artifact, sha256: string, foundAs: string): ArtifactOrigin {
  const { owner, repo } = context.repository;
  const { run } = artifact;
  return {
    name: artifact.name,
    id: artifact.id,
    repository: `${owner}/${repo}`,
    digest: artifact.digest ?? `sha256:${sha256}`,
    foundAs,
    ...(artifact.createdAt === null ? {} : { createdAt: artifact.createdAt }),
    ...(run === null ? {} : { runId: run.id, headSha: run.headSha }),
    ...(typeof run?.headBranch === 'string' ? { headBranch: run.headBranch } : {}),
  };
}

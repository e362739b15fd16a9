/**
 * What was found becomes one side: downloaded, unpacked in memory, read. Room: github.
 */
import * as registry from '../formats/registry.ts';
import type { ArtifactOrigin, Provenance } from '../model/provenance.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Settings } from '../settings/settings.ts';
import { isZip } from '../sources/archive.ts';
import { filesOfArtifact, readArtifactSide } from '../sources/artifact-files.ts';
import type { NamedBytes } from '../sources/decode.ts';
import type { Side } from '../sources/read-side.ts';
import { isGlob } from './artifacts.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { downloadArtifact } from './download.ts';
import { inTurns } from './in-turns.ts';
import type { Located, LocatedArtifacts, LocatedFiles } from './located.ts';
import { refuseTogether } from './stored-bytes.ts';

/** What reading needs of the job at hand. */
export interface ReadingContext {
  readonly client: GithubClient;
  readonly settings: Pick<Settings, 'format' | 'merge'>;
}

/** Downloaded files of one side. */
export interface Fetched {
  readonly files: readonly NamedBytes[];
  /** Whether they were in an archive or found by a glob, where other files may lie beside the results. */
  readonly zipped: boolean;
  /** What is known of where they came from. */
  readonly origin: Pick<Provenance, 'artifact' | 'stored'>;
  /** What messages call them. */
  readonly called: string;
}

/** Downloads what was found for one side; files of a release or branch that are archives are unpacked. */
export async function fetchLocated(reading: ReadingContext, located: Located, subject: string): Promise<Fetched> {
  const fetched =
    located.kind === 'artifacts' ? await fetchArtifacts(reading, located) : await unpackFiles(located, subject);
  reading.client.log.info(`${subject}: ${fetched.called} (${located.foundAs})`);
  return fetched;
}

async function unpackFiles({ found, foundAs }: LocatedFiles, subject: string): Promise<Fetched> {
  const isLocal = found.repository === null;
  const unpacked: number[] = [];
  const parts = await inTurns(found.files, async ({ name, bytes }) => {
    // A zip in the workspace could have been unpacked there, and is refused by the reader.
    const files = isLocal ? [{ name, bytes }] : await filesOfArtifact(bytes, name, undefined, `${subject} ${name}`);
    unpacked.push(...files.map((file) => file.bytes.length));
    refuseTogether(unpacked, `The files of ${found.called}`);
    const plain = !isZip(bytes) || found.files.length === 1;
    return {
      zipped: isZip(bytes),
      files: plain ? files : files.map((file) => ({ ...file, name: `${name}/${file.name}` })),
    };
  });
  const [first] = found.files;
  const stored = {
    place: found.place,
    foundAs,
    ...(found.repository === null ? {} : { repository: found.repository }),
    ...(typeof first?.digest === 'string' ? { digest: first.digest } : {}),
    ...(typeof first?.createdAt === 'string' ? { createdAt: first.createdAt } : {}),
  };
  return {
    files: parts.flatMap(({ files }) => files),
    zipped: !found.chosen || parts.some(({ zipped }) => zipped),
    origin: { stored },
    called: found.called,
  };
}

async function fetchArtifacts(reading: ReadingContext, located: LocatedArtifacts): Promise<Fetched> {
  const { settings } = reading;
  const { client } = located;
  // Two artifacts may hold files of one name; which artifact it was must stay visible. A leg is called by its artifact, even
  // when it is the only one that a glob found; one artifact that was named may hold a folder for each leg instead.
  const isOne = settings.merge === 'legs' ? !isGlob(located.pattern) : located.artifacts.length === 1;
  const all = `The ${located.artifacts.length} artifacts that match ${located.pattern}`;
  if (located.artifacts.length > ARTIFACTS) throw tooMany(all);
  refuseTogether(
    located.artifacts.map(({ sizeInBytes }) => sizeInBytes),
    all,
  );
  const unpacked: number[] = [];
  const parts = await inTurns(located.artifacts, async (artifact) => {
    const { bytes, sha256 } = await downloadArtifact(client, artifact);
    const files = await filesOfArtifact(bytes, artifact.name);
    unpacked.push(...files.map((file) => file.bytes.length));
    refuseTogether(unpacked, all);
    const plain = isOne && (settings.merge !== 'legs' || areInFolders(files));
    return {
      files: plain ? files : files.map((file) => ({ ...file, name: `${artifact.name}/${file.name}` })),
      zipped: isZip(bytes),
      origin: originOf(client, artifact, sha256, located.foundAs),
    };
  });
  const called = located.artifacts
    .map(({ name, run }) => `the artifact ${name}${run === null ? '' : ` of run ${run.id}`}`)
    .join(', ');
  return {
    files: parts.flatMap(({ files }) => files),
    zipped: parts.some(({ zipped }) => zipped),
    origin: parts[0] === undefined ? {} : { artifact: parts[0].origin },
    called,
  };
}

/** A build matrix has no more legs. */
const ARTIFACTS = 256;

function tooMany(all: string): PlumblineError {
  return new PlumblineError(
    'archive-rejected',
    `${all} are more than ${ARTIFACTS}, the most that are read for one side.`,
    'Write a narrower glob.',
  );
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
  return { ...side, suite: { ...side.suite, provenance: { ...side.suite.provenance, ...origin } } };
}

function originOf(client: GithubClient, artifact: Artifact, sha256: string, foundAs: string): ArtifactOrigin {
  const { owner, repo } = client.repository;
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

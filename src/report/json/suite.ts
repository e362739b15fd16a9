/**
 * One side of the comparison as JSON. Room: report.
 */
import type { Provenance } from '../../model/provenance.ts';
import type { Suite } from '../../model/suite.ts';

/** A side: what it is called, and where it came from. */
export function suiteJson({ label, format, provenance }: Suite) {
  return { label, format, ...provenanceJson(provenance) };
}

function provenanceJson({ commit, branch, measuredAt, artifact, stored, files }: Provenance) {
  return {
    commit: commit ?? null,
    branch: branch ?? null,
    measuredAt: measuredAt ?? null,
    artifact:
      artifact === undefined
        ? null
        : {
            name: artifact.name,
            id: artifact.id,
            repository: artifact.repository,
            runId: artifact.runId ?? null,
            digest: artifact.digest ?? null,
            createdAt: artifact.createdAt ?? null,
            headSha: artifact.headSha ?? null,
            headBranch: artifact.headBranch ?? null,
            foundAs: artifact.foundAs ?? null,
          },
    stored:
      stored === undefined
        ? null
        : {
            place: stored.place,
            repository: stored.repository ?? null,
            digest: stored.digest ?? null,
            createdAt: stored.createdAt ?? null,
            foundAs: stored.foundAs,
          },
    files: files.map(({ name, sha256, byteLength }) => ({ name, sha256: sha256 ?? null, byteLength })),
  };
}

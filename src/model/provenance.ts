/**
 * Where a suite came from: which file, which artifact, run and commit, with the digest of the bytes that were read.
 * Room: model; sources and formats fill it, the comment's footer and the trust checks read it.
 */

/** Origin of a suite. Absent means unknown. */
export interface Provenance {
  /** The files the suite was read from, as named by the user or within the artifact. */
  readonly files: readonly SourceFile[];
  /** Commit that was measured, full or abbreviated hexadecimal. */
  readonly commit?: string;
  readonly branch?: string;
  /** Whether the tree that was measured held uncommitted changes, where the tool tells it. */
  readonly dirty?: boolean;
  /** When the first value was measured, ISO 8601. */
  readonly measuredAt?: string;
  /** When each of several sessions was measured, ISO 8601, in their order; only where all of them say so. */
  readonly sessionsMeasuredAt?: readonly string[];
  readonly artifact?: ArtifactOrigin;
  /** Where the files lay, when that was no artifact and no local file. */
  readonly stored?: StoredOrigin;
}

/** One file: its name, the SHA-256 of its bytes as read (hexadecimal), and their number. */
export interface SourceFile {
  readonly name: string;
  readonly sha256?: string;
  readonly byteLength: number;
}

/** A release, a branch or a workspace that a suite was read from. */
export interface StoredOrigin {
  /** E.g. `release v1.0`, `branch gh-pages`, `workspace`. */
  readonly place: string;
  /** `owner/name`; absent for the workspace. */
  readonly repository?: string;
  /** Of the first file: `sha256:…`, or `git:…` for git's own hash. */
  readonly digest?: string;
  readonly createdAt?: string;
  /** How it was found, e.g. `latest release, v1.0`. */
  readonly foundAs: string;
}

/** The workflow artifact a suite was read from. */
export interface ArtifactOrigin {
  readonly name: string;
  readonly id: number;
  readonly repository: string;
  readonly runId?: number;
  readonly digest?: string;
  readonly createdAt?: string;
  readonly headSha?: string;
  readonly headBranch?: string;
  /** How it was found, e.g. `merge base`, `nearest ancestor, 3 commits before the merge base`. */
  readonly foundAs?: string;
}

/**
 * The nouns of files that come from elsewhere than an artifact: a release, a branch, the workspace. Room: github.
 */
import type { NamedBytes } from '../sources/decode.ts';

/** A file with what the place where it lay says of it. */
export interface StoredFile extends NamedBytes {
  /** `sha256:…` of a release's file, `git:…` of one on a branch; null for one in the workspace. */
  readonly digest: string | null;
  /** When it was put there, ISO 8601; null when nobody says. */
  readonly createdAt: string | null;
}

/** Files for one side. */
export interface FoundFiles {
  readonly files: readonly StoredFile[];
  /** False when they were found by a glob, where others may lie beside the results. */
  readonly chosen: boolean;
  /** How they were found, e.g. `release v1.0`. */
  readonly foundAs: string;
  /** What messages call them. */
  readonly called: string;
  /** Where they lie, e.g. `release v1.0`, `branch gh-pages`, `workspace`. */
  readonly place: string;
  /** `owner/name`; null for the workspace. */
  readonly repository: string | null;
  /** What git knows of the place: a release's tag, or the commit that a branch pointed to; null for the workspace. */
  readonly kept: { readonly tag: string } | { readonly commit: string } | null;
}

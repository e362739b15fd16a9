/**
 * The nouns of finding a side: what is known when it is looked for, and what was found. Room: github.
 */
import type { Source } from '../sources/source.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import type { RunContext } from './event.ts';
import type { FoundFiles } from './stored-files.ts';

/** What was found for one side, and how. */
export type Located = LocatedArtifacts | LocatedFiles;

/** Artifacts, still to be downloaded. */
export interface LocatedArtifacts {
  readonly kind: 'artifacts';
  /** Of the repository that they are in. */
  readonly client: GithubClient;
  readonly artifacts: readonly Artifact[];
  /** The name or glob that they were found by. */
  readonly pattern: string;
  readonly foundAs: string;
}

/** Files that are read already. */
export interface LocatedFiles {
  readonly kind: 'files';
  readonly found: FoundFiles;
  readonly foundAs: string;
}

/** What is known when a side is looked for. */
export interface SearchContext {
  readonly client: GithubClient;
  readonly context: RunContext;
  /** The folder that the job's steps work in. */
  readonly workspace: string;
  /** The artifacts of the run that measured, newest first; listed once. */
  readonly here: () => Promise<readonly Artifact[]>;
  /** Names to look for elsewhere; null when the candidate is no artifact. */
  readonly candidate: { readonly pattern: string; readonly names: readonly string[] } | null;
}

/** What reports call a side that the user gave no name. */
export function labelOf(source: Source | null, located: Located): string {
  if (located.kind === 'artifacts') return located.pattern;
  return source?.kind === 'file' ? source.pattern : located.found.place;
}

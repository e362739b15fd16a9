/**
 * The nouns of where a suite comes from, and how each is written: an artifact with selectors, a file of a release, a file
 * on a branch, a file in the workspace. read-source.ts reads them. Room: sources.
 *
 *     NAME                                  artifact:NAME[@SELECTOR]…       NAME may be a glob with * and ?
 *     release:TAG/ASSET[@repo:OWNER/NAME]   ASSET may be a glob; TAG `latest` is the latest release
 *     branch:NAME/PATH[@repo:OWNER/NAME]    the file's name may be a glob; a slash in the branch's name is %2F
 *     file:GLOB                             from the workspace's root
 *
 * Selectors: @run:ID, @branch:NAME, @tag:NAME, @sha:HEX or @merge-base (one of them); @workflow:FILE, @repo:OWNER/NAME.
 * But for `file:`, a literal @ is written %40 and a literal % %25.
 */

/** A source, understood. */
export type Source = ArtifactSource | ReleaseSource | BranchSource | FileSource;

/** Artifacts of workflow runs. */
export interface ArtifactSource {
  readonly kind: 'artifact';
  /** The artifact's name, or a glob with `*` and `?`. */
  readonly pattern: string;
  readonly place: ArtifactPlace;
  /** File name of the workflow whose runs count, e.g. `bench.yml`; null for any. */
  readonly workflow: string | null;
  /** Null: the repository that the action runs in. */
  readonly repository: NamedRepository | null;
}

/** Which run's artifacts; `default` leaves it to the search for each side. */
export type ArtifactPlace =
  | { readonly kind: 'default' }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  /** Seven to forty hexadecimal digits, small letters. */
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'merge-base' };

/** Files attached to a release. */
export interface ReleaseSource {
  readonly kind: 'release';
  /** Null: the latest release. */
  readonly tag: string | null;
  /** Name or glob. */
  readonly asset: string;
  readonly repository: NamedRepository | null;
}

/** Files on a branch. */
export interface BranchSource {
  readonly kind: 'branch';
  readonly branch: string;
  /** From the repository's root, with forward slashes; the last part may be a glob. */
  readonly path: string;
  readonly repository: NamedRepository | null;
}

/** Files in the workspace. */
export interface FileSource {
  readonly kind: 'file';
  /** Path or glob from the workspace's root, with forward slashes. */
  readonly pattern: string;
}

/** `owner/name`, taken apart. */
export interface NamedRepository {
  readonly owner: string;
  readonly repo: string;
}

/** The words before the colon. */
export const sourceKinds = ['artifact', 'release', 'branch', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The words after the at-sign. */
export const selectorNames = ['run', 'branch', 'tag', 'sha', 'merge-base', 'workflow', 'repo'] as const;
export type SelectorName = (typeof selectorNames)[number];

/** What a tag is written with when it could be taken for the word `latest`. */
export const tagPrefix = 'refs/tags/';

/** The source as it would be written; reading it gives the source again. */
export function printSource(source: Source): string {
  switch (source.kind) {
    case 'artifact': {
      const workflow = source.workflow === null ? '' : `@workflow:${encode(source.workflow)}`;
      return `artifact:${encode(source.pattern)}${printPlace(source.place)}${workflow}${printRepository(source.repository)}`;
    }
    case 'release':
      return `release:${printTag(source.tag)}/${encode(source.asset)}${printRepository(source.repository)}`;
    case 'branch':
      return `branch:${encode(source.branch).replaceAll('/', '%2F')}/${encode(source.path)}${printRepository(source.repository)}`;
    case 'file':
      return `file:${source.pattern}`;
  }
}

function printPlace(place: ArtifactPlace): string {
  switch (place.kind) {
    case 'default':
      return '';
    case 'run':
      return `@run:${place.id}`;
    case 'branch':
    case 'tag':
      return `@${place.kind}:${encode(place.name)}`;
    case 'commit':
      return `@sha:${place.sha}`;
    case 'merge-base':
      return '@merge-base';
  }
}

function printTag(tag: string | null): string {
  if (tag === null) return 'latest';
  return encode(tag === 'latest' || tag.startsWith(tagPrefix) ? tagPrefix + tag : tag);
}

function printRepository(repository: NamedRepository | null): string {
  return repository === null ? '' : `@repo:${repository.owner}/${repository.repo}`;
}

const encode = (text: string): string => text.replaceAll('%', '%25').replaceAll('@', '%40');

/** The text that `encode` and `%2F` stand for; every other percent sign is one. */
export function decodeSource(text: string): string {
  return text.replace(/%(?:25|40|2f)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

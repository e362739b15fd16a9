/**
 * How a project wants its checks: what changed on purpose, what must not move, which thresholds are its own, and which
 * codes weigh more or less, each with a reason that reports show. Room: trust.
 */
import type { FindingCode, Severity } from '../model/finding.ts';
import type { Advisory } from './advisories/advisory.ts';
import type { Thresholds } from './thresholds.ts';

/** What a change under test can be, so that a difference in it is no fault of the comparison. */
export const declarableChanges = [
  'compiler',
  'flags',
  'runtime',
  'jit',
  'free-threading',
  'tail-call',
  'harness',
  'suite',
  'machine',
] as const;
/** One of them. */
export type DeclarableChange = (typeof declarableChanges)[number];

/** A project's will. */
export interface TrustPolicy {
  readonly rules: readonly CheckRule[];
  /** What differs between the sides because it is the change under test. */
  readonly changes: readonly DeclarableChange[];
  /** Why, in the project's words, for those that it gives a reason for; reports show it. */
  readonly changeReasons?: Readonly<Partial<Record<DeclarableChange, string>>>;
  /** Names of benchmarks that the code under test cannot touch, as patterns of src/model/pattern.ts. */
  readonly sentinels: readonly string[];
  /** Files whose change makes two measurements incomparable, as patterns; see src/model/pattern.ts. */
  readonly watchedFiles: WatchedFiles;
  /** The project's own thresholds; the others are the defaults of thresholds.ts. */
  readonly thresholds: Partial<Thresholds>;
  /** Absent: Plumbline's own advisories apply, and no others. */
  readonly advisories?: AdvisoryPolicy;
}

/** Which advisories apply. */
export interface AdvisoryPolicy {
  /** False switches all of them off. */
  readonly enabled: boolean;
  /** The project's own, besides those that come with Plumbline. */
  readonly own: readonly Advisory[];
}

/** Patterns of paths from the repository's root. */
export interface WatchedFiles {
  /** What pins dependencies: other versions of them are other code. */
  readonly lockfiles: readonly string[];
  /** What makes the machine: images, tool versions, workflows. */
  readonly images: readonly string[];
  /** The benchmarks themselves. */
  readonly benchmarks: readonly string[];
}

/** What common tools call them. */
export const defaultWatchedFiles: WatchedFiles = {
  lockfiles: [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'requirements*.txt',
    'Gemfile.lock',
    'composer.lock',
    'gradle.lockfile',
    'packages.lock.json',
    'conan.lock',
    'flake.lock',
  ],
  images: [
    'Dockerfile*',
    'Containerfile*',
    '.devcontainer/**',
    '.github/workflows/*',
    '.tool-versions',
    'rust-toolchain*',
    '.nvmrc',
    '.python-version',
  ],
  benchmarks: ['**/bench/**', '**/benches/**', '**/benchmark/**', '**/benchmarks/**'],
};

/** One code made heavier, lighter or silent. A later rule for the same code wins. */
export interface CheckRule {
  readonly code: FindingCode;
  readonly severity: Severity | 'mute';
  /** `raise`: to at least the severity, `lower`: to at most; absent: to just this one. */
  readonly direction?: 'raise' | 'lower';
  /** Why; reports show it. */
  readonly reason: string;
}

/** Nothing declared, nothing changed. */
export const defaultTrustPolicy: TrustPolicy = {
  rules: [],
  changes: [],
  sentinels: [],
  watchedFiles: defaultWatchedFiles,
  thresholds: {},
};

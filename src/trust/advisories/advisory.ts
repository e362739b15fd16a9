/**
 * What an advisory is: a known regression of a toolchain, runtime or system that makes a baseline slower (or faster) than it
 * ought to be, with the evidence for it. Room: trust. The records are data (records/*.json); schema/advisory.schema.json
 * describes the same shape for editors, and a test holds the two together.
 */
import type { RuntimeFeature } from '../../model/environment.ts';

/** What can be affected, by the name that a result file's facts are filed under. */
export const advisoryComponents = [
  'clang',
  'apple-clang',
  'gcc',
  'msvc',
  'rust',
  'cpython',
  'node',
  'go',
  'jdk',
  'linux',
  'glibc',
  'musl',
  'openssl',
  'pyperf',
] as const;
export type AdvisoryComponent = (typeof advisoryComponents)[number];

export const advisorySystems = ['linux', 'macos', 'windows'] as const;
export type AdvisorySystem = (typeof advisorySystems)[number];

export const advisoryArchitectures = ['x86_64', 'x86', 'arm64', 'riscv64', 'ppc64le', 's390x'] as const;
export type AdvisoryArchitecture = (typeof advisoryArchitectures)[number];

/** How well it is known. Only `high` can make a baseline unusable. */
export const advisoryConfidences = ['high', 'medium', 'low'] as const;
export type AdvisoryConfidence = (typeof advisoryConfidences)[number];

/** One known regression. */
export interface Advisory {
  /** Lower case with dashes, starting with the component: `clang-19-computed-goto`. Stable. */
  readonly id: string;
  readonly component: AdvisoryComponent;
  /** One line: what is wrong. */
  readonly title: string;
  /** Ranges of the component's version; one of them is enough. Syntax: version-range.ts. `*` is every version. */
  readonly affected: readonly string[];
  readonly platform?: AdvisoryPlatform;
  /** All of these must hold. What a result file does not tell makes the advisory possible, not certain. */
  readonly requires?: AdvisoryFacts;
  /** A circumstance that must hold and that no result file tells, e.g. a boot option: the advisory is possible at most. */
  readonly condition?: string;
  /** One of these is enough to be safe. What a result file does not tell makes nobody safe. */
  readonly unless?: AdvisoryFacts;
  readonly effect: AdvisoryEffect;
  readonly confidence: AdvisoryConfidence;
  /** Why the confidence is what it is: what the sources say and what they leave open. */
  readonly basis: string;
  /** Addresses of the sources, the one that shows most first. */
  readonly evidence: readonly string[];
  /** The first version without it, or how it is mended; absent when nobody knows. */
  readonly fixedIn?: string;
  /** What to do about a baseline that has it. */
  readonly remedy: string;
  /** Set when Plumbline mends it while reading, so that results need no warning: what it does. */
  readonly handled?: string;
}

/** Where it shows. Each list is alternatives; the lists that are there must all fit. */
export interface AdvisoryPlatform {
  readonly systems?: readonly AdvisorySystem[];
  readonly architectures?: readonly AdvisoryArchitecture[];
  /** Patterns of the CPU's model name: `*` is any text, `?` any character, upper and lower case alike. */
  readonly cpuModels?: readonly string[];
}

/** Facts about a build. */
export interface AdvisoryFacts {
  /** Patterns that a flag of the compiler fits (`*` any text, `?` any character). */
  readonly flags?: readonly string[];
  readonly features?: Readonly<Partial<Record<RuntimeFeature, boolean>>>;
  /** Other components and ranges of their versions. */
  readonly components?: Readonly<Partial<Record<AdvisoryComponent, readonly string[]>>>;
}

/** What it does. */
export interface AdvisoryEffect {
  readonly what: string;
  /** How much, with the workload it was measured on. */
  readonly much: string;
  readonly metric: 'time' | 'memory';
  /** `suite`: shifts a whole suite, `some`: only benchmarks that do a certain thing. */
  readonly reach: 'suite' | 'some';
}

/**
 * The facts of a suite that advisories ask for: which component in which version, on what, built how. What the file does
 * not tell stays unknown. Room: trust.
 */
import type { RuntimeFeatures } from '../../model/environment.ts';
import { textOf } from '../../model/metadata.ts';
import { parseRelease, parseVersion, type Version } from '../../model/release.ts';
import type { Suite } from '../../model/suite.ts';
import { advisoryComponents } from './advisory.ts';
import type { AdvisoryArchitecture, AdvisoryComponent, AdvisorySystem } from './advisory.ts';

/** What is known of one side. Absent means unknown. */
export interface Facts {
  /** Components that the file names; the version is null when it names none that can be read. */
  readonly components: ReadonlyMap<AdvisoryComponent, ComponentFact>;
  /** Which kinds of component the file tells at all, so that `another compiler` and `unknown compiler` differ. */
  readonly told: ReadonlySet<ComponentKind>;
  readonly system?: AdvisorySystem;
  readonly architecture?: AdvisoryArchitecture;
  readonly cpuModel?: string;
  readonly flags?: readonly string[];
  readonly features: RuntimeFeatures;
}

/** One component as the file has it. */
export interface ComponentFact {
  readonly version: Version | null;
  /** The text it was read from. */
  readonly text: string;
}

/** What can be told by one text: a file that names its compiler tells that it was no other one. */
export type ComponentKind = 'compiler' | 'runtime' | 'kernel' | 'libc' | 'openssl' | 'harness';

/** The kind of each component. Go and Rust are both: their version may stand in either field. */
export const componentKinds: Readonly<Record<AdvisoryComponent, readonly ComponentKind[]>> = {
  clang: ['compiler'],
  'apple-clang': ['compiler'],
  gcc: ['compiler'],
  msvc: ['compiler'],
  rust: ['compiler', 'runtime'],
  cpython: ['runtime'],
  node: ['runtime'],
  go: ['compiler', 'runtime'],
  jdk: ['runtime'],
  linux: ['kernel'],
  glibc: ['libc'],
  musl: ['libc'],
  openssl: ['openssl'],
  pyperf: ['harness'],
};

/**
 * Reads a suite's environment, and of its metadata what no tool has a field for: `openssl` (`OpenSSL 3.0.13`), and
 * `dispatch`, by which an interpreter tells how it goes from one instruction to the next (`tail-call`, `computed-goto`, …).
 */
export function factsOf({ environment, metadata }: Pick<Suite, 'environment' | 'metadata'>): Facts {
  const { compiler, runtime, kernel, libc, harness, cpuModel, flags } = environment;
  const system = systemOf(environment.operatingSystem ?? environment.platform);
  const architecture = architectureOf(environment.architecture);
  const openssl = textOf(metadata, 'openssl');
  const components = new Map<AdvisoryComponent, ComponentFact>();
  const told = new Set<ComponentKind>();
  const note = (kind: ComponentKind, text: string | undefined, found: readonly AdvisoryComponent[]): void => {
    if (text === undefined) return;
    told.add(kind);
    for (const component of found) components.set(component, { version: versionIn(component, text), text });
  };
  note('harness', harness, productsIn(harness));
  note('openssl', openssl, ['openssl']);
  note('libc', libc, productsIn(libc));
  // An operating system that is known and is not Linux is known to run no Linux.
  if (system !== undefined) told.add('kernel');
  if (system === 'linux') note('kernel', kernel, ['linux']);
  note('runtime', runtime, productsIn(runtime));
  note('compiler', compiler, productsIn(compiler));
  return {
    components,
    told,
    features: { ...dispatchOf(textOf(metadata, 'dispatch')), ...environment.features },
    ...(system === undefined ? {} : { system }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(cpuModel === undefined ? {} : { cpuModel }),
    ...(flags === undefined ? {} : { flags }),
  };
}

function dispatchOf(text: string | undefined): RuntimeFeatures {
  return text === undefined || text === '' ? {} : { 'tail-call': text === 'tail-call' };
}

/** What products call themselves where their name is not the component's. */
const otherNames: readonly (readonly [RegExp, AdvisoryComponent])[] = [
  [/\b(openjdk|jdk|jre|java|hotspot)\b/i, 'jdk'],
  [/\bnode(\.?js)?\b/i, 'node'],
  [/\bc?python\b/i, 'cpython'],
  [/\brustc?\b/i, 'rust'],
  [/^(glibc|gnu libc)/i, 'glibc'],
  [/^musl/i, 'musl'],
];

function productsIn(text: string | undefined): readonly AdvisoryComponent[] {
  if (text === undefined) return [];
  const product = parseRelease(text)?.product.replaceAll(' ', '-');
  const named = advisoryComponents.find((component) => component === product);
  const other = named ?? otherNames.find(([pattern]) => pattern.test(text))?.[1];
  return other === undefined ? [] : [other];
}

function versionIn(component: AdvisoryComponent, text: string): Version | null {
  if (component === 'jdk') return jdkVersion(text);
  const release = parseRelease(text);
  // Apple numbers its clang after Xcode; the build is what tells which LLVM is in it.
  const version = component === 'apple-clang' ? release?.build : release?.version;
  return version ?? (component === 'apple-clang' ? null : (parseVersion(text) ?? null));
}

/** Java's own versions: `OpenJDK 64-Bit Server VM 17.0.9+9`, `java 1.8.0_392` (8), `jdk-21`. */
function jdkVersion(text: string): Version | null {
  const word = /(?:^|[\s("-])(\d+(?:\.\d+)*(?:[+_]\d+)?)(?=$|[\s)",;+-])(?!-[Bb]it)/.exec(text)?.[1];
  return word === undefined ? null : (parseVersion(word.replace(/^1\.(?=\d)/, '').replace('_', '.')) ?? null);
}

function systemOf(text: string | undefined): AdvisorySystem | undefined {
  if (text === undefined) return undefined;
  if (/^linux|linux-gnu/i.test(text)) return 'linux';
  if (/^(mac|darwin|os ?x)/i.test(text)) return 'macos';
  return /^win/i.test(text) ? 'windows' : undefined;
}

const architectures: Readonly<Record<string, AdvisoryArchitecture>> = {
  x86_64: 'x86_64',
  amd64: 'x86_64',
  x64: 'x86_64',
  i386: 'x86',
  i686: 'x86',
  x86: 'x86',
  arm64: 'arm64',
  aarch64: 'arm64',
  riscv64: 'riscv64',
  ppc64le: 'ppc64le',
  s390x: 's390x',
};

function architectureOf(text: string | undefined): AdvisoryArchitecture | undefined {
  const key = text?.toLowerCase() ?? '';
  return Object.hasOwn(architectures, key) ? architectures[key] : undefined;
}

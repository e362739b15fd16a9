/**
 * Which release of a compiler, runtime or tool: a product and a version, read out of what the tool calls itself.
 * Versions are compared as versions, never as texts. Room: model.
 */

/** A product and its version, e.g. clang 19.1.7. */
export interface Release {
  /** Lower case: `clang`, `apple clang`, `gcc`, `msvc`, `cpython`, `node`, …; what the text says when it is none known. */
  readonly product: string;
  readonly version: Version;
  /** A second version that says more than the first, e.g. Apple clang's build 1700.0.13.5. */
  readonly build?: Version;
}

/** A version taken apart. */
export interface Version {
  /** As written, without what follows it. */
  readonly text: string;
  /** The numbers between the points. */
  readonly numbers: readonly number[];
  /** Alpha, beta, release candidate or development version and its number; absent for a release. */
  readonly preRelease?: { readonly stage: 'alpha' | 'beta' | 'candidate'; readonly number: number };
  /** Letters of a patch release, as OpenSSL had them: the `w` of 1.1.1w. */
  readonly patch?: string;
  /** True for a build after the named version: `3.13.0a6+`. */
  readonly later: boolean;
}

const numbersPattern = '(\\d{1,9}(?:\\.\\d{1,9}){0,5})';
/** A single letter is a stage only with a number behind it or a separator before it: 3.13.0b1, 1.0-b; 1.1.1b is a patch. */
const stagePattern = '(?:[-.~]?(alpha|beta|rc|pre|dev)[-.]?|[-.~](a|b|c)[-.]?|(a|b|c)(?=\\d))(\\d{0,6})(?![a-z])';
const patchPattern = '(?<=\\.\\d{1,9}\\.\\d{1,9})([a-z]{1,2})(?![a-z0-9])';
const versionPattern = new RegExp(`${numbersPattern}(?:${stagePattern}|${patchPattern})?(\\+(?!\\w))?`, 'i');
const stages = {
  a: 'alpha',
  alpha: 'alpha',
  dev: 'alpha',
  pre: 'alpha',
  b: 'beta',
  beta: 'beta',
  c: 'candidate',
  rc: 'candidate',
} as const;

/**
 * The first version in a text, or undefined: `3.13.0rc2`, `v22.9.0`, `19.1.7-rc1`, `1700.0.13.5`, `1.1.1w`,
 * `13.3.0-6ubuntu2` (13.3.0: how it was packaged says nothing of the release), `17.0.9+9` (17.0.9: so does a build number).
 */
export function parseVersion(text: string): Version | undefined {
  const match = versionPattern.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [whole, numbers, word, separated, letter, number, patch, later] = match;
  const stage = (word ?? separated ?? letter)?.toLowerCase() as keyof typeof stages | undefined;
  return {
    text: whole,
    numbers: numbers.split('.').map(Number),
    ...(stage === undefined ? {} : { preRelease: { stage: stages[stage], number: Number(number ?? 0) } }),
    ...(patch === undefined ? {} : { patch: patch.toLowerCase() }),
    later: later === '+',
  };
}

const order = { alpha: 0, beta: 1, candidate: 2 } as const;

/** Below 0 when `first` is the older version, 0 when they are the same, above 0 when it is the newer. Missing parts are 0. */
export function compareVersions(first: Version, second: Version): number {
  const length = Math.max(first.numbers.length, second.numbers.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (first.numbers[index] ?? 0) - (second.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const stage = (version: Version): number => (version.preRelease === undefined ? 3 : order[version.preRelease.stage]);
  return (
    stage(first) - stage(second) ||
    (first.preRelease?.number ?? 0) - (second.preRelease?.number ?? 0) ||
    comparePatches(first.patch ?? '', second.patch ?? '') ||
    Number(first.later) - Number(second.later)
  );
}

/** 1.1.1 < 1.1.1a < 1.1.1z < 1.1.1za. */
function comparePatches(first: string, second: string): number {
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}

/**
 * True when a text begins with a version that is older than the numbers `than`: `2.6.2` and `2.6.3rc1` are before 2.6.3,
 * `2.10` is not. False for a text that is no version: nothing is assumed of it.
 */
export function isOlderVersion(text: string, than: readonly number[]): boolean {
  const version = /^\d/.test(text) ? parseVersion(text) : undefined;
  return version !== undefined && compareVersions(version, { text: '', numbers: than, later: false }) < 0;
}

interface Product {
  readonly product: string;
  /** Its first group is the text that holds the version, the second one the build. */
  readonly pattern: RegExp;
}

/** In order: what names itself after another product stands before it. */
const products: readonly Product[] = [
  { product: 'apple clang', pattern: /\bclang(?: version)? (\d[\w.]*) \(clang-([\d.]+)\)/i },
  { product: 'apple clang', pattern: /\bapple (?:clang|llvm)(?: version)? (\d[\w.]*)/i },
  { product: 'clang', pattern: /\bclang(?: version)?[- ]v?(\d[\w.+-]*)/i },
  { product: 'gcc', pattern: /\b(?:gcc|g\+\+)(?:-\d+)? \([^)]*\) (\d[\w.]*)/i },
  { product: 'gcc', pattern: /\b(?:gcc|g\+\+)(?: version)?[- ]v?(\d[\w.]*)/i },
  { product: 'msvc', pattern: /\bMSC v\.(\d+)/ },
  { product: 'msvc', pattern: /\bmsvc[- ]v?(\d[\w.]*)/i },
  { product: 'icx', pattern: /\b(?:icx|oneAPI)[^\d]*(\d[\w.]*)/i },
  { product: 'rustc', pattern: /\brustc[- ]v?(\d[\w.+-]*)/i },
  { product: 'go', pattern: /\bgo(?: version)?(?: go)? ?v?(\d[\w.]*)/i },
];

/**
 * The product and version that a text names, or undefined when it holds no version. Compilers are recognised by the many
 * ways in which they and CPython write them; any other text is `NAME VERSION`. Visual C's `v.1935` becomes 19.35.
 */
export function parseRelease(text: string): Release | undefined {
  for (const { product, pattern } of products) {
    const match = pattern.exec(text);
    const version = match?.[1] === undefined ? undefined : parseVersion(visualC(product, match[1]));
    if (version === undefined) continue;
    const build = match?.[2] === undefined ? undefined : parseVersion(match[2]);
    return build === undefined ? { product, version } : { product, version, build };
  }
  const at = /(?:^|[\s/@_-])v?(\d)/.exec(text);
  const version = at === null ? undefined : parseVersion(text.slice(at.index));
  if (at === null || version === undefined) return undefined;
  return { product: text.slice(0, at.index).trim().toLowerCase(), version };
}

const visualC = (product: string, version: string): string =>
  product === 'msvc' && /^\d{4}$/.test(version) ? `${version.slice(0, 2)}.${version.slice(2)}` : version;

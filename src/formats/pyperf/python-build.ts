/**
 * What a CPython was built with, out of its configure arguments and compiler flags. Room: formats; any tool that measures
 * Python and writes these down can use it.
 */
import type { RuntimeFeature, RuntimeFeatures } from '../../model/environment.ts';

/** The texts as sysconfig has them; absent means the file does not say, which is not the same as none. */
export interface PythonBuild {
  /** Tokens of CONFIG_ARGS. */
  readonly options?: readonly string[];
  /** Tokens of PY_CFLAGS. */
  readonly flags?: readonly string[];
  readonly version?: string;
}

/** Options of configure that turn a feature on, and with which words they turn it off again. */
const byOption: readonly (readonly [RuntimeFeature, RegExp])[] = [
  ['jit', /^--enable-experimental-jit(?:=(.*))?$/],
  ['free-threading', /^--disable-gil(?:=(.*))?$/],
  ['tail-call', /^--with-tail-call-interp(?:=(.*))?$/],
  ['pgo', /^--enable-optimizations(?:=(.*))?$/],
  ['lto', /^--with-lto(?:=(.*))?$/],
  ['debug', /^--with-pydebug(?:=(.*))?$/],
  ['assertions', /^--with-assertions(?:=(.*))?$/],
  ['sanitizer', /^--with-(?:address|memory|undefined-behavior|thread)-sanitizer(?:=(.*))?$/],
  ['tracing', /^--(?:with-trace-refs|enable-pystats)(?:=(.*))?$/],
];
/** `yes-off` builds the JIT but leaves it off; `interpreter` runs its intermediate code without compiling. */
const off: ReadonlySet<string> = new Set(['no', 'yes-off', 'interpreter']);

/** Features that the texts tell; with configure arguments at hand, one that is not among them is off. */
export function pythonFeatures({ options, flags, version }: PythonBuild): RuntimeFeatures {
  const features = new Map<RuntimeFeature, boolean>();
  for (const [feature, pattern] of options === undefined ? [] : byOption) {
    const given = (options ?? []).flatMap((option) => pattern.exec(option)?.[1] ?? (pattern.test(option) ? '' : []));
    features.set(feature, given.length > 0 && !off.has(given.at(-1) ?? ''));
  }
  const has = (pattern: RegExp): boolean => flags?.some((flag) => pattern.test(flag)) ?? false;
  if (has(/^-flto(?!=?no)/)) features.set('lto', true);
  if (has(/^-fprofile-(use|instr-use|sample-use)/)) features.set('pgo', true);
  if (has(/^-fsanitize=/)) features.set('sanitizer', true);
  if (has(/^-DPy_DEBUG/) || has(/^-O0$/)) features.set('debug', true);
  // A Python without assertions is compiled with NDEBUG, and its makefile says so in these flags.
  if (flags !== undefined && flags.length > 0 && !features.get('debug')) features.set('assertions', !has(/^-DNDEBUG/));
  if (version?.includes('free-threading') === true) features.set('free-threading', true);
  return Object.fromEntries([...features].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Options that say something of the build beyond the features: not where it looks for things, nor how configure talks. */
export function tellingOptions(options: readonly string[]): readonly string[] {
  return options.filter(
    (option) =>
      !/^(?:PKG_CONFIG\w*=|--(?:prefix|exec-prefix|srcdir|build|cache-file|enable-option-checking|with-openssl-rpath|with-ensurepip)\b|-C$|-q$)/.test(
        option,
      ) && !byOption.some(([, pattern]) => pattern.test(option)),
  );
}

/**
 * The environment a suite was measured in, normalised so that two of them can be compared field by field.
 * Room: model; formats fill what their files tell, everything else stays undefined.
 *
 * Texts stand as the tool wrote them, for reports; what can be compared only when taken apart stands beside them, taken
 * apart by the format that knows the tool's syntax. Versions within texts are read by release.ts.
 */

/** What is known of machine, system, toolchain and harness. Absent means the file does not say. */
export interface Environment {
  readonly cpuModel?: string;
  readonly cpuCount?: number;
  /** Nominal clock in MHz, for tools that tell that instead of a model. */
  readonly cpuMegahertz?: number;
  /** Cache sizes in words, likewise. */
  readonly cpuCaches?: string;
  readonly cpuAffinity?: string;
  readonly cpuConfig?: string;
  /** `cpuConfig` taken apart: one entry per group of CPUs that are set alike, sorted by their first CPU. */
  readonly cpuGroups?: readonly CpuGroup[];
  readonly operatingSystem?: string;
  readonly architecture?: string;
  readonly platform?: string;
  readonly kernel?: string;
  readonly libc?: string;
  readonly aslr?: string;
  readonly host?: string;
  readonly bootTime?: string;
  readonly compiler?: string;
  readonly compilerFlags?: string;
  /** `compilerFlags` as a set: sorted tokens, each once, with the paths in them reduced to `<path>`. */
  readonly flags?: readonly string[];
  /** Options of the build's configuration beyond what `features` tells, likewise. */
  readonly buildOptions?: readonly string[];
  readonly runtime?: string;
  /** What the runtime, or the thing under test, was built with: true, false, or absent when the file does not tell. */
  readonly features?: RuntimeFeatures;
  readonly harness?: string;
  /** The release of the benchmarks, without their hash. */
  readonly suiteVersion?: string;
  /** Hash of the benchmarks' code, when the tool tells one. */
  readonly suiteHash?: string;
  readonly timer?: string;
  /** The timer's resolution in seconds. */
  readonly timerResolution?: number;
  readonly conditions?: Conditions;
}

/** The fields that hold one text or number, which reports print as it is. */
export type WrittenField = {
  [Field in keyof Environment]-?: Required<Environment>[Field] extends string | number ? Field : never;
}[keyof Environment];

/** How some CPUs were set while measuring. */
export interface CpuGroup {
  /** CPU numbers, ascending, each once. */
  readonly cpus: readonly number[];
  readonly driver?: string;
  readonly governor?: string;
  readonly turbo?: boolean;
  readonly isolated: boolean;
}

/** Features of a runtime or build that decide how fast it is. */
export const runtimeFeatures = [
  'jit',
  'free-threading',
  'tail-call',
  'pgo',
  'lto',
  'debug',
  'assertions',
  'sanitizer',
  'tracing',
] as const;

/** The name of a feature. */
export type RuntimeFeature = (typeof runtimeFeatures)[number];

/** Which features were on (true) or off (false); absent means unknown. */
export type RuntimeFeatures = Readonly<Partial<Record<RuntimeFeature, boolean>>>;

/** What the machine was like while measuring: one reading per process that took one, in file order. */
export interface Conditions {
  /** Load averages over one minute. */
  readonly loads: readonly number[];
  /** Degrees Celsius of the hottest sensor. */
  readonly temperatures: readonly number[];
  /** MHz of the fastest CPU, the one at work. */
  readonly frequencies: readonly number[];
}

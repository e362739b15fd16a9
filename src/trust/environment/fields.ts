/**
 * The environment's fields in words, the weightiest for a comparison first. Room: trust.
 */
import type { CpuGroup, Environment, RuntimeFeature } from '../../model/environment.ts';
import { runtimeFeatures } from '../../model/environment.ts';

/** A field that people can compare: what it is called and what an environment says of it, or undefined. */
export interface EnvironmentField {
  readonly title: string;
  readonly read: (environment: Environment) => string | undefined;
  /** How far two texts may differ and still say the same; without it they must be equal. */
  readonly same?: (one: string, other: string) => boolean;
}

/** What reports call them. */
export const featureTitles: Readonly<Record<RuntimeFeature, string>> = {
  jit: 'JIT',
  'free-threading': 'free threading',
  'tail-call': 'tail-call interpreter',
  pgo: 'profile-guided optimisation',
  lto: 'link-time optimisation',
  debug: 'debug build',
  assertions: 'assertions',
  sanitizer: 'sanitizer',
  tracing: 'tracing',
};

const text = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const setting =
  (read: (group: CpuGroup) => string | undefined) =>
  ({ cpuGroups }: Environment): string | undefined => {
    const parts = (cpuGroups ?? []).flatMap((group): [string, readonly number[]][] => {
      const value = read(group);
      return value === undefined ? [] : [[value, group.cpus]];
    });
    return parts.length === 0 ? undefined : settingInWords(parts);
  };

/** `performance` when all CPUs agree, else `performance (0), powersave (1, 11, 14)`. */
function settingInWords(parts: readonly (readonly [string, readonly number[]])[]): string {
  const cpusOf = new Map<string, number[]>();
  for (const [value, cpus] of parts) cpusOf.set(value, [...(cpusOf.get(value) ?? []), ...cpus]);
  const [only] = cpusOf.keys();
  if (cpusOf.size === 1 && only !== undefined) return only;
  return [...cpusOf].map(([value, cpus]) => `${value} (CPU ${cpuList(cpus)})`).join(', ');
}

/** `0-1, 11, 14`. */
export function cpuList(cpus: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const cpu of [...cpus].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === cpu - 1) last[1] = cpu;
    else ranges.push([cpu, cpu]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** What of `cpuConfig` is compared setting by setting. */
export const cpuSettings: readonly EnvironmentField[] = [
  { title: 'CPU governor', read: setting(({ governor }) => governor) },
  { title: 'CPU frequency driver', read: setting(({ driver }) => driver) },
  { title: 'turbo', read: setting(({ turbo }) => (turbo === undefined ? undefined : turbo ? 'on' : 'off')) },
  { title: 'CPU isolation', read: setting(({ isolated }) => (isolated ? 'isolated' : 'not isolated')) },
];

/** The CPU's model; tools pad it with spaces. */
export function cpuModelOf({ cpuModel }: Environment): string | undefined {
  return cpuModel?.replace(/\s+/g, ' ').trim();
}

/** The operating system without its version: `macOS` of `macOS 14.5`. */
export function systemFamilyOf({ operatingSystem }: Environment): string | undefined {
  return operatingSystem?.trim().split(/\s/)[0];
}

/** Tools read the nominal clock from counters that wobble a little: 5 %. */
const clockWobble = 0.05;

/** Whether two nominal clocks, both in MHz, are one. */
export function sameClock(one: number, other: number): boolean {
  return one === other || Math.abs(Math.log(one / other)) <= clockWobble;
}

/** Two names of one thing. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['amd64', 'x86_64'],
  ['x64', 'x86_64'],
  ['arm64', 'aarch64'],
  ['i386', 'x86'],
  ['i686', 'x86'],
]);

/** Whether two names of an architecture mean the same: `AMD64` and `x86_64` do. */
export function sameArchitecture(one: string, other: string): boolean {
  const [first, second] = [one, other]
    .map((name) => name.trim().toLowerCase())
    .map((name) => otherNames.get(name) ?? name);
  return first === second;
}

/** pyperf computes the boot time from the uptime, and clocks are corrected: only more than this is another boot. */
const sameBootSeconds = 120;

/** Whether two boot times, both ISO 8601 without a zone, are one: exactly the same text, or less than two minutes apart. */
export function sameBoot(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((time) => Date.parse(`${time.trim().replace(' ', 'T')}Z`));
  return Math.abs((first ?? NaN) - (second ?? NaN)) <= sameBootSeconds * 1000;
}

/** `pyperformance 1.11.0 benchmarks 177356`: the release of the suite and the hash of its code, as far as they are told. */
function suiteOf({ suiteVersion, suiteHash }: Environment): string | undefined {
  if (suiteHash === undefined) return suiteVersion;
  return suiteVersion === undefined ? `benchmarks ${suiteHash}` : `${suiteVersion} benchmarks ${suiteHash}`;
}

/** All of them, the weightiest first. Flags and build options are compared as sets, elsewhere. */
export const environmentFields: readonly EnvironmentField[] = [
  { title: 'CPU model', read: cpuModelOf },
  { title: 'CPUs', read: ({ cpuCount }) => text(cpuCount) },
  {
    title: 'CPU clock (MHz)',
    read: ({ cpuMegahertz }) => text(cpuMegahertz),
    same: (one, other) => sameClock(Number(one), Number(other)),
  },
  { title: 'CPU caches', read: ({ cpuCaches }) => cpuCaches },
  { title: 'architecture', read: ({ architecture }) => architecture, same: sameArchitecture },
  { title: 'operating system', read: ({ operatingSystem }) => operatingSystem },
  { title: 'compiler', read: ({ compiler }) => compiler },
  { title: 'runtime', read: ({ runtime }) => runtime },
  ...runtimeFeatures.map((feature) => ({
    title: featureTitles[feature],
    read: ({ features }: Environment) => {
      const on = features?.[feature];
      return on === undefined ? undefined : on ? 'on' : 'off';
    },
  })),
  { title: 'kernel', read: ({ kernel }) => kernel },
  { title: 'C library', read: ({ libc }) => libc },
  ...cpuSettings,
  { title: 'CPU affinity', read: ({ cpuAffinity }) => cpuAffinity },
  { title: 'ASLR', read: ({ aslr }) => aslr },
  { title: 'suite version', read: suiteOf },
  { title: 'benchmark tool', read: ({ harness }) => harness },
  { title: 'timer', read: ({ timer }) => timer },
  { title: 'host', read: ({ host }) => host },
  { title: 'boot time', read: ({ bootTime }) => bootTime, same: sameBoot },
];

/**
 * The environment of a pyperf file: the keys that pyperf, pyperformance and their kin write, put into the model's
 * fields. Room: formats. Facts: pyperf's documentation of its metadata, and files of pyperf 0.8 to 2.10.
 */
import type { Environment, RuntimeFeatures } from '../../model/environment.ts';
import type { Metadata } from '../../model/metadata.ts';
import { readBuildOptions, readCompilerFlags } from '../build-flags.ts';
import { readCpuGroups } from './machine.ts';
import { pythonFeatures, tellingOptions } from './python-build.ts';

/** What a platform string says, e.g. `Linux-6.8.0-85-generic-aarch64-with-glibc2.39`. */
interface Platform {
  operatingSystem?: string;
  architecture?: string;
  kernel?: string;
  libc?: string;
}

/**
 * Fills an environment from the metadata of a suite, of its benchmarks and of a run, in this order: pyperf hoists a key
 * as far as it has one value, so that the first of them that has the key tells. Not every benchmark has every key
 * (one that runs a command does not know the interpreter's version).
 */
export function pyperfEnvironment(levels: readonly Metadata[]): Environment {
  const text = (key: string): string | undefined => firstText(levels, key);
  const platform = text('platform');
  const cpuCount = firstNumber(levels, 'cpu_count');
  const fields: [keyof Environment, string | number | undefined][] = [
    ['cpuModel', text('cpu_model_name')],
    ['cpuCount', cpuCount],
    ['cpuAffinity', text('cpu_affinity')],
    ['cpuConfig', text('cpu_config')],
    ['platform', platform],
    ['aslr', text('aslr')],
    ['host', text('hostname')],
    ['bootTime', text('boot_time')],
    ['compiler', text('compiler') ?? text('python_compiler')],
    ['compilerFlags', text('compiler_flags') ?? pythonFlags(text('python_cflags'), text('python_config_args'))],
    ['runtime', joined(text('python_implementation'), text('python_version'))],
    ['harness', prefixed('pyperf ', text('perf_version'))],
    ['suiteVersion', prefixed('pyperformance ', text('performance_version'))],
    ['suiteHash', text('benchmark_hash')],
    ['timer', text('timer')],
  ];
  const parsed: [keyof Environment, unknown][] = [
    ['cpuGroups', readCpuGroups(text('cpu_config') ?? '')],
    ['flags', tokens(text('compiler_flags') ?? text('python_cflags'), readCompilerFlags)],
    ['buildOptions', tokens(text('python_config_args'), (args) => tellingOptions(readBuildOptions(args)))],
    ['features', featuresOf(text)],
    ['timerResolution', readResolution(text('timer') ?? '')],
  ];
  const environment: Record<string, unknown> = { ...(platform === undefined ? {} : splitPlatform(platform)) };
  for (const [field, value] of [...fields, ...parsed]) if (value !== undefined) environment[field] = value;
  return environment;
}

const tokens = (text: string | undefined, read: (text: string) => readonly string[]): readonly string[] | undefined =>
  text === undefined ? undefined : read(text);

/** Only from what is said of CPython itself: other interpreters build with other words. */
function featuresOf(text: (key: string) => string | undefined): RuntimeFeatures | undefined {
  if ((text('python_implementation') ?? 'cpython').toLowerCase() !== 'cpython') return undefined;
  const [options, flags] = [
    tokens(text('python_config_args'), readBuildOptions),
    tokens(text('python_cflags'), readCompilerFlags),
  ];
  const version = text('python_version');
  const features = pythonFeatures({
    ...(options === undefined ? {} : { options }),
    ...(flags === undefined ? {} : { flags }),
    ...(version === undefined ? {} : { version }),
  });
  return Object.keys(features).length === 0 ? undefined : features;
}

const secondsIn: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, ms: 1e-3, sec: 1 };

/** Seconds in `clock_gettime(CLOCK_MONOTONIC), resolution: 41.7 ns`. */
function readResolution(timer: string): number | undefined {
  const match = /resolution: (\d+(?:\.\d+)?) (ns|us|ms|sec)/.exec(timer);
  return match === null ? undefined : Number(match[1]) * (secondsIn[match[2] ?? ''] ?? 1);
}

/**
 * Splits Python's `platform.platform()`. Linux: `Linux-<kernel>-<architecture>-with-<libc>`; macOS:
 * `macOS-<version>-<architecture>-arm-64bit…`, formerly `Darwin-<kernel>-…`; Windows: `Windows-<release>-<build>-SP0`.
 */
export function splitPlatform(platform: string): Platform {
  const [system = '', ...rest] = platform.split('-');
  if (system === 'Linux') return splitLinux(rest.join('-'));
  if (system === 'macOS')
    return { ...given('architecture', rest[1]), operatingSystem: `macOS ${rest[0] ?? ''}`.trim() };
  if (system === 'Darwin')
    return { operatingSystem: 'macOS', ...given('kernel', rest[0]), ...given('architecture', rest[1]) };
  if (system === 'Windows') return { operatingSystem: `Windows ${rest[0] ?? ''}`.trim(), ...given('kernel', rest[1]) };
  return system === '' ? {} : { operatingSystem: system };
}

function splitLinux(rest: string): Platform {
  const at = rest.lastIndexOf('-with-');
  const before = at < 0 ? rest : rest.slice(0, at);
  const dash = before.lastIndexOf('-');
  const kernel = dash < 0 ? before : before.slice(0, dash);
  const libc = at < 0 ? '' : rest.slice(at + '-with-'.length);
  return {
    operatingSystem: 'Linux',
    ...given('kernel', kernel),
    ...given('architecture', dash < 0 ? '' : before.slice(dash + 1)),
    ...given('libc', libc),
  };
}

function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}

function firstText(levels: readonly Metadata[], key: string): string | undefined {
  for (const level of levels) {
    const value = Object.hasOwn(level, key) ? level[key] : undefined;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

function firstNumber(levels: readonly Metadata[], key: string): number | undefined {
  for (const level of levels) {
    const value = Object.hasOwn(level, key) ? level[key] : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
  }
  return undefined;
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined || second === undefined ? (first ?? second) : `${first} ${second}`;
}

const prefixed = (prefix: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : prefix + text;

const pythonFlags = (flags: string | undefined, configuration: string | undefined): string | undefined =>
  joined(flags, prefixed('configured with ', configuration));

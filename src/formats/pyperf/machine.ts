/**
 * What pyperf says of CPUs in texts of its own: how groups of them are set, how fast they ran, how warm they were.
 * Room: formats. Syntax: pyperf's `_collect_metadata.py`; total over any text, and bounded for hostile ones.
 */
import type { Conditions, CpuGroup } from '../../model/environment.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Benchmark } from '../../model/suite.ts';

/** More CPUs than any machine has; a list that names more is not expanded further. */
const mostCpus = 4096;

/** The CPUs in a list such as `0-1,11,14`, ascending, each once; undefined when it is no such list. */
export function readCpuList(text: string): readonly number[] | undefined {
  if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(text)) return undefined;
  const cpus = new Set<number>();
  for (const part of text.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    for (let cpu = first; cpu <= last && cpus.size < mostCpus; cpu += 1) cpus.add(cpu);
  }
  return [...cpus].sort((a, b) => a - b);
}

/**
 * Groups of CPUs out of `cpu_config`, e.g. `0=driver:intel_pstate, intel_pstate:no turbo, governor:performance, isolated;
 * 1-3=…; idle:intel_idle`; undefined when there are none. What is set for the whole machine (`idle:`) is not in it.
 */
export function readCpuGroups(config: string): readonly CpuGroup[] | undefined {
  const groups = config.split(';').flatMap((part): CpuGroup[] => {
    const at = part.indexOf('=');
    const cpus = at < 0 ? undefined : readCpuList(part.slice(0, at).trim());
    return cpus === undefined ? [] : [readGroup(cpus, part.slice(at + 1))];
  });
  return groups.length === 0 ? undefined : groups.sort((a, b) => (a.cpus[0] ?? 0) - (b.cpus[0] ?? 0));
}

function readGroup(cpus: readonly number[], text: string): CpuGroup {
  const settings = text.split(',').map((setting) => setting.trim());
  const after = (prefix: string): string | undefined =>
    settings.find((setting) => setting.startsWith(prefix))?.slice(prefix.length);
  const driver = after('driver:');
  const governor = after('governor:');
  const turbo = after('intel_pstate:');
  return {
    cpus,
    ...(driver === undefined ? {} : { driver }),
    ...(governor === undefined ? {} : { governor }),
    ...(turbo === undefined ? {} : { turbo: turbo !== 'no turbo' }),
    isolated: settings.includes('isolated'),
  };
}

/** MHz of the fastest CPU in `cpu_freq`, e.g. `0=3131 MHz; 1-3=2.4 GHz`: the one at work, the others idle; undefined without any. */
export function readFrequency(text: string): number | undefined {
  return largest(text, megahertz);
}

/** Degrees Celsius of the hottest sensor in `cpu_temp`, e.g. `coretemp:Package id 0=58 C, coretemp:Core 8=57 C`. */
export function readTemperature(text: string): number | undefined {
  return largest(text, celsius);
}

/** What a number is multiplied with, by the character code of its unit's first letter; 0 for what is no unit. */
const megahertz = (letter: number): number =>
  letter === 77 /* M */ ? 1 : letter === 71 /* G */ ? 1000 : letter === 107 /* k */ ? 0.001 : 0;
const celsius = (letter: number): number => (letter === 67 /* C */ ? 1 : 0);

/**
 * The largest of the numbers behind `=` and before a known unit. Read digit by digit, and without a text or an object for
 * any of them: there are dozens in every process, and a regular expression made parsing a file a quarter slower.
 */
function largest(text: string, scaleOf: (letter: number) => number): number | undefined {
  let found = -1;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    let end = at + 1;
    let value = 0;
    let scale = 0;
    for (; end < text.length; end += 1) {
      const digit = text.charCodeAt(end) - 48;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        scale *= 10;
      } else if (digit === -2 && scale === 0) scale = 1;
      else break;
    }
    if (end === at + 1 || end + 1 >= text.length || text.charCodeAt(end) !== 32) continue;
    const unit = scaleOf(text.charCodeAt(end + 1));
    const number = (scale > 0 ? value / scale : value) * unit;
    if (unit > 0 && number > found && number < Infinity) found = number;
  }
  return found < 0 ? undefined : found;
}

/**
 * The course of load, temperature and frequency: one reading per process with values. A key that all processes agree on
 * stands in the benchmark or the suite instead, and counts for each of them. Undefined when the file tells none.
 */
export function readConditions(benchmarks: readonly Benchmark[], metadata: Metadata): Conditions | undefined {
  const loads: number[] = [];
  const temperatures: number[] = [];
  const frequencies: number[] = [];
  const temperatureOf = remembering(readTemperature);
  const frequencyOf = remembering(readFrequency);
  for (const { series, metadata: own } of benchmarks) {
    const [main] = series;
    if (main?.kind !== 'samples') continue;
    const load = own.load_avg_1min ?? metadata.load_avg_1min;
    const temperature = own.cpu_temp ?? metadata.cpu_temp;
    const frequency = own.cpu_freq ?? metadata.cpu_freq;
    for (const process of main.sessions[0]?.processes ?? []) {
      if (process.values.length === 0) continue;
      // Keys by their names: looked up by a variable, each number of each process would become an object first.
      const run = process.metadata;
      addLoad(loads, run.load_avg_1min ?? load);
      add(temperatures, temperatureOf(run.cpu_temp ?? temperature));
      add(frequencies, frequencyOf(run.cpu_freq ?? frequency));
    }
  }
  const none = loads.length + temperatures.length + frequencies.length === 0;
  return none ? undefined : { loads, temperatures, frequencies };
}

function add(list: number[], value: number | undefined): void {
  if (value !== undefined) list.push(value);
}

function addLoad(list: number[], load: unknown): void {
  if (typeof load === 'number' && load >= 0 && load < Infinity) list.push(load);
}

/** Processes that follow each other often say the same, and taking a text apart costs more than looking it up. */
function remembering(read: (text: string) => number | undefined): (text: unknown) => number | undefined {
  let last: string | undefined;
  let result: number | undefined;
  return (text) => {
    if (typeof text !== 'string') return undefined;
    if (text !== last) {
      last = text;
      result = read(text);
    }
    return result;
  };
}

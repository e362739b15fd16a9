/**
 * The config file: YAML that sets inputs by name, and what is too rich for an input. Inputs become the same texts that
 * flags and action inputs are, so that readSettings reads them alike; the rest becomes typed settings. Room: settings.
 */
import { checkShape, isMapping, type Complaint } from './config/check-shape.ts';
import { configSettings, type ConfigSettings } from './config/config-settings.ts';
import { configShape, inputsOfFile } from './config/config-shape.ts';
import { readOwnAdvisories, type ReadBeside } from './config/own-advisories.ts';
import { readYaml } from './config/read-yaml.ts';
import type { Input } from './inputs.ts';
import { defaultThresholds, type ThresholdName, type Thresholds } from '../trust/thresholds.ts';

/** What a config file says, and everything that is wrong with it: one line each, with its place. */
export interface ConfigFile {
  /** Texts of the inputs that it sets, for readSettings. */
  readonly values: Readonly<Record<string, string>>;
  readonly settings: ConfigSettings | null;
  readonly problems: readonly string[];
  /** What reports say of it: where it comes from, and which checks it measures with numbers of its own. */
  readonly notes: readonly string[];
  /** `FILE:LINE:COLUMN: NAME` of an input that it sets, for messages. */
  readonly called: (name: string) => string;
}

/** The text of a config file and what messages call it. */
export interface ConfigText {
  readonly name: string;
  readonly text: string;
  readonly readBeside: ReadBeside;
  /** What reports are to say of where it comes from. */
  readonly notes: readonly string[];
}

/** Reads a config file. Never throws for what is in it; only what `readBeside` throws comes through. */
export async function readConfigFile({ text, name, readBeside, notes }: ConfigText): Promise<ConfigFile> {
  const nothing = { values: {}, settings: null, problems: [], notes, called: (input: string) => input };
  const yaml = await readYaml(text, name);
  if (!yaml.ok) return { ...nothing, problems: yaml.complaints };
  const value = yaml.value ?? {};
  const complaints: Complaint[] = isMapping(value) ? [...checkShape(configShape, value)] : [noMapping];
  const content = withoutComplaints(value, complaints);
  const settings = configSettings(content, (complaint) => complaints.push(complaint));
  const advisories = await readOwnAdvisories(content.advisories, readBeside);
  complaints.push(...advisories.complaints);
  return {
    values: textsOf(content),
    settings: { ...settings, trust: { ...settings.trust, advisories: advisories.policy } },
    problems: [
      ...complaints.map(({ path, at, message }) => `${yaml.placeOf(path, at)}: ${message}`),
      ...advisories.lines,
    ],
    notes: [...notes, ...thresholdNotes(settings.trust.thresholds)],
    called: (input) => `${yaml.placeOf([input], 'value')}: ${input}`,
  };
}

const noMapping: Complaint = {
  path: [],
  at: 'value',
  message: 'the file is no mapping of settings to values, such as `geomean-threshold: 3%`.',
};

/** The keys at the top that are as they have to be. */
function withoutComplaints(value: unknown, complaints: readonly Complaint[]): Readonly<Record<string, unknown>> {
  if (!isMapping(value)) return {};
  const wrong = new Set(complaints.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** A list becomes one line per entry, a mapping one line `KEY=VALUE` per entry; nothing is no text. */
function textsOf(content: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const set = inputsOfFile.filter(({ name }) => Object.hasOwn(content, name) && content[name] !== null);
  return Object.fromEntries(set.map((input) => [input.name, textOf(content[input.name], input)]));
}

function textOf(value: unknown, { kind }: Input): string {
  if (Array.isArray(value)) return kind === 'names' ? JSON.stringify(value) : value.join('\n');
  if (!isMapping(value)) return String(value);
  return Object.entries(value)
    .map(([key, entry]) => `${key}=${String(entry as string | number)}`)
    .join('\n');
}

/** Numbers that are not Plumbline's are told: they decide what a reader gets to see. */
function thresholdNotes(own: Partial<Thresholds>): readonly string[] {
  const list = (Object.entries(own) as [ThresholdName, number][])
    .filter(([name, value]) => value !== defaultThresholds[name])
    .map(([name, value]) => `${name} ${value} (default ${defaultThresholds[name]})`);
  return list.length === 0 ? [] : [`The config file sets thresholds of checks: ${list.join(', ')}.`];
}

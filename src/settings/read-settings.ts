/**
 * Texts become Settings: the action's inputs, the command line's flags and the config file all come through here, so
 * that the same words mean the same everywhere. Room: settings.
 */
import { normalize } from 'node:path';
import { defaultComparisonOptions } from '../comparison/comparison.ts';
import { noSuiteEdits } from '../comparison/suite-edits.ts';
import { formatIds } from '../formats/titles.ts';
import type { Ratio } from '../model/quantity.ts';
import { failOnValues, type Policy, type Thresholds } from '../verdict/policy.ts';
import { parsePercentClaim, parseThreshold } from '../verdict/threshold.ts';
import { largestNumbers, onMissingBaselineValues } from './inputs.ts';
import {
  readBoolean,
  readChoice,
  readChoices,
  readDuration,
  readHistory,
  readLabelledLines,
  readNames,
  readShare,
  readWholeNumber,
  type HistoryReading,
  type Reading,
} from './read-values.ts';
import type { ConfigSettings } from './config/config-settings.ts';
import type { ConfigFile } from './config-file.ts';
import { SettingsReader } from './settings-reader.ts';
import { commentModes, mergeModes, type LabelledSource, type Settings } from './settings.ts';

/**
 * Settings from input names and texts; absent and blank ones take what the config file says, then the default of inputs.ts.
 * `called` turns an input's name into what the user knows it as, e.g. `--claim`, for the messages.
 * Throws PlumblineError `setting-invalid` that lists everything wrong at once, each with what to write instead.
 */
export function readSettings(
  values: Readonly<Record<string, string>>,
  called: (name: string) => string = (name) => name,
  file: ConfigFile | null = null,
): Settings {
  const given = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
  const reader = new SettingsReader({ ...file?.values, ...given }, (name) =>
    file !== null && name in file.values && !(name in given) ? file.called(name) : called(name),
  );
  reader.add(file?.problems ?? []);
  // What follows `??` only stands when a complaint was noted, and then nothing is returned.
  const history = reader.value('history', (text) => readHistory(text, largestNumbers.history)) ?? noHistory;
  const settings: Settings = {
    candidate: reader.text('candidate'),
    baseline: reader.optional('baseline'),
    references: readReferences(reader),
    history: history.sessions,
    historySources: history.sources,
    policy: readPolicy(reader, file?.settings ?? null),
    suiteEdits: file?.settings?.suiteEdits ?? noSuiteEdits,
    comment: reader.value('comment', (text) => readChoice(text, commentModes)) ?? 'always',
    commentKey: reader.text('comment-key'),
    status: reader.value('status', readBoolean) ?? false,
    checkRun: reader.value('check-run', readBoolean) ?? false,
    pullRequest: reader.value('pull-request', readNumber),
    acceptLabel: labelOf(reader.text('accept-label')),
    commands: reader.value('commands', readBoolean) ?? false,
    reportPath: reader.optional('report-path'),
    jsonPath: reader.optional('json-path'),
    junitPath: reader.optional('junit-path'),
    badgePath: reader.optional('badge-path'),
    merge: reader.value('merge', (text) => readChoice(text, mergeModes)) ?? 'sessions',
    format: reader.value('format', readFormat) ?? 'auto',
    timeoutSeconds: reader.value('timeout', readDuration) ?? 0,
    notes: file?.notes ?? [],
  };
  complainOfOneFileForTwo(reader);
  reader.throwIfAnythingIsWrong();
  return settings;
}

/** Reports that are written to one file would leave the last of them alone. */
function complainOfOneFileForTwo(reader: SettingsReader): void {
  const names = ['report-path', 'json-path', 'junit-path', 'badge-path'] as const;
  const taken = new Map<string, string>();
  for (const name of names) {
    const path = reader.optional(name);
    if (path === null) continue;
    const first = taken.get(normalize(path));
    if (first !== undefined)
      reader.complain(name, `it names the same file as ${first}. Give each report a file of its own.`);
    else taken.set(normalize(path), name);
  }
}

const noHistory: HistoryReading = { sessions: 0, sources: [] };

function readReferences(reader: SettingsReader): readonly LabelledSource[] {
  const lines = reader.value('references', (text) => readLabelledLines(text, 'clang-18=bench-clang-18')) ?? [];
  return lines.map(({ label, text }) => ({ label, source: text }));
}

function readPolicy(reader: SettingsReader, config: ConfigSettings | null): Policy {
  return {
    thresholds: readThresholds(reader),
    maxInconclusive: reader.value('max-inconclusive', readShare),
    failOn: reader.value('fail-on', (text) => readChoices(text, failOnValues)) ?? [],
    claim: reader.value('claim', parsePercentClaim),
    onMissingBaseline:
      reader.value('on-missing-baseline', (text) => readChoice(text, onMissingBaselineValues)) ?? 'notice',
    comparison: {
      ...defaultComparisonOptions,
      excludedBenchmarks: reader.value('exclude-benchmarks', readNames) ?? [],
      weights: config?.weights ?? [],
      groups: config?.groups ?? [],
    },
    ...(config === null ? {} : { trust: config.trust, waivers: config.waivers }),
    seed: reader.value('seed', (text) => readWholeNumber(text, largestNumbers.seed)) ?? 1,
  };
}

function readThresholds(reader: SettingsReader): Thresholds {
  const tags: [string, Ratio][] = [];
  for (const { label, text } of reader.value('tag-thresholds', (lines) => readLabelledLines(lines, 'gc=2%')) ?? []) {
    const reading = parseThreshold(text);
    if (!reading.ok) reader.complain('tag-thresholds', `for the tag ${label}: ${reading.complaint}`);
    else if (reading.value !== null) tags.push([label, reading.value]);
  }
  return {
    geomean: reader.value('geomean-threshold', parseThreshold),
    benchmark: reader.value('benchmark-threshold', parseThreshold),
    memory: reader.value('memory-threshold', parseThreshold),
    tags: Object.fromEntries(tags),
  };
}

/** `off` is no label; one of that name cannot be used. */
function labelOf(text: string): string | null {
  return text.toLowerCase() === 'off' ? null : text;
}

/** The number of a pull request: workflows hand it on from their own inputs, with or without `#`. */
function readNumber(text: string): Reading<number> {
  const value = /^#?([1-9]\d{0,9})$/.exec(text)?.[1];
  if (value !== undefined) return { ok: true, value: Number(value) };
  return {
    ok: false,
    complaint: `${JSON.stringify(text.slice(0, 40))} is no number. Write that of the pull request, e.g. \`7\`.`,
  };
}

function readFormat(text: string): Reading<string> {
  return readChoice(text, formatIds);
}

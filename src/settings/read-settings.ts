/**
 * Texts become Settings: the action's inputs, the command line's flags and the config file all come through here, so
 * that the same words mean the same everywhere. Room: settings.
 */
import { defaultComparisonOptions } from '../comparison/comparison.ts';
import { noSuiteEdits } from '../comparison/suite-edits.ts';
import { formatIds } from '../formats/registry.ts';
import type { Ratio } from '../model/quantity.ts';
import { failOnValues, type Policy, type Thresholds } from '../verdict/policy.ts';
import { parsePercentClaim, parseThreshold } from '../verdict/threshold.ts';
import { onMissingBaselineValues } from './inputs.ts';
import {
  readBoolean,
  readChoice,
  readChoices,
  readDuration,
  readLabelledLines,
  readNames,
  readWholeNumber,
  type Reading,
} from './read-values.ts';
import { SettingsReader } from './settings-reader.ts';
import { commentModes, type LabelledSource, type Settings } from './settings.ts';

/** More would download for longer than a review is worth waiting for. */
const longestHistory = 100;
/** Seeds are 32 bits wide. */
const largestSeed = 2 ** 32 - 1;

/**
 * Settings from input names and texts; absent and blank ones take the default of inputs.ts.
 * `called` turns an input's name into what the user knows it as, e.g. `--claim`, for the messages.
 * Throws PlumblineError `setting-invalid` that lists everything wrong at once, each with what to write instead.
 */
export function readSettings(
  values: Readonly<Record<string, string>>,
  called: (name: string) => string = (name) => name,
): Settings {
  const reader = new SettingsReader(values, called);
  // What follows `??` only stands when a complaint was noted, and then nothing is returned.
  const settings: Settings = {
    candidate: reader.text('candidate'),
    baseline: reader.optional('baseline'),
    references: readReferences(reader),
    history: reader.value('history', (text) => readWholeNumber(text, longestHistory)) ?? 0,
    policy: readPolicy(reader),
    suiteEdits: noSuiteEdits,
    comment: reader.value('comment', (text) => readChoice(text, commentModes)) ?? 'always',
    commentKey: reader.text('comment-key'),
    status: reader.value('status', readBoolean) ?? false,
    checkRun: reader.value('check-run', readBoolean) ?? false,
    acceptLabel: readLabel(reader.optional('accept-label')),
    pullRequest: reader.value('pull-request', readNumber),
    commands: reader.value('commands', readBoolean) ?? false,
    reportPath: reader.optional('report-path'),
    jsonPath: reader.optional('json-path'),
    format: reader.value('format', readFormat) ?? 'auto',
    timeoutSeconds: reader.value('timeout', readDuration) ?? 0,
  };
  reader.throwIfAnythingIsWrong();
  return settings;
}

function readReferences(reader: SettingsReader): readonly LabelledSource[] {
  const lines = reader.value('references', (text) => readLabelledLines(text, 'clang-18=bench-clang-18')) ?? [];
  return lines.map(({ label, text }) => ({ label, source: text }));
}

function readPolicy(reader: SettingsReader): Policy {
  return {
    thresholds: readThresholds(reader),
    failOn: reader.value('fail-on', (text) => readChoices(text, failOnValues)) ?? [],
    claim: reader.value('claim', parsePercentClaim),
    onMissingBaseline:
      reader.value('on-missing-baseline', (text) => readChoice(text, onMissingBaselineValues)) ?? 'notice',
    comparison: {
      ...defaultComparisonOptions,
      excludedBenchmarks: reader.value('exclude-benchmarks', readNames) ?? [],
    },
    seed: reader.value('seed', (text) => readWholeNumber(text, largestSeed)) ?? 1,
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

function readLabel(text: string | null): string | null {
  return text === null || text.toLowerCase() === 'off' ? null : text;
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

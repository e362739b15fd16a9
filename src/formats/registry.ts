/**
 * All formats that are read, which of them a text is in, and the one way from text to suite.
 * Room: formats; the rooms with effects call only this.
 */
import type { Finding, FindingCode } from '../model/finding.ts';
import { asv } from './asv.ts';
import { benchmarkJs } from './benchmark-js.ts';
import { benchmarkDotNet } from './benchmarkdotnet/benchmarkdotnet.ts';
import { catch2 } from './catch2/catch2.ts';
import { shownName } from './complaints.ts';
import { bmf } from './bmf.ts';
import { cargoBench } from './cargo-bench.ts';
import { criterion } from './criterion.ts';
import { divan } from './divan.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { githubActionBenchmark } from './github-action-benchmark.ts';
import { goBench } from './go-bench/go-bench.ts';
import { googleBenchmark } from './google-benchmark/google-benchmark.ts';
import { gungraun } from './gungraun/gungraun.ts';
import { hyperfine } from './hyperfine.ts';
import { jmh } from './jmh/jmh.ts';
import { mitata } from './mitata.ts';
import { placeText, readJson } from './json-text.ts';
import { nanobench } from './nanobench.ts';
import { otherToolOf } from './other-tools.ts';
import { plumblineJson } from './plumbline/plumbline-json.ts';
import { isSurelyPyperf, pyperf } from './pyperf/pyperf.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { tinybench } from './tinybench.ts';
import { vitest } from './vitest.ts';

/** Every format, sorted by title; of equally sure ones the first wins. */
export const formats: readonly Format[] = [
  asv,
  benchmarkDotNet,
  benchmarkJs,
  bmf,
  cargoBench,
  catch2,
  criterion,
  divan,
  githubActionBenchmark,
  goBench,
  googleBenchmark,
  gungraun,
  hyperfine,
  jmh,
  mitata,
  nanobench,
  plumblineJson,
  pyperf,
  pytestBenchmark,
  tinybench,
  vitest,
];

/** Below this nobody claims the text. */
const smallestConfidence = 0.5;

/** The format that is surest that the text is its own, or null when none is. Looks only at the text's beginning. */
export function detectFormat(input: FormatInput): Format | null {
  if (isSurelyPyperf(input)) return pyperf;
  let best: Format | null = null;
  let bestConfidence = smallestConfidence;
  for (const format of formats) {
    const confidence = format.detect(input);
    if (confidence > bestConfidence || (best === null && confidence === bestConfidence)) {
      best = format;
      bestConfidence = confidence;
    }
  }
  return best;
}

/**
 * Parses a text in the format named, or in the one it is recognised as. Total: what cannot be read becomes findings
 * with place and remedy, and a null suite when nothing is usable. `subject` names the side, e.g. `baseline`.
 */
export function parseText(input: FormatInput, options: { readonly format?: string }, subject: string): ParseResult {
  const text = input.text.startsWith('\uFEFF') ? input.text.slice(1) : input.text;
  const decoded = { ...input, text };
  if (text.trim() === '') return refused(emptyText(input, subject));
  const wanted = options.format ?? 'auto';
  if (wanted !== 'auto') {
    const format = formats.find((known) => known.id === wanted);
    return format === undefined ? refused(unknownId(input, wanted, subject)) : format.parse(decoded, subject);
  }
  const format = detectFormat(decoded);
  return format === null ? refused(unrecognised(decoded, subject)) : format.parse(decoded, subject);
}

const refused = (finding: Finding): ParseResult => ({ suite: null, findings: [finding] });

function error(code: FindingCode, subject: string, message: string, remedy: string): Finding {
  return { code, severity: 'error', subject, message, evidence: [], remedy };
}

const knownFormats = (): string => formats.map((format) => format.title).join(', ');

function emptyText(input: FormatInput, subject: string): Finding {
  const what = input.byteLength === 0 ? 'is empty (0 bytes)' : 'holds nothing but white space';
  return error(
    'input.empty-file',
    subject,
    `${input.name} ${what}.`,
    'See whether the step that runs the benchmarks failed or wrote its results elsewhere, then run it again.',
  );
}

function unknownId(input: FormatInput, wanted: string, subject: string): Finding {
  return error(
    'input.unknown-format',
    subject,
    `${input.name} was to be read as ${shownName(wanted)}, which is no format known here.`,
    `Set the format to auto, or to one of: ${knownFormats()}.`,
  );
}

const isCalledJson = (name: string): boolean => /\.json(\.gz)?$/i.test(name);

/** Says why no format took the text: it is another tool's, no JSON, JSON cut off, or JSON of another shape. */
function unrecognised(input: FormatInput, subject: string): Finding {
  const tool = otherToolOf(input.text);
  if (tool !== undefined)
    return error('input.unknown-format', subject, `${input.name} is ${tool.what}, which is not read.`, tool.remedy);
  const [line = ''] = input.text.trimStart().slice(0, 1000).split('\n');
  if (!isCalledJson(input.name) && !/^[[{]|^("[^"]*"|null|true|false|-?\d[-+.\deE]*)$/.test(line)) {
    return error(
      'input.unknown-format',
      subject,
      `${input.name} is text in no format known here; it begins with ${shownName(line.trimEnd())}.`,
      `Give a result file as the tool wrote it; formats known: ${knownFormats()}.`,
    );
  }
  const read = readJson(input.text);
  if (read.kind === 'broken') {
    return error(
      'input.not-json',
      subject,
      `${input.name} is not JSON: ${placeText(read.place)} should have ${read.expected}.`,
      `Give a result file as the tool wrote it; formats known: ${knownFormats()}.`,
    );
  }
  if (read.kind === 'cut') {
    return error(
      'input.truncated',
      subject,
      `${input.name} ends in the middle of its JSON, at ${placeText(read.place)}, and what is there is in no known format.`,
      'Write or upload the file again; see whether the disk was full or the job was cancelled.',
    );
  }
  return error(
    'input.unknown-format',
    subject,
    `${input.name} is JSON, but in no format known here: it is ${shapeOf(read.value)}.`,
    `Give a file in one of these formats: ${knownFormats()}.`,
  );
}

/** The shape of a JSON document in a few words, with the keys it starts with. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a bare ${typeof value}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an object without keys';
  const first = keys.slice(0, 8).map(shownName).join(', ');
  return `an object with the keys ${first}${keys.length > 8 ? `, and ${keys.length - 8} more` : ''}`;
}

/**
 * `plumbline inspect`: what result files hold, how noisy they are and what a comparison of them could show.
 * Room: command-line.
 */
import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import * as registry from '../formats/registry.ts';
import { formatIds, titleOf } from '../formats/titles.ts';
import { inspect, type Inspection } from '../report/inspect/inspection.ts';
import { renderInspectionJson } from '../report/inspect/inspection-json.ts';
import { renderInspection } from '../report/inspect/inspection-terminal.ts';
import { quoted, readChoice, readWholeNumber } from '../settings/read-values.ts';
import { findFiles } from '../sources/files.ts';
import { readSide } from '../sources/read-side.ts';
import { inspectHelp } from './inspect-help.ts';
import { optimiseLater } from './optimise-later.ts';
import { terminalOf } from './terminal.ts';
import { usageError } from './usage.ts';

const remedy = 'Run `plumbline inspect --help` for its options.';

interface InspectRequest {
  readonly files: readonly [string, ...string[]];
  readonly json: boolean;
  readonly format: string;
  readonly width: number | null;
  readonly color: 'auto' | 'always' | 'never';
}

/** Runs `plumbline inspect` with the words that follow it; prints. Throws PlumblineError. */
export async function runInspect(words: readonly string[], version: string): Promise<void> {
  const request = readInspectArguments(words);
  if (request === 'help') {
    process.stdout.write(inspectHelp);
    return;
  }
  await optimiseLater(true);
  const inspections: Inspection[] = [];
  for (const named of request.files) inspections.push(await inspectionOf(named, request.format));
  process.stdout.write(request.json ? renderInspectionJson(inspections, version) : inTerminal(inspections, request));
}

function inTerminal(inspections: readonly Inspection[], { width, color }: InspectRequest): string {
  const { isTTY: isTerminal, columns } = process.stdout;
  const surroundings = { environment: process.env, isTerminal, columns, now: '' };
  const terminal = terminalOf({ width, color, output: null }, surroundings);
  const screen = { width: Math.max(40, terminal.width), palette: createColors(terminal.colors) };
  return inspections.map((inspection) => renderInspection(inspection, screen)).join('\n');
}

async function inspectionOf(named: string, format: string): Promise<Inspection> {
  const { files, chosen, label } = await findFiles(named, named);
  const { suite, findings, notes } = readSide(files, {
    reader: registry,
    format,
    subject: named,
    chosen,
    ...(label === null ? {} : { label }),
  });
  const by = registry.formats.find(({ id }) => id === suite.format)?.recognisedBy ?? 'its content';
  const recognised = format === 'auto' ? `recognised by ${by}` : 'as asked for';
  return inspect({ named, suite, formatTitle: titleOf(suite.format), recognised, findings, notes });
}

/** Reads the words after `inspect`. Throws PlumblineError `usage`. */
export function readInspectArguments(words: readonly string[]): 'help' | InspectRequest {
  const { values, positionals } = parsed(words);
  if (values.help === true) return 'help';
  const [first, ...others] = positionals;
  if (first === undefined) throw usageError('inspect needs a result file.', 'Write `plumbline inspect results.json`.');
  const width = values.width === undefined ? null : readWholeNumber(values.width, 10_000);
  if (width?.ok === false || (width?.ok === true && width.value < 40))
    throw usageError(`--width: ${quoted(values.width ?? '')} is not a number of columns from 40 to 10000.`, remedy);
  return {
    files: [first, ...others],
    json: values.json ?? false,
    format: chosenOf('format', values.format ?? 'auto', formatIds),
    width: width?.value ?? null,
    color: chosenOf('color', values.color ?? 'auto', ['auto', 'always', 'never'] as const),
  };
}

function chosenOf<Word extends string>(flag: string, text: string, words: readonly Word[]): Word {
  const reading = readChoice(text, words);
  if (!reading.ok) throw usageError(`--${flag}: ${reading.complaint}`, remedy);
  return reading.value;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        width: { type: 'string' },
        color: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw usageError(`inspect: ${first.replace(/\.$/, '')}.`, remedy);
  }
}

/**
 * `plumbline inspect`: what result files hold, how noisy they are and what a comparison of them could show.
 * Room: command-line.
 */
import { createColors } from 'picocolors';
import { formats } from '../formats/registry.ts';
import { formatIds, titleOf } from '../formats/titles.ts';
import { inspect, type Inspection } from '../report/inspect/inspection.ts';
import { renderInspectionJson } from '../report/inspect/inspection-json.ts';
import { renderInspection } from '../report/inspect/inspection-terminal.ts';
import { colorModes, type ColorMode } from '../settings/flags.ts';
import { inspectHelp } from './inspect-help.ts';
import { optimiseLater } from './optimise-later.ts';
import { choiceOf, parseWords } from './parse-words.ts';
import { readNamed } from './read-named.ts';
import { readWidth, terminalOf } from './terminal.ts';
import { seeHelpOf, usageError } from './usage.ts';

interface InspectRequest {
  readonly files: readonly [string, ...string[]];
  readonly json: boolean;
  readonly format: string;
  readonly width: number | null;
  readonly color: ColorMode;
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
  const { suite, findings, notes } = await readNamed(named, format);
  const by = formats.find(({ id }) => id === suite.format)?.recognisedBy ?? 'its content';
  const recognised = format === 'auto' ? `recognised by ${by}` : 'as asked for';
  return inspect({ named, suite, formatTitle: titleOf(suite.format), recognised, findings, notes });
}

/** Reads the words after `inspect`. Throws PlumblineError `usage`. */
export function readInspectArguments(words: readonly string[]): 'help' | InspectRequest {
  const { values, positionals } = parseWords('inspect', words, {
    json: { type: 'boolean' },
    format: { type: 'string' },
    width: { type: 'string' },
    color: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) return 'help';
  const [first, ...others] = positionals;
  if (first === undefined) throw usageError('inspect needs a result file.', 'Write `plumbline inspect results.json`.');
  return {
    files: [first, ...others],
    json: values.json ?? false,
    width: values.width === undefined ? null : readWidth(values.width, seeHelpOf('inspect')),
    format: choiceOf('inspect', { name: 'format', text: values.format ?? 'auto' }, formatIds),
    color: choiceOf('inspect', { name: 'color', text: values.color ?? 'auto' }, colorModes),
  };
}

/**
 * Gungraun (before: iai-callgrind) and iai: counts of Valgrind's tools, as JSON (one object a line, or pretty) or as text, both
 * within whatever else `cargo bench` prints. Room: formats. Structure: gungraun's `schemas/summary.v6.schema.json` and its
 * terminal output; https://github.com/bheisler/iai for the text of iai.
 */
import type { Series } from '../../model/suite.ts';
import { complainOfNothing, complainOfRecord } from '../common-complaints.ts';
import { Complaints, shownName } from '../complaints.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { joinRepeated, suiteOf, valuesOfOneProcess, type PlacedBenchmark } from '../make-suite.ts';
import { withoutColours } from '../terminal-text.ts';
import { findSummaries, instructionsFirst, readSummary } from './json-summaries.ts';
import { metricOfCount } from './metrics.ts';

/** The format of Gungraun, Iai-Callgrind and iai. */
export const gungraun: Format = {
  id: 'gungraun',
  title: 'Gungraun or Iai-Callgrind',
  recognisedBy: 'counts of Callgrind and other Valgrind tools',
  detect,
  parse,
};

const countLine = /^ {2,6}([A-Za-z][\w +()-]{0,60}?): +([\d.]+|N\/A)(?:\||  *\(| *$)/;
const notName =
  /^(running \d|test result:|test |Running |Finished |Compiling |warning|error|note:|Regressions:|\.{3,}|[{}[\]])/;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 262_144);
  if (/"module_path"\s*:/.test(start) && /"(profiles|callgrind_summary)"\s*:/.test(start)) return 0.95;
  if (!start.includes(':')) return 0;
  const plain = withoutColours(start);
  return /^ {2,6}[A-Za-z][\w +-]{0,60}: +([\d.]+|N\/A)\|/m.test(plain) || /^ {2}Instructions: +\d/m.test(plain)
    ? 0.95
    : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const lines = input.text.split('\n').map((line) => withoutColours(line.trimEnd()));
  const { summaries, used, broken } = findSummaries(lines);
  for (const line of broken)
    complainOfRecord(
      complaints,
      `line ${line}`,
      'begins a JSON object that is not whole',
      'Keep the whole output; the others are used.',
    );
  const asJson = summaries.flatMap(({ record, line }): PlacedBenchmark[] => {
    const place = `line ${line}`;
    const benchmark = readSummary(record, place, complaints);
    return benchmark === null ? [] : [{ benchmark, place }];
  });
  const placed = [...asJson, ...readText(lines, used, complaints)];
  const benchmarks = joinRepeated(placed, complaints);
  if (benchmarks.length === 0) {
    complainOfNothing(complaints, 'the text', placed.length);
    return { suite: null, findings: complaints.findings() };
  }
  return { suite: suiteOf(input, { format: gungraun.id, benchmarks }), findings: complaints.findings() };
}

/** Benchmarks printed as text: a name, on one line or several, and under it indented counts, new before `|` old. */
function readText(lines: readonly string[], used: ReadonlySet<number>, complaints: Complaints): PlacedBenchmark[] {
  const placed: PlacedBenchmark[] = [];
  let name: string[] = [];
  let series = new Map<string, Series>();
  let tool = '';
  let place = '';
  const finish = (): void => {
    const whole = name.join(' ');
    if (series.size > 0 && whole !== '')
      placed.push({
        place,
        benchmark: {
          name: whole,
          parameters: {},
          tags: [],
          series: instructionsFirst([...series.values()]),
          metadata: {},
        },
      });
    series = new Map();
    name = [];
    tool = '';
  };
  lines.forEach((line, index) => {
    if (used.has(index) || line.length > 2000) return;
    const count = countLine.exec(line);
    const [, section] = /^ {2}[=-]{3,} *([A-Z]+)(?: [=-]*)?$/.exec(line) ?? [];
    if (section !== undefined) tool = section === 'CALLGRIND' ? '' : section.toLowerCase();
    else if (count !== null && name.length > 0) addCount(series, count, tool, `line ${index + 1}`, complaints);
    else if (line === '' || /^\s/.test(line)) {
      if (line === '') finish();
    } else if (notName.test(line)) finish();
    else {
      if (series.size > 0) finish();
      if (name.length === 0) place = `line ${index + 1}`;
      if (name.length < 50) name.push(line);
    }
  });
  finish();
  return placed;
}

function addCount(
  series: Map<string, Series>,
  match: RegExpExecArray,
  tool: string,
  place: string,
  complaints: Complaints,
): void {
  const [, label = '', number = ''] = match;
  // What only the old run had.
  if (number === 'N/A') return;
  const value = Number(number);
  const plain = metricOfCount(label);
  const isTaken = series.has(plain.id);
  const metric = isTaken && tool !== '' ? { ...plain, id: `${tool} ${plain.id}` } : plain;
  if (!Number.isFinite(value) || series.has(metric.id))
    complainOfRecord(
      complaints,
      place,
      `has ${shownName(label)} ${shownName(number)}, which was left out`,
      'Run the benchmark again.',
    );
  else series.set(metric.id, valuesOfOneProcess(metric, [value]));
}

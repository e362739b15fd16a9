/**
 * Text of `go test -bench`, also as `go test -json` wraps it, and of other programs that write Go's benchmark format.
 * Room: formats. Format: https://go.dev/design/14313-benchmark-format
 */
import type { Environment } from '../../model/environment.ts';
import type { Json } from '../../model/metadata.ts';
import type { Metric } from '../../model/metric.ts';
import type { Benchmark, SampledSeries, Suite } from '../../model/suite.ts';
import { complainOfDirection, complainOfNothing, complainOfRecord } from '../common-complaints.ts';
import { Complaints, shown, shownName } from '../complaints.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { defined, noMetadata, processOf, suiteOf } from '../make-suite.ts';
import type { Configuration } from './configuration.ts';
import { machineKeys } from './configuration.ts';
import { goIdentities } from './names.ts';
import { scanGoText, type GoScan, type GoTrouble } from './scan.ts';
import { isTest2json, unpackEvents } from './test2json.ts';
import { goUnit, type GoUnit } from './units.ts';
import { valuesOf, type GoRecord, type GoValues } from './visits.ts';

/** The format of Go's benchmarks. */
export const goBench: Format = {
  id: 'go',
  title: 'Go benchmark text',
  recognisedBy: 'lines of Benchmark…, a count, and values with units',
  detect,
  parse,
};

/** How much of the text detection looks at. */
const beginning = 65_536;
const resultLine = /^Benchmark\S*\s+\d+\s+[-+.\d]+(e[-+]?\d+)?\s+\S*\/\S+/m;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, beginning);
  if (isTest2json(start)) return /"Output":"(goos: |Benchmark)/.test(text) ? 0.9 : 0;
  if (resultLine.test(start)) return 0.9;
  // With many packages without benchmarks, or much logging, the first result may stand far behind.
  if (/^(goos|goarch|pkg): \S+/m.test(start) || /^ok {2}\t/m.test(start)) return resultLine.test(text) ? 0.8 : 0.6;
  return /^Benchmark\S*[ \t]+\d+[ \t]+[.\d]+[ \t]+\S+/m.test(start) ? 0.7 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const events = isTest2json(input.text) ? unpackEvents(input.text) : null;
  const text = events?.text ?? input.text;
  for (const line of events?.badLines ?? [])
    complainOfRecord(complaints, `line ${line}`, 'is no event of `go test -json`', rerun);
  const scan = scanGoText(text);
  for (const trouble of scan.troubles) complainOfTrouble(trouble, complaints);
  const benchmarks = readBenchmarks(scan, complaints);
  if (benchmarks.length === 0) {
    complainOfNothing(complaints, 'the text', scan.records.length);
    return { suite: null, findings: complaints.findings() };
  }
  const suite = suiteOf(input, {
    format: goBench.id,
    benchmarks,
    environment: environmentOf(scan, complaints),
    metadata: metadataOf(scan),
    ...(events?.firstTime === undefined ? {} : { provenance: { measuredAt: events.firstTime } }),
  });
  return { suite, findings: complaints.findings() };
}

const rerun = 'Run `go test -bench` again and keep its whole output; what could be read is used.';

function complainOfTrouble({ kind, line, name, text: what }: GoTrouble, complaints: Complaints): void {
  const problems: Record<GoTrouble['kind'], string> = {
    'no-number': `(${shownName(name)}) has ${shownName(what)}, which is no number with a unit`,
    'no-unit': `(${shownName(name)}) ends behind ${shownName(what)}, without a unit`,
    'cut-unit': `(${shownName(name)}) ends the text with ${shownName(what)}, which may be the rest of a longer line`,
    failed: `says that something failed: ${shownName(what)}`,
  };
  const remedy = kind === 'failed' ? 'See its output, and run it again; the other benchmarks are used.' : rerun;
  complaints.add({
    code: kind === 'no-number' ? 'input.invalid-value' : 'input.invalid-record',
    severity: 'warning',
    place: `line ${line}`,
    problem: problems[kind],
    remedy,
    key: `${kind} ${name}`,
  });
}

function readBenchmarks(scan: GoScan, complaints: Complaints): Benchmark[] {
  const units = new Map<string, GoUnit>();
  const unitOf = (unit: string): GoUnit => {
    let known = units.get(unit);
    if (known === undefined) units.set(unit, (known = goUnit(unit, scan.units.get(unit))));
    return known;
  };
  const identityOf = goIdentities(scan.records, scan.configurations);
  const benchmarks: Benchmark[] = [];
  for (const record of scan.records) {
    const { name, parameters, tags, metadata } = identityOf(record);
    const series = seriesOf(record, unitOf, complaints);
    if (series.length > 0) benchmarks.push({ name, parameters, tags, series: timeFirst(series), metadata });
    else {
      const problem = `(${shownName(name)}) has no usable value`;
      complainOfRecord(complaints, `line ${record.line}`, problem, rerun);
    }
  }
  return benchmarks;
}

const timeFirst = (series: readonly SampledSeries[]): readonly SampledSeries[] =>
  series[0]?.metric.id === 'time'
    ? series
    : [...series.filter(({ metric }) => metric.id === 'time'), ...series.filter(({ metric }) => metric.id !== 'time')];

/** The units of a benchmark as series, those with a value in them. */
function seriesOf(record: GoRecord, unitOf: (unit: string) => GoUnit, complaints: Complaints): SampledSeries[] {
  const [iterations, ...units] = valuesOf(record);
  const every = units.map((unit, index) => {
    const { column, processes } = unit;
    const bad = record.bad?.get(column);
    if (bad !== undefined) complainOfBad(record, column.unit, bad, complaints);
    if (processes.length === 0) return null;
    const { metric, assumed } = unitOf(column.unit);
    if (assumed) {
      const remedy = `Print a line \`Unit ${column.unit} better=higher\` (or lower) before the results.`;
      complainOfDirection(complaints, `line ${record.line}`, `the unit ${shownName(column.unit)}`, remedy);
    }
    return sampledSeries(metric, processes, index === 0 ? iterations : undefined);
  });
  return every.every((one) => one !== null) ? every : every.filter((one) => one !== null);
}

/** How often each line ran the code stands beside the first series, when every line has a value in it. */
function sampledSeries(metric: Metric, lists: GoValues['processes'], iterations: GoValues | undefined): SampledSeries {
  const counts = iterations?.processes ?? [];
  const areBeside = lists.length === counts.length && lists.every((list, at) => list.length === counts[at]?.length);
  const processes = lists.map((list, at) => {
    const count = areBeside ? counts[at] : undefined;
    return processOf(list, count === undefined ? noMetadata : { iterations: count });
  });
  const nesting = processes.length === 1 ? 'values' : 'processes';
  return { kind: 'samples', metric, nesting, ordered: true, sessions: [{ processes }] };
}

function complainOfBad({ name, line }: GoRecord, unit: string, bad: readonly number[], complaints: Complaints): void {
  complaints.add({
    code: 'input.invalid-value',
    severity: 'warning',
    place: `line ${line}`,
    problem: `(${shownName(name)}) has ${bad.length === 1 ? 'a value' : `${bad.length} values`} of ${shown(bad[0])} ${unit}, left out`,
    remedy: 'Let the benchmark do its work b.N times; a compiler may have removed it.',
    key: `${name} ${unit}`,
  });
}

/** What all results agree on of the machine; more than one machine in one file is said. */
function environmentOf({ configurations }: GoScan, complaints: Complaints): Environment {
  const agreed = (key: string): string | undefined => {
    const values = new Set(configurations.flatMap((configuration: Configuration) => configuration.get(key) ?? []));
    if (values.size > 1) {
      const problem = `has results of ${values.size} machines: ${key} is ${[...values].map(shownName).join(', ')}`;
      complainOfRecord(complaints, 'the text', problem, 'Keep the results of different machines in different files.');
    }
    return values.size === 1 ? [...values][0] : undefined;
  };
  return defined({
    cpuModel: agreed('cpu'),
    operatingSystem: agreed('goos'),
    architecture: agreed('goarch'),
  });
}

/** Configuration that all results agree on beyond the machine's, and what `Unit` lines say. */
function metadataOf({ configurations, units }: GoScan): Suite['metadata'] {
  const [first, ...others] = configurations;
  const common = [...(first ?? [])].filter(
    ([key, value]) => !machineKeys.includes(key) && others.every((one) => one.get(key) === value),
  );
  const facts = [...units].map(([unit, known]): [string, Json] => [unit, Object.fromEntries(known)]);
  return { ...Object.fromEntries(common), ...(facts.length === 0 ? {} : { units: Object.fromEntries(facts) }) };
}

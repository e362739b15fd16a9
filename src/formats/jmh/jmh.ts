/**
 * JSON of JMH (`-rf json`): a list of results, one per benchmark, mode and combination of parameters. Room: formats.
 * Structure: JMH's class JSONResultFormat.
 */
import type { Environment } from '../../model/environment.ts';
import type { Benchmark, Series } from '../../model/suite.ts';
import { readCompilerFlags } from '../build-flags.ts';
import { complainOfDirection, complainOfRecord, runAgain } from '../common-complaints.ts';
import { Complaints, shown, shownName } from '../complaints.ts';
import { finishSuite } from '../finish-suite.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { agreedText, listField, objectField, parameterText, textField, type JsonObject } from '../json-fields.ts';
import { recordsOfList } from '../json-records.ts';
import { isObject } from '../json-text.ts';
import { defined, metadataOf, type PlacedBenchmark } from '../make-suite.ts';
import { primaryMetric, secondaryMetric } from './metrics.ts';
import { countField, readSeries, type SeriesReading } from './samples.ts';

/** The format of JMH. */
export const jmh: Format = {
  id: 'jmh',
  title: 'JMH JSON',
  recognisedBy: 'its list of results with a primaryMetric',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\[\s*\{/.test(start)) return 0;
  return start.includes('"primaryMetric"') ? 0.95 : /"jmhVersion"|"measurementIterations"/.test(start) ? 0.6 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsOfList('results', input.text, 'JMH', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const placed = found.records.flatMap((record, index) => readResult(record, `$[${index}]`, complaints) ?? []);
  const environment = environmentOf(found.records);
  return finishSuite(input, complaints, { ...found, placed }, { format: jmh.id, environment });
}

function readResult(record: unknown, place: string, complaints: Complaints): PlacedBenchmark | null {
  const method = textField(record, 'benchmark');
  if (!isObject(record) || method === undefined || !isObject(record.primaryMetric)) {
    const problem = isObject(record) ? 'has no benchmark or no primaryMetric' : `is ${shown(record)}, not a result`;
    complainOfRecord(complaints, place, problem, runAgain);
    return null;
  }
  const identity = identityOf(record, method);
  const reading: SeriesReading = {
    name: identity.name,
    place: `${place}.primaryMetric`,
    complaints,
    forks: countField(record, 'forks', 1),
    iterations: countField(record, 'measurementIterations', 0),
  };
  const unit = textField(record.primaryMetric, 'scoreUnit') ?? '';
  const known = primaryMetric(unit);
  const primary = readSeries(record.primaryMetric, known, reading);
  if (primary === null) {
    complainOfRecord(complaints, place, `(${shownName(identity.name)}) has no usable value`, runAgain);
    return null;
  }
  if (known.isAssumed) complainOfUnit(complaints, reading.place, unit);
  const series = [primary, ...readSecondaries(record, primary, { ...reading, place: `${place}.secondaryMetrics` })];
  const metadata = metadataOf(record, ['benchmark', 'params', 'primaryMetric', 'secondaryMetrics']);
  return { benchmark: { ...identity, tags: [], series, metadata }, place };
}

/** The metrics of profilers and counters; what collides with one before, or has no usable value, is left out. */
function readSecondaries(record: JsonObject, primary: Series, reading: SeriesReading): Series[] {
  const found: Series[] = [];
  const taken = new Set([primary.metric.id]);
  for (const [label, result] of Object.entries(objectField(record, 'secondaryMetrics'))) {
    const unit = textField(result, 'scoreUnit') ?? '';
    const known = secondaryMetric(label, unit);
    if (!isObject(result) || taken.has(known.metric.id) || known.metric.id === '') continue;
    const place = `${reading.place}[${shownName(label)}]`;
    const series = readSeries(result, known, { ...reading, place });
    if (series === null) continue;
    found.push(series);
    taken.add(series.metric.id);
    if (known.isAssumed) complainOfUnit(reading.complaints, place, unit);
  }
  return found;
}

const complainOfUnit = (complaints: Complaints, place: string, unit: string): void =>
  complainOfDirection(complaints, place, `the unit ${shownName(unit)}`, 'Read its differences with that in mind.');

/**
 * One method gives a result per mode, combination of parameters and number of threads, so that all of them are in the
 * name: `pkg.Class.method (n=10) [avgt]`, and `[avgt, 4 threads]` where there are several.
 */
function identityOf(record: JsonObject, method: string): Pick<Benchmark, 'name' | 'parameters'> {
  const params = Object.entries(objectField(record, 'params')).map(
    ([key, value]) => [key, parameterText(value)] as const,
  );
  const mode = textField(record, 'mode');
  const threads = countField(record, 'threads', 1);
  const given = params.length === 0 ? '' : ` (${params.map(([key, value]) => `${key}=${value}`).join(', ')})`;
  const how = [mode ?? [], threads === 1 ? [] : `${threads} threads`].flat().join(', ');
  const parameters = Object.fromEntries([
    ...params,
    ...(mode === undefined ? [] : [['mode', mode] as const]),
    ...(threads === 1 ? [] : [['threads', String(threads)] as const]),
  ]);
  return { name: `${method}${given}${how === '' ? '' : ` [${how}]`}`, parameters };
}

/** JMH tells nothing of the machine; of the virtual machine, what all results agree on. */
function environmentOf(records: readonly unknown[]): Environment {
  const agreed = (key: string): string | undefined => agreedText(records.map((record) => textField(record, key)));
  const version = agreed('jmhVersion');
  const words = [agreed('vmName'), agreed('jdkVersion')].flatMap((part) => part ?? []).join(' ');
  const given = agreedText(records.map((record) => listField(record, 'jvmArgs').map(parameterText).join(' ')));
  const compilerFlags = given === '' ? undefined : given;
  return defined({
    runtime: words === '' ? undefined : words,
    harness: version === undefined ? undefined : `JMH ${version}`,
    compilerFlags,
    flags: compilerFlags === undefined ? undefined : readCompilerFlags(compilerFlags),
  });
}

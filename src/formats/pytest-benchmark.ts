/**
 * JSON of pytest-benchmark (`--benchmark-json`, `--benchmark-save`), 2.5 to the present. Room: formats.
 * Structure: https://pytest-benchmark.readthedocs.io/en/stable/usage.html
 */
import type { Environment } from '../model/environment.ts';
import { timeMetric } from '../model/metric.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Benchmark, Series } from '../model/suite.ts';
import { complainOfRecord, runAgain } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import type { JsonObject } from './json-fields.ts';
import { agreedText, fieldOf, listField, numberField, objectField, parameterText } from './json-fields.ts';
import { readValue, readValues, textField } from './json-fields.ts';
import { recordsUnder } from './json-records.ts';
import { isObject } from './json-text.ts';
import type { PlacedBenchmark } from './make-suite.ts';
import { defined, metadataOf, summaryOf, valuesOfOneProcess } from './make-suite.ts';

/** The format of pytest-benchmark. */
export const pytestBenchmark: Format = {
  id: 'pytest-benchmark',
  title: 'pytest-benchmark JSON',
  recognisedBy: 'its machine_info and benchmarks with a fullname',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\{/.test(start)) return 0;
  const isBenchmark = start.includes('"fullname"') && start.includes('"stats"');
  if (/"machine_info"\s*:\s*\{/.test(start)) return isBenchmark || start.includes('"commit_info"') ? 0.95 : 0.6;
  return isBenchmark && start.includes('"benchmarks"') ? 0.8 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('benchmarks', input.text, 'pytest-benchmark', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const { root, records, place } = found;
  const placed = records.flatMap((record, index) => readBenchmark(record, `${place}[${index}]`, complaints) ?? []);
  return finishSuite(
    input,
    complaints,
    { ...found, placed },
    {
      format: pytestBenchmark.id,
      environment: environmentOf(root, records),
      metadata: metadataOf(root, ['benchmarks']),
      provenance: provenanceOf(root),
    },
  );
}

function readBenchmark(record: unknown, place: string, complaints: Complaints): PlacedBenchmark | null {
  const stats = fieldOf(record, 'stats');
  if (!isObject(record) || !isObject(stats)) {
    const problem = isObject(record) ? `has ${shown(stats)} as its stats` : `is ${shown(record)}, not a benchmark`;
    complainOfRecord(complaints, place, problem, runAgain);
    return null;
  }
  const name = textField(record, 'fullname') ?? textField(record, 'name');
  if (name === undefined) {
    complainOfRecord(complaints, place, 'has neither a fullname nor a name', runAgain);
    return null;
  }
  const series = seriesOf(stats, name, `${place}.stats`, complaints);
  if (series === null) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable value`, runAgain);
    return null;
  }
  const group = textField(record, 'group');
  const parameters = Object.entries(objectField(record, 'params'));
  const benchmark: Benchmark = {
    name,
    parameters: Object.fromEntries(parameters.map(([key, value]) => [key, parameterText(value)])),
    tags: group === undefined ? [] : [group],
    series: [series],
    ...defined({ loops: numberField(stats, 'iterations') }),
    metadata: metadataOf({ ...record, stats: metadataOf(stats, ['data']) }),
  };
  return { benchmark, place };
}

/**
 * Rounds in the order in which they ran, each in seconds per iteration, when they were saved; else their summary. Also
 * the summary when less than half of the rounds stand there: somebody has shortened the list, and not at random.
 */
function seriesOf(stats: JsonObject, name: string, place: string, complaints: Complaints): Series | null {
  const data = listField(stats, 'data');
  const rounds = numberField(stats, 'rounds') ?? 0;
  const values = readValues(data, { complaints, place: `${place}.data`, name });
  if (values.length > 0 && values.length * 2 >= rounds) return valuesOfOneProcess(timeMetric, values);
  if (data.length > 0) {
    const problem = `(${shownName(name)}) holds ${values.length} usable values of ${rounds} rounds, so that the summary is used`;
    complainOfRecord(complaints, `${place}.data`, problem, 'Give the file as pytest-benchmark wrote it.');
  }
  const mean = readValue(stats.mean, { complaints, place: `${place}.mean`, name });
  if (mean === undefined) return null;
  return summaryOf(timeMetric, mean, numberField(stats, 'stddev'), numberField(stats, 'rounds'));
}

/** `machine_info` holds what Python's platform module says, and `cpu` what py-cpuinfo says where it is installed. */
function environmentOf(root: JsonObject, records: readonly unknown[]): Environment {
  const machine = objectField(root, 'machine_info');
  const cpu = objectField(machine, 'cpu');
  const system = textField(machine, 'system');
  const python = textField(machine, 'python_implementation_version') ?? textField(machine, 'python_version');
  const version = textField(root, 'version');
  const runtime = [textField(machine, 'python_implementation'), python].flatMap((part) => part ?? []).join(' ');
  return defined({
    cpuModel: textField(cpu, 'brand_raw') ?? textField(cpu, 'brand'),
    cpuCount: numberField(cpu, 'count'),
    operatingSystem: system === 'Darwin' ? 'macOS' : system,
    kernel: textField(machine, 'release'),
    architecture: textField(machine, 'machine'),
    host: textField(machine, 'node'),
    compiler: textField(machine, 'python_compiler'),
    runtime: runtime === '' ? undefined : runtime,
    harness: version === undefined ? undefined : `pytest-benchmark ${version}`,
    timer: agreedText(records.map((record) => textField(objectField(record, 'options'), 'timer'))),
  });
}

/** The tool writes `unversioned`, `(unknown)` and `(detached head)` where it knows nothing. */
function provenanceOf(root: JsonObject): Omit<Provenance, 'files'> {
  const info = objectField(root, 'commit_info');
  const [commit, branch] = [textField(info, 'id'), textField(info, 'branch')];
  const dirty = fieldOf(info, 'dirty');
  const isCommit = commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit);
  const measuredAt = textField(root, 'datetime');
  return defined({
    commit: isCommit ? commit : undefined,
    branch: branch?.startsWith('(') === true ? undefined : branch,
    dirty: isCommit && typeof dirty === 'boolean' ? dirty : undefined,
    measuredAt: measuredAt !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(measuredAt) ? measuredAt : undefined,
  });
}

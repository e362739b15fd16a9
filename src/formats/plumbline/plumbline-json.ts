/**
 * Plumbline's own JSON, which `plumbline convert --to plumbline` writes: read back it is the same suite, with the format of the
 * tool that measured. Published as schema/suite.schema.json. Room: formats.
 */
import type { Benchmark, Suite } from '../../model/suite.ts';
import { complainOfNothing, complainOfRecord } from '../common-complaints.ts';
import { Complaints, shown, shownName } from '../complaints.ts';
import { labelOf, sourceFileOf } from '../file-facts.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { recordsUnder } from '../json-records.ts';
import { metadata, text, type Shape } from './shapes.ts';
import { benchmarkShape, environmentShape, provenanceShape } from './suite-shapes.ts';
import { suiteVersion } from './write-suite.ts';

/** Plumbline's own format. */
export const plumblineJson: Format = {
  id: 'plumbline',
  title: 'Plumbline suite JSON',
  recognisedBy: 'its key plumblineSuite',
  detect: ({ text: start }) => (/^\s*\{\s*"plumblineSuite"\s*:/.test(start.slice(0, 1000)) ? 1 : 0),
  parse,
};

const remedy = 'Convert the tool’s own results again, with the same version of Plumbline that reads them.';

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('benchmarks', input.text, '`plumbline convert`', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const { root, records, place, count, isCut } = found;
  if (root.plumblineSuite !== suiteVersion && !isCut)
    complainOfRecord(
      complaints,
      '$.plumblineSuite',
      `is ${shown(root.plumblineSuite)}, and ${suiteVersion} is what is known here`,
      remedy,
    );
  const benchmarks = readBenchmarks(records, complaints);
  if (benchmarks.length === 0) {
    if (!isCut) complainOfNothing(complaints, place, count);
    return { suite: null, findings: complaints.findings() };
  }
  const part = <Value>(key: string, shape: Shape<Value>, otherwise: Value): Value => {
    const value = shape(root[key]);
    if (value === undefined)
      complainOfRecord(complaints, `$.${key}`, `is ${shown(root[key])}, not what is written there`, remedy);
    return value ?? otherwise;
  };
  const suite: Suite = {
    format: part('format', text, 'plumbline'),
    label: part('label', text, labelOf(input.name)),
    benchmarks,
    environment: part('environment', environmentShape, {}),
    provenance: part('provenance', provenanceShape, { files: [sourceFileOf(input)] }),
    metadata: part('metadata', metadata, {}),
  };
  return { suite, findings: complaints.findings() };
}

/** The benchmarks that are whole, each name once. */
function readBenchmarks(records: readonly unknown[], complaints: Complaints): readonly Benchmark[] {
  const byName = new Map<string, Benchmark>();
  records.forEach((record, index) => {
    const place = `$.benchmarks[${index}]`;
    const benchmark = benchmarkShape(record);
    if (benchmark === undefined || benchmark.series.length === 0)
      complainOfRecord(complaints, place, 'is no benchmark as it is written there, and was left out', remedy);
    else if (byName.has(benchmark.name))
      complaints.add({
        code: 'input.duplicate-name',
        severity: 'warning',
        place,
        problem: `has the name ${shownName(benchmark.name)} again, and was left out`,
        remedy,
        key: benchmark.name,
      });
    else byName.set(benchmark.name, benchmark);
  });
  return [...byName.values()];
}

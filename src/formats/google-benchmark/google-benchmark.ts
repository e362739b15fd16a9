/**
 * JSON of Google Benchmark (`--benchmark_format=json`), from its first versions, which have no `run_type`, to 1.9. Room:
 * formats. Structure: https://github.com/google/benchmark, docs/user_guide.md and tools/gbench.
 */
import { complainOfNothing } from '../common-complaints.ts';
import { Complaints } from '../complaints.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { recordsUnder } from '../json-records.ts';
import { isObject } from '../json-text.ts';
import { suiteOf } from '../make-suite.ts';
import { readContext } from './context.ts';
import { readRows } from './rows.ts';

/** The format of Google Benchmark. */
export const googleBenchmark: Format = {
  id: 'google-benchmark',
  title: 'Google Benchmark JSON',
  recognisedBy: 'benchmarks with real_time and cpu_time',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  if (!/^\s*\{/.test(text)) return 0;
  const start = text.slice(0, 65_536);
  const named = /"benchmarks"\s*:\s*\[/.test(start);
  if (/"context"\s*:\s*\{/.test(start) && /"(library_build_type|num_cpus|mhz_per_cpu)"\s*:/.test(start))
    return named ? 0.95 : 0.7;
  if (!named) return 0;
  if (/"(real_time|cpu_time)"\s*:/.test(start)) return 0.9;
  return /"run_type"\s*:\s*"(iteration|aggregate)"/.test(start) ? 0.8 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('benchmarks', input.text, 'Google Benchmark', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const { root, records, place, count, isCut } = found;
  const { benchmarks, complexity } = readRows(records, complaints);
  if (benchmarks.every(({ series }) => series.every((one) => one.kind === 'samples' && one.sessions.length === 0))) {
    if (!isCut) complainOfNothing(complaints, place, count);
    return { suite: null, findings: complaints.findings() };
  }
  const context = readContext(isObject(root.context) ? root.context : {});
  const metadata = { ...context.metadata, ...(complexity.length === 0 ? {} : { complexity }) };
  return {
    suite: suiteOf(input, { ...context, format: googleBenchmark.id, benchmarks, metadata }),
    findings: complaints.findings(),
  };
}

/**
 * Text of benchmark.js, as `String(event.target)` gives it: `name x 1,234 ops/sec ±0.74% (93 runs sampled)`. Room: formats.
 * Structure: https://benchmarkjs.com/docs/#prototype_toString
 */
import { complainOfValue } from './common-complaints.ts';
import { Complaints } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { noMetadata, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { deviationOfMargin } from './margin-of-error.ts';
import { throughputMetric } from './metrics.ts';
import { withoutColours } from './terminal-text.ts';

/** The format of benchmark.js. */
export const benchmarkJs: Format = {
  id: 'benchmark-js',
  title: 'benchmark.js text',
  recognisedBy: 'lines with “ops/sec” and “runs sampled”',
  detect: ({ text }) => (resultLine.test(text.slice(0, 65_536)) ? 0.9 : 0),
  parse,
};

const resultLine = /^[^\n]*\S x [\d,.]+ ops\/sec \S{1,20} \(\d+ runs? sampled\)/m;

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const placed: PlacedBenchmark[] = [];
  let count = 0;
  input.text.split('\n').forEach((line, index) => {
    const end = line.lastIndexOf(' ops/sec ');
    const start = line.lastIndexOf(' x ', end);
    const spread = /^(?:±|\+\/-|\+-)?([\d.]+)% \((\d+) runs? sampled\)/u.exec(line.slice(end + ' ops/sec '.length));
    if (end < 0 || start <= 0 || spread === null) return;
    count += 1;
    const place = `line ${index + 1}`;
    const name = withoutColours(line.slice(0, start)).trim();
    const rate = Number(line.slice(start + ' x '.length, end).replaceAll(',', ''));
    if (name === '' || !(rate > 0 && rate < Infinity)) {
      complainOfValue(complaints, place, rate, name);
      return;
    }
    const runs = Number(spread[2]);
    const deviation = deviationOfMargin(rate, Number(spread[1]), runs);
    const series = [summaryOf(throughputMetric('ops/s'), rate, deviation, runs)];
    placed.push({ benchmark: { name, parameters: {}, tags: [], series, metadata: noMetadata }, place });
  });
  return finishSuite(input, complaints, { placed, place: 'the text', count }, { format: benchmarkJs.id });
}

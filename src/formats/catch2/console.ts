/**
 * Catch2's console reporter, versions 2 and 3: under the names of test case and sections, three lines a benchmark.
 * Room: formats. A long name begins above the numbers, or goes on in the first column of the next lines, as versions differ.
 */
import type { Complaints } from '../complaints.ts';
import type { PlacedBenchmark } from '../make-suite.ts';
import { unitsPerSecond } from '../metrics.ts';
import { benchmarkOf } from './results.ts';

/** Runs of lines as the reporter separates them, and columns. */
const ruler = /^-{20,}\s*$/;
const unit = 'ns|us|ms|s|m|h';
const countsLine = new RegExp(`^(.*\\S) +(\\d+) +(\\d+) +[\\d.]+ (?:${unit}) *$`);
const timesLine = new RegExp(`^(.*?)([\\d.]+) (${unit}) +[\\d.]+ (?:${unit}) +[\\d.]+ (?:${unit}) *$`);

/** The benchmarks in a console's text, and how many there are, usable or not. */
export function readConsole(text: string, complaints: Complaints): { placed: PlacedBenchmark[]; count: number } {
  // No line of the reporter is this long; others are cut, so that no pattern can take long.
  const lines = text.split('\n').map((line) => line.slice(0, 400).trimEnd());
  const placed: PlacedBenchmark[] = [];
  let count = 0;
  let sections: readonly string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (ruler.test(lines[index] ?? '')) sections = headerAfter(lines, index) ?? sections;
    const counts = countsLine.exec(lines[index] ?? '');
    const mean = timesLine.exec(lines[index + 1] ?? '');
    const deviation = timesLine.exec(lines[index + 2] ?? '');
    if (counts === null || mean === null || deviation === null) continue;
    count += 1;
    const name = [...nameAbove(lines, index), counts[1], mean[1], deviation[1]]
      .map((part) => (part ?? '').trim())
      .filter((part) => part !== '');
    const benchmark = benchmarkOf(
      {
        path: [...sections, name.join(' ')],
        tags: [],
        mean: seconds(mean),
        standardDeviation: seconds(deviation),
        samples: Number(counts[2]),
        iterations: Number(counts[3]),
        place: `line ${index + 1}`,
      },
      complaints,
    );
    if (benchmark !== null) placed.push(benchmark);
  }
  return { placed, count };
}

/** The lines of a long name that stand above the one with the numbers, back to the ruler or the blank line before. */
function nameAbove(lines: readonly string[], index: number): readonly string[] {
  let start = index;
  while (index - start < longestName && isName(lines[start - 1] ?? '')) start -= 1;
  return lines.slice(start, index);
}

const longestName = 10;
const isName = (line: string): boolean => line !== '' && !ruler.test(line) && !timesLine.test(line);

/** Whether a text looks like the table of benchmarks. */
export const isConsole = (text: string): boolean =>
  /^benchmark name +samples +iterations +est/m.test(text) && /^ +mean +low mean +high mean/m.test(text);

/** Test case and sections; more lines are no header. */
const mostNames = 49;
const isHeaderLine = (line: string | undefined): boolean => line !== undefined && line !== '' && !ruler.test(line);

/** The test case and its sections, when the ruler at `index` begins a header, which the next ruler ends. */
function headerAfter(lines: readonly string[], index: number): readonly string[] | null {
  let end = index + 1;
  // No further than a header reaches, whatever stands behind it.
  while (end <= index + mostNames && isHeaderLine(lines[end])) end += 1;
  const names = lines.slice(index + 1, end);
  const isHeader = names.length > 0 && ruler.test(lines[end] ?? '');
  return isHeader ? names.map((name) => name.trim()) : null;
}

const longer: Readonly<Record<string, number>> = { m: 1 / 60, h: 1 / 3600 };

function seconds([, , value, word = '']: RegExpExecArray): number {
  return Number(value) / (unitsPerSecond(word) ?? longer[word] ?? NaN);
}

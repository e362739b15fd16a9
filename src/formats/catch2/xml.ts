/**
 * Catch2's XML reporter (`-r xml`), versions 2 and 3: events of a SAX parser, so that what stands before a cut is read.
 * Room: formats. Structure: Catch2's class XmlReporter; all times are in nanoseconds.
 */
import { parser, type Tag } from 'sax';
import type { Environment } from '../../model/environment.ts';
import type { Complaints } from '../complaints.ts';
import { defined, type PlacedBenchmark } from '../make-suite.ts';
import { benchmarkOf, complainOfFailure, type Catch2Result } from './results.ts';

/** What an XML report holds. */
export interface Catch2Report {
  readonly placed: readonly PlacedBenchmark[];
  readonly count: number;
  readonly environment: Environment;
  /** Whether the text ended, or was broken, before its outermost element did. */
  readonly isCut: boolean;
}

const nanoseconds = 1e9;
type Open = { -readonly [Key in keyof Catch2Result]: Catch2Result[Key] } & { isFailed: boolean };

/** Reads an XML report as far as it is well-formed; complains where it is not. */
export function readXml(text: string, complaints: Complaints): Catch2Report {
  const placed: PlacedBenchmark[] = [];
  const sections: string[] = [];
  let [tags, environment]: [readonly string[], Environment] = [[], {}];
  let open: Open | null = null;
  let [count, depth] = [0, 0];
  const problems: string[] = [];
  const reader = parser(true, { position: true });

  const opened = ({ name, attributes }: Tag): void => {
    depth += 1;
    const text = (key: string): string => (Object.hasOwn(attributes, key) ? (attributes[key] ?? '') : '');
    const number = (key: string): number => (text(key).trim() === '' ? NaN : Number(text(key)));
    if (name === 'Catch' || name === 'Catch2TestRun')
      environment = { harness: `Catch2 ${text('catch2-version')}`.trim() };
    if (name === 'TestCase') tags = [...text('tags').matchAll(/\[([^[\]]+)\]/g)].map(([, tag]) => tag ?? '');
    if (name === 'TestCase' || name === 'Section') sections.push(text('name'));
    if (name === 'BenchmarkResults') {
      const [samples, iterations] = [number('samples'), number('iterations')];
      const path = [...sections, text('name')];
      const place = `line ${reader.line + 1}`;
      open = { path, tags, mean: NaN, standardDeviation: NaN, samples, iterations, place, isFailed: false };
      const resolution = number('clockResolution') / nanoseconds;
      if (resolution > 0 && resolution < Infinity) environment = { ...environment, timerResolution: resolution };
    }
    if (open === null) return;
    if (name === 'mean') open.mean = number('value') / nanoseconds;
    if (name === 'standardDeviation') open.standardDeviation = number('value') / nanoseconds;
    if (name === 'failed') open.isFailed = true;
  };
  const closed = (name: string): void => {
    depth -= 1;
    if (name === 'TestCase' || name === 'Section') sections.pop();
    if (name !== 'BenchmarkResults' || open === null) return;
    count += 1;
    const benchmark = open.isFailed ? null : benchmarkOf(open, complaints);
    if (open.isFailed) complainOfFailure(complaints, open.place, open.path.join(' > '));
    else if (benchmark !== null) placed.push(benchmark);
    open = null;
  };
  // Within the piece that it is reading the parser goes on after an error; what it makes of that is not to be trusted.
  reader.onopentag = (tag) => {
    if (problems.length === 0) opened(tag as Tag);
  };
  reader.onclosetag = (name) => {
    if (problems.length === 0) closed(name);
  };
  reader.onerror = (error) => {
    problems.push(error.message.split('\n')[0] ?? '');
  };
  feed(text, reader, () => problems.length > 0);
  const [problem] = problems;
  const isCut = problem !== undefined || depth > 0;
  if (isCut) complainOfCut(complaints, `line ${reader.line + 1}`, problem);
  return { placed, count, environment: defined(environment), isCut };
}

/** Feeds piece by piece and stops at the first error; the parser throws when it is fed after one. */
function feed(text: string, reader: ReturnType<typeof parser>, isBroken: () => boolean): void {
  const piece = 16_384;
  for (let at = 0; at < text.length && !isBroken(); at += piece) {
    try {
      reader.write(text.slice(at, at + piece));
    } catch {
      return;
    }
  }
}

function complainOfCut(complaints: Complaints, place: string, problem: string | undefined): void {
  complaints.add({
    code: 'input.truncated',
    severity: 'error',
    place,
    problem: `is where the XML ${problem === undefined ? 'ends too early' : `breaks (${problem})`}: only what stands whole before was read`,
    remedy: 'Write or upload the file again; see whether the program crashed or printed into its report.',
    key: '',
  });
}

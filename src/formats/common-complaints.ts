/**
 * What can be wrong with the file of any tool, in words: no JSON, cut off, another shape, nothing in it, a record or value
 * that cannot be used. Room: formats.
 */
import { shown, shownName, type Complaints } from './complaints.ts';
import { isObject, placeText, readJson, type JsonText } from './json-text.ts';

/** What to do about a single benchmark that could not be used. */
export const runAgain = 'Run this benchmark again; it was left out, the others are used.';

/**
 * Reads a file's text as JSON and complains of what is wrong with it; `tool` is who should have written it, `used` what is
 * taken of a text that was cut off.
 */
export function readJsonOf(
  text: string,
  tool: string,
  complaints: Complaints,
  used = 'only what stands whole before was read',
): JsonText {
  const read = readJson(text);
  if (read.kind === 'broken') {
    complaints.add({
      code: 'input.not-json',
      severity: 'error',
      place: placeText(read.place),
      problem: `is not JSON: ${read.expected} should stand there`,
      remedy: `Give the file as ${tool} wrote it; see whether something else was printed into it.`,
      key: '',
    });
  } else if (read.kind === 'cut') {
    complaints.add({
      code: 'input.truncated',
      severity: 'error',
      place: placeText(read.place),
      problem: `is where the text ends, in the middle of its JSON: ${used}`,
      remedy: 'Write or upload the file again; see whether the disk was full or the job was cancelled.',
      key: '',
    });
  }
  return read;
}

/** The value that a text holds; undefined when it holds none. */
export const valueIn = (read: JsonText): unknown => (read.kind === 'broken' ? undefined : read.value);

/** The records of the list under `key`; in a text that was cut off within the last one, that is not whole and left out. */
export function wholeRecords(list: readonly unknown[], read: JsonText, key?: string): readonly unknown[] {
  if (read.kind !== 'cut') return list;
  const [first, ...deeper] = read.open;
  const isWithin = key === undefined ? read.open.length > 0 : first === key && deeper.length > 0;
  return isWithin ? list.slice(0, -1) : list;
}

/** The JSON is not the tool's; `expected` is what it should hold, e.g. `no list of results`. */
export function complainOfShape(root: unknown, expected: string, tool: string, complaints: Complaints): void {
  const keys = isObject(root) ? Object.keys(root).slice(0, 8).map(shownName).join(', ') : '';
  complaints.add({
    code: 'input.unknown-format',
    severity: 'error',
    place: '$',
    problem: isObject(root)
      ? `has ${expected}; its keys are ${keys || 'none'}`
      : `is ${shown(root)} and has ${expected}`,
    remedy: `Give a file that ${tool} wrote, or set the format to the tool that wrote it.`,
    key: '',
  });
}

/** There is no benchmark to use among `count`. */
export function complainOfNothing(complaints: Complaints, place: string, count: number): void {
  complaints.add({
    code: 'input.no-benchmarks',
    severity: 'error',
    place,
    problem: count === 0 ? 'holds no result' : `holds ${count} records, and none of them can be used`,
    remedy: 'See whether the step that runs the benchmarks failed, or its filter chose none, then run it again.',
    key: '',
  });
}

/** A record is left out. */
export function complainOfRecord(complaints: Complaints, place: string, problem: string, remedy: string): void {
  complaints.add({
    code: 'input.invalid-record',
    severity: 'warning',
    place,
    problem,
    remedy,
    key: `${place} ${remedy}`,
  });
}

/** A value is left out; complaints with the same `key` (usually the benchmark's name) become one finding. */
export function complainOfValue(complaints: Complaints, place: string, value: unknown, key: string): void {
  complaints.add({
    code: 'input.invalid-value',
    severity: 'warning',
    place,
    problem: `is ${shown(value)}, which is no usable number`,
    remedy: 'Measure this benchmark again; the value was left out.',
    key,
  });
}

/** The tool does not tell whether more is better of `what`, e.g. `the unit "widgets/op"`, and smaller was assumed. */
export function complainOfDirection(complaints: Complaints, place: string, what: string, remedy: string): void {
  complaints.add({
    code: 'input.assumed-direction',
    severity: 'info',
    place,
    problem: `has ${what}, and nothing says whether more of it is better; smaller was taken to be better`,
    remedy,
    key: what,
  });
}

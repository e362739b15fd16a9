/**
 * What can be wrong with a pyperf file as a whole and with one of its benchmarks, in words. Room: formats.
 */
import type { Complaints } from '../complaints.ts';
import { shown } from '../complaints.ts';
import type { JsonText } from '../json-text.ts';
import { placeText } from '../json-text.ts';

/** The text is no JSON, or ends too early. */
export function complainOfText(read: Exclude<JsonText, { kind: 'value' }>, complaints: Complaints): void {
  const place = placeText(read.place);
  if (read.kind === 'broken') {
    complaints.add({
      code: 'input.not-json',
      severity: 'error',
      place,
      problem: `is not JSON: ${read.expected} should stand there`,
      remedy: 'Give the file as pyperf wrote it; see whether something else was printed into it.',
      key: '',
    });
    return;
  }
  complaints.add({
    code: 'input.truncated',
    severity: 'error',
    place,
    problem:
      'is where the text ends, in the middle of its JSON: only the whole benchmarks before were read, and what the rest says is lost',
    remedy: 'Write or upload the file again; see whether the disk was full or the job was cancelled.',
    key: '',
  });
}

/** There is no benchmark to use among `count`. */
export function complainOfNothing(complaints: Complaints, count: number): void {
  complaints.add({
    code: 'input.no-benchmarks',
    severity: 'error',
    place: '$.benchmarks',
    problem: count === 0 ? 'is empty' : `holds ${count}, and none of them can be used`,
    remedy: 'See whether the step that runs the benchmarks failed, then run it again.',
    key: '',
  });
}

/** The file says a version of the format that is not known. */
export function complainOfVersion(version: unknown, complaints: Complaints): void {
  complaints.add({
    code: 'input.invalid-value',
    severity: 'warning',
    place: '$.version',
    problem: `is ${shown(version)}; known are "1.0", 6 and 5, and the file was read as "1.0"`,
    remedy: 'Convert the file with a pyperf that reads it: python -m pyperf convert FILE -o NEW.json',
    key: 'version',
  });
}

/** Something is odd about the benchmark at `place`. */
export function complainOfBenchmark(
  complaints: Complaints,
  place: string,
  problem: string,
  remedy: string,
  code: 'input.invalid-record' | 'input.invalid-value' | 'input.duplicate-name' = 'input.invalid-record',
): void {
  complaints.add({ code, severity: 'warning', place, problem, remedy, key: `${place} ${remedy}` });
}

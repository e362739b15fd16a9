/**
 * What can be wrong with a pyperf file as a whole and with one of its benchmarks, in words. Room: formats.
 */
import type { Complaints } from '../complaints.ts';
import { shown } from '../complaints.ts';

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

/**
 * The end of every parser: benchmarks that stand twice are joined, and a file without any usable one is refused.
 * Room: formats.
 */
import { complainOfNothing } from './common-complaints.ts';
import type { Complaints } from './complaints.ts';
import type { FormatInput, ParseResult } from './format.ts';
import { joinRepeated, suiteOf, type PlacedBenchmark, type SuiteParts } from './make-suite.ts';

/** What was read of a file. */
export interface ReadRecords {
  readonly placed: readonly PlacedBenchmark[];
  /** Where the records stand, e.g. `$.benchmarks`, and how many there are, usable or not. */
  readonly place: string;
  readonly count: number;
  /** True when the file was cut off, which has been complained of already. */
  readonly isCut?: boolean;
}

/** The suite of what was read, or a refusal when none of it can be used. */
export function finishSuite(
  input: FormatInput,
  complaints: Complaints,
  { placed, place, count, isCut = false }: ReadRecords,
  parts: Omit<SuiteParts, 'benchmarks'>,
): ParseResult {
  if (placed.length === 0) {
    if (!isCut) complainOfNothing(complaints, place, count);
    return { suite: null, findings: complaints.findings() };
  }
  const suite = suiteOf(input, { ...parts, benchmarks: joinRepeated(placed, complaints) });
  return { suite, findings: complaints.findings() };
}

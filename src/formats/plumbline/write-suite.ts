/**
 * Plumbline's own JSON: a suite with everything that the model holds, so that it can be kept or moved without loss.
 * Published as schema/suite.schema.json. Room: formats, beside what reads it.
 */
import type { Suite } from '../../model/suite.ts';

/** What stands under `plumblineSuite`; raised when a name changes its meaning or goes. */
export const suiteVersion = 1;

/**
 * The suite as JSON text, ending with a newline, one benchmark a line. What is read from it again is the same suite; `format`
 * stays that of the tool that measured, so that it can be compared with that tool's other results.
 */
export function writeSuite(suite: Suite): string {
  const { format, label, environment, provenance, metadata, benchmarks } = suite;
  const head = JSON.stringify({ plumblineSuite: suiteVersion, format, label, environment, provenance, metadata });
  const lines = benchmarks.map((benchmark) => `\n${JSON.stringify(benchmark)}`).join(',');
  return `${head.slice(0, -1)},"benchmarks":[${lines}\n]}\n`;
}

/**
 * Which formats have to be loaded for some files: comparing pyperf's results, the most frequent job, does not wait for the
 * parsers of twenty other tools. Room: command-line.
 */
import type { FormatReader } from '../formats/format.ts';
import { isSurelyPyperf, pyperf } from '../formats/pyperf/pyperf.ts';
import type { NamedBytes } from '../sources/decode.ts';

/** In pyperf's files the marks of the format stand behind the metadata of the suite. */
const beginning = 64 * 1024;

const onlyPyperf: FormatReader = {
  detectFormat: () => pyperf,
  parseText: (input, _, subject) => pyperf.parse(input, subject),
};

/** The registry, unless every file begins as pyperf's do: then the registry would choose pyperf, too. */
export async function readerFor(files: readonly NamedBytes[], format: string): Promise<FormatReader> {
  const arePyperf = (format === 'auto' || format === 'pyperf') && files.every(beginsAsPyperf);
  return arePyperf ? onlyPyperf : await import('../formats/registry.ts');
}

function beginsAsPyperf({ name, bytes }: NamedBytes): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, beginning)).toString('latin1');
  return isSurelyPyperf({ name, text, byteLength: bytes.byteLength });
}

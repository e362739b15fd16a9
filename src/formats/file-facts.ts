/**
 * What every format takes from a file before reading it: its label, its entry in the provenance. Room: formats.
 */
import type { SourceFile } from '../model/provenance.ts';
import type { FormatInput } from './format.ts';

/** The file's name without folders and without the endings in which results are kept. */
export function labelOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return base.replace(/\.gz$/i, '').replace(/\.(jsonl?|xml|txt)$/i, '') || fileName;
}

/** The file as a suite's provenance names it. */
export function sourceFileOf(input: FormatInput): SourceFile {
  const { name, byteLength, digest } = input;
  if (digest === undefined) return { name, byteLength };
  return {
    name,
    byteLength,
    get sha256() {
      return digest();
    },
  };
}

/**
 * What every format offers: recognise a text, and parse it into a suite with findings for what is odd.
 * Room: formats; one file per tool, registered in registry.ts.
 */
import type { Finding } from '../model/finding.ts';
import type { Suite } from '../model/suite.ts';

/** A text to parse: the file's name as the user or the artifact has it, its decoded text, and facts on its bytes. */
export interface FormatInput {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the bytes, hexadecimal, computed when asked. */
  readonly digest?: () => string;
  readonly byteLength: number;
}

/** The result of parsing: a suite when there is anything usable in the text, and findings with place for the rest. */
export interface ParseResult {
  readonly suite: Suite | null;
  readonly findings: readonly Finding[];
}

/** One benchmark tool's result format. */
export interface Format {
  /** Stable id, the value of the `format` input, e.g. `pyperf`. */
  readonly id: string;
  /** The tool's own name, e.g. `pyperf JSON`. */
  readonly title: string;
  /** What a text is recognised by, to follow `recognised by`, e.g. `lines that begin with Benchmark`. */
  readonly recognisedBy?: string;
  /** How sure the format is that the text is its own, 0 (not at all) to 1 (certain); cheap, looks at the beginning. */
  readonly detect: (input: FormatInput) => number;
  /** Total: bad input becomes findings, good records are kept. `subject` is the finding's subject, e.g. `baseline`. */
  readonly parse: (input: FormatInput, subject: string) => ParseResult;
}

/** Reads texts of the formats it knows; the registry knows all. */
export interface FormatReader {
  readonly detectFormat: (input: FormatInput) => Format | null;
  readonly parseText: (input: FormatInput, options: { readonly format?: string }, subject: string) => ParseResult;
}

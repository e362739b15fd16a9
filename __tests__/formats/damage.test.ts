/**
 * No parser throws, whatever is damaged: every result file at hand, cut off and with bytes changed, in the format it is
 * recognised as and in every other. Places are drawn with a fixed seed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formats, parseText } from '../../src/formats/registry.ts';
import type { ParseResult } from '../../src/formats/format.ts';
import { checkFindings, checkSuite } from '../fuzz/suite-oracle.ts';
import { fixtures } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

/** Larger files are damaged within their first part only: it is the places that count. */
const mostBytes = 60_000;
const damagesPerFile = 6;

/** A linear congruential generator: integers from 0 to below `bound`. */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => statSync(path).isFile() && /\.(json|jsonl|txt|xml|js|stdout|bench|csv|console)$/.test(path))
    .toSorted();
}

/** Everything that the rest of the program relies on. */
function checkResult({ suite, findings }: ParseResult): void {
  if (suite === null) expect(findings.length).toBeGreaterThan(0);
  else checkSuite(suite);
  checkFindings(findings);
}

const read = (path: string, bytes: Buffer, format = 'auto'): ParseResult =>
  parseText({ name: path, text: bytes.toString('utf8'), byteLength: bytes.length }, { format }, 'baseline');

/** The whole file, cut files, and files with bytes changed: to any other, to a digit, to a quote or brace. */
function damaged(whole: Buffer, next: (bound: number) => number): Buffer[] {
  const bytes = whole.subarray(0, mostBytes);
  const variants = [whole, bytes.subarray(0, bytes.length - 1)];
  for (let index = 0; index < damagesPerFile; index += 1) {
    variants.push(bytes.subarray(0, next(bytes.length)));
    const flipped = Buffer.from(bytes);
    for (let count = 0; count <= index; count += 1)
      flipped[next(flipped.length)] = next(2) === 0 ? next(256) : '"0-{}[],:<>\n \\'.charCodeAt(next(14));
    variants.push(flipped);
  }
  return variants;
}

function testAll(files: readonly string[]): void {
  test.each(files)('%s', (path) => {
    const next = generator(path.length);
    const bytes = readFileSync(path);
    for (const variant of damaged(bytes, next)) checkResult(read(path, variant));
    const other = formats[next(formats.length)]?.id;
    checkResult(read(path, bytes.subarray(0, mostBytes), other));
  });
}

describe('damaged fixtures', () => testAll(filesBelow(fixtures)));

describeWithSharedData('damaged real files', (folder) => testAll(filesBelow(join(folder, 'formats'))));

describe('any format, given anything', () => {
  const odd = ['', ' ', '\u0000', '[]', '{}', 'null', '1', '"', '[[[[', '{"a":', 'Benchmark', '\n\n', '<', '<a>', '﻿x'];
  const inherited = ['__proto__', 'constructor', 'toString'].map((key) => `{"${key}": {"${key}": {"value": 1}}}`);
  test.each(formats.map(({ id }) => id))('%s', (id) => {
    for (const text of [...odd, ...inherited, 'x'.repeat(100_000), '['.repeat(100_000), ' '.repeat(100_000)])
      checkResult(parseText({ name: 'odd', text, byteLength: text.length }, { format: id }, 'baseline'));
  });
});

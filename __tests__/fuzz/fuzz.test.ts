/** The fuzzer itself: it finds what is planted, makes it small, and has it again; and a few cases of every real target. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formats } from '../../src/formats/registry.ts';
import * as registry from '../../src/formats/registry.ts';
import { readSide } from '../../src/sources/read-side.ts';
import { fuzz } from './fuzz.ts';
import { strangersIn } from './markup-oracle.ts';
import { readSeeds } from './seeds.ts';
import { demand } from './suite-oracle.ts';
import { refusePollution, target } from './target.ts';
import { targetsOf } from './targets.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('the fuzzer', () => {
  const planted = target({
    name: 'planted',
    share: 1,
    cases: fc.array(fc.nat(1000)),
    show: (one) => JSON.stringify(one),
    check: (one) => demand(!one.some((number) => number > 500), 'a number above 500'),
  });

  test('finds a planted fault, makes it as small as can be, and has it again by its path', async () => {
    const { failure } = await fuzz(planted, { seed: 1, milliseconds: 20_000 });
    expect(failure).toMatchObject({ shown: '[501]', error: expect.stringContaining('a number above 500') });
    const again = await fuzz(planted, { seed: 1, milliseconds: 20_000, path: failure!.path });
    expect(again).toMatchObject({ runs: 1, failure: { shown: '[501]' } });
  });

  test('ends when its time is over', async () => {
    const harmless = target({ ...{ name: 'x', share: 1, cases: fc.nat(), show: String }, check: () => undefined });
    const { runs, failure } = await fuzz(harmless, { seed: 1, milliseconds: 50 });
    expect(failure).toBeNull();
    expect(runs).toBeGreaterThan(10);
  });

  test('sees what is written to a built-in prototype, and takes it away again', () => {
    Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
    expect(refusePollution).toThrow('a built-in prototype was given "polluted"');
    expect(refusePollution).not.toThrow();
  });
});

describe('the oracle of markup', () => {
  test.each([
    ['<img src=x>', 'an element img'],
    ['<script>x</script>', 'an element script'],
    ['www.a.b', 'a link to "http://www.a.b"'],
    ['[x](https://a.b)', 'a link to "https://a.b"'],
    ['<p onclick=x>y</p>', 'an attribute onClick of p'],
    ['a <!-- b -->', '1 HTML comments instead of 0'],
    ['hello @user', 'a reference: "hello @user"'],
    ['hello \\@user', 'a reference: "hello @user"'],
    ['see GH-3', 'a reference: "see GH-3"'],
    ['$x$', 'a reference: "$x$"'],
    ['a\u202Eb', 'an invisible character U+202e'],
  ])('%s', (markdown, complaint) => {
    expect(strangersIn(markdown, 0)).toContain(complaint);
  });

  test('has nothing against our own markup', () => {
    const own = '<details>\n<summary>`x`</summary>\n\n| a | b |\n| :-- | --: |\n| `@user` | **1** |\n\n</details>\n';
    expect(strangersIn(own, 0)).toEqual([]);
  });
});

describe('the seeds', () => {
  test('there is one of every format, recognised and read', () => {
    const seen = new Set(
      readSeeds(root).flatMap(({ files }) => {
        const forms = files.map(({ name, bytes }) => {
          const text = Buffer.from(bytes).toString('utf8');
          return registry.detectFormat({ name, text, byteLength: bytes.length })?.id;
        });
        const { suite } = readSide(files, { reader: registry, format: 'auto', subject: 'x', chosen: true });
        return [...forms, suite.format];
      }),
    );
    expect(formats.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('a few cases of every target', () => {
  test.each(targetsOf(root).map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { failure } = await fuzz(one, { seed: 7, milliseconds: 50_000, cases: 10 });
    expect(failure).toBeNull();
  });
});

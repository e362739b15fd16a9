import { expect, test } from '@jest/globals';
import { parseRelease } from '../../src/model/release.ts';

test.each<{ text: string; product: string; numbers: readonly number[]; build?: string }>([
  { text: 'GCC 13.3.0', product: 'gcc', numbers: [13, 3, 0] },
  { text: 'GCC 14.2.1 20241116', product: 'gcc', numbers: [14, 2, 1] },
  { text: 'GCC 10.2.1 20200723 (Red Hat 10.2.1-1)', product: 'gcc', numbers: [10, 2, 1] },
  { text: 'gcc (Ubuntu 13.3.0-6ubuntu2~24.04) 13.3.0', product: 'gcc', numbers: [13, 3, 0] },
  { text: 'g++-13 (Debian 13.2.0-5) 13.2.0', product: 'gcc', numbers: [13, 2, 0] },
  { text: 'Clang 19.1.7', product: 'clang', numbers: [19, 1, 7] },
  { text: 'clang version 18.1.3 (1ubuntu1)', product: 'clang', numbers: [18, 1, 3] },
  { text: 'Ubuntu clang version 18.1.3 (1ubuntu1)', product: 'clang', numbers: [18, 1, 3] },
  { text: 'Homebrew clang version 19.1.7', product: 'clang', numbers: [19, 1, 7] },
  { text: 'Clang 15.0.0 (clang-1500.3.9.4)', product: 'apple clang', numbers: [15, 0, 0], build: '1500.3.9.4' },
  {
    text: 'Apple clang version 17.0.0 (clang-1700.0.13.5)',
    product: 'apple clang',
    numbers: [17, 0, 0],
    build: '1700.0.13.5',
  },
  { text: 'MSC v.1935 64 bit (AMD64)', product: 'msvc', numbers: [19, 35] },
  { text: 'rustc 1.84.0 (9fc6b4312 2025-01-07)', product: 'rustc', numbers: [1, 84, 0] },
  { text: 'go1.23.2', product: 'go', numbers: [1, 23, 2] },
  { text: 'go version go1.22.0 linux/amd64', product: 'go', numbers: [1, 22, 0] },
  { text: 'cpython 3.14.0a0 (64-bit) revision 9f741e5', product: 'cpython', numbers: [3, 14, 0] },
  { text: 'node v22.9.0', product: 'node', numbers: [22, 9, 0] },
  { text: 'pyperf 2.10.0', product: 'pyperf', numbers: [2, 10, 0] },
  { text: '2.7.12 (64-bit)', product: '', numbers: [2, 7, 12] },
])('$text', ({ text, product, numbers, build }) => {
  const release = parseRelease(text)!;
  expect([release.product, release.version.numbers, release.build?.text]).toEqual([product, numbers, build]);
});

test.each(['', 'tcc', 'unknown', '(((', 'v'])('%p names no release', (text) => {
  expect(parseRelease(text)).toBeUndefined();
});

test('any text is taken', () => {
  for (const text of ['9'.repeat(500), '1.'.repeat(500), `clang ${'1'.repeat(400)}`, '\u0000 1.2']) {
    expect(() => parseRelease(text)).not.toThrow();
  }
});

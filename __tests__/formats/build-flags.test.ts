import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBuildOptions, readCompilerFlags, splitWords } from '../../src/formats/build-flags.ts';
import { pythonFeatures, tellingOptions } from '../../src/formats/pyperf/python-build.ts';

test.each<[string, readonly string[]]>([
  ["'--enable-optimizations' '--with-lto=yes'", ['--enable-optimizations', '--with-lto=yes']],
  ['-D"A B" -DC=\\"x\\"', ['-DA B', '-DC="x"']],
  ["'open", ['open']],
  ['  ', []],
  ['a\\ b', ['a b']],
])('words of %p', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each<[string, string]>([
  ['-O3 -Wall -g', '-O3 -Wall -g'],
  ['-g -Wall -O3 -g', '-O3 -Wall -g'],
  ['-DNDEBUG -O3 -Wall -O2', '-DNDEBUG -O2 -Wall'],
  ['-fno-strict-aliasing -fstrict-aliasing', '-fstrict-aliasing'],
  ['-fsanitize=address -fsanitize=undefined', '-fsanitize=undefined'],
  ['-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3', '-D_FORTIFY_SOURCE=3'],
  ['-mllvm -tail-dup-pred-size=5000', '-mllvm -tail-dup-pred-size=5000'],
  ['-mllvm -a -mllvm -b', '-mllvm -a|-mllvm -b'],
  ['-I/usr/include -I /opt/x -L C:/lib -isystem /y', '-I<path>|-L<path>|-isystem <path>'],
  ['-ffile-prefix-map=/home/a=/b', '-ffile-prefix-map=<path>=<path>'],
  ['-mllvm', '-mllvm'],
])('%p', (text, flags) => {
  expect(readCompilerFlags(text)).toEqual(
    flags.includes('|')
      ? flags.split('|')
      : flags.startsWith('-mllvm -') || flags.startsWith('-ffile')
        ? [flags]
        : flags.split(' '),
  );
});

test('where things lie makes no difference, what they are does', () => {
  const of = (home: string): readonly string[] =>
    readBuildOptions(`'PKG_CONFIG_PATH=${home}/lib' '--prefix=${home}' 'CC=clang-19'`);
  expect(of('/home/a')).toEqual(of('/home/b'));
  expect(tellingOptions(of('/home/a'))).toEqual(['CC=clang-19']);
});

test('any text is taken, in any order the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readCompilerFlags(text)).toEqual([...readCompilerFlags(text)].sort());
    }),
  );
});

describe('pythonFeatures', () => {
  const of = (options: string): Readonly<Record<string, boolean>> => pythonFeatures({ options: options.split(' ') });
  test.each<[string, string, boolean]>([
    ['--enable-experimental-jit', 'jit', true],
    ['--enable-experimental-jit=yes', 'jit', true],
    ['--enable-experimental-jit=no', 'jit', false],
    ['--enable-experimental-jit=yes-off', 'jit', false],
    ['--enable-experimental-jit=interpreter', 'jit', false],
    ['--enable-experimental-jit --enable-experimental-jit=no', 'jit', false],
    ['--with-x', 'jit', false],
    ['--disable-gil', 'free-threading', true],
    ['--with-tail-call-interp', 'tail-call', true],
    ['--enable-optimizations', 'pgo', true],
    ['--with-lto=full', 'lto', true],
    ['--with-lto=no', 'lto', false],
    ['--with-pydebug', 'debug', true],
    ['--with-assertions', 'assertions', true],
    ['--with-address-sanitizer', 'sanitizer', true],
    ['--enable-pystats', 'tracing', true],
  ])('%s: %s %p', (options, feature, expected) => {
    expect(of(options)[feature]).toBe(expected);
  });
  test('without configure arguments what is not told stays unknown', () => {
    expect(pythonFeatures({})).toEqual({});
    expect(pythonFeatures({ flags: ['-DNDEBUG', '-O3'] })).toEqual({ assertions: false });
    expect(pythonFeatures({ flags: ['-O3', '-flto'] })).toEqual({ assertions: true, lto: true });
    expect(pythonFeatures({ flags: ['-O0'] })).toEqual({ debug: true });
    expect(pythonFeatures({ version: '3.13.0 free-threading build' })).toEqual({ 'free-threading': true });
  });
});

import { expect, test } from '@jest/globals';
import type { Environment } from '../../../src/model/environment.ts';
import { factsOf } from '../../../src/trust/advisories/facts.ts';

const facts = (environment: Environment, metadata = {}) => factsOf({ environment, metadata });
const components = (environment: Environment, metadata = {}): string[] =>
  [...facts(environment, metadata).components].map(
    ([component, { version }]) => `${component} ${version === null ? '?' : version.text}`,
  );

test.each<[Environment, string[]]>([
  [{ compiler: 'Clang 19.1.7' }, ['clang 19.1.7']],
  [{ compiler: 'Clang 19.1.7 (3~deb12u1)' }, ['clang 19.1.7']],
  [{ compiler: 'Clang 15.0.0 (clang-1500.3.9.4)' }, ['apple-clang 1500.3.9.4']],
  [{ compiler: 'Apple clang version 17.0.0 (clang-1700.0.13.5)' }, ['apple-clang 1700.0.13.5']],
  [{ compiler: 'Apple clang version 17.0.0' }, ['apple-clang ?']],
  [{ compiler: 'GCC 14.2.1 20241116' }, ['gcc 14.2.1']],
  [{ compiler: 'gcc (Ubuntu 13.3.0-6ubuntu2~24.04) 13.3.0' }, ['gcc 13.3.0']],
  [{ compiler: 'MSC v.1935 64 bit (AMD64)' }, ['msvc 19.35']],
  [{ compiler: 'rustc 1.48.0 (7eac88abb 2020-11-16)' }, ['rust 1.48.0']],
  [{ compiler: 'tcc 0.9.27' }, []],
  [{ runtime: 'cpython 3.14.0a5+ (64-bit)' }, ['cpython 3.14.0a5+']],
  [{ runtime: 'cpython 3.13.0rc2 (64-bit) revision ec61006' }, ['cpython 3.13.0rc2']],
  [{ runtime: 'pypy 3.10.14 (64-bit)' }, []],
  [{ runtime: 'Node.js v22.3.0' }, ['node 22.3.0']],
  [{ runtime: 'node 22.3.0' }, ['node 22.3.0']],
  [{ runtime: 'go1.21.0' }, ['go 1.21.0']],
  [{ runtime: 'OpenJDK 64-Bit Server VM 17.0.9+9' }, ['jdk 17.0.9']],
  [{ runtime: 'java 1.8.0_392' }, ['jdk 8.0.392']],
  [{ runtime: 'jdk-25' }, ['jdk 25']],
  [{ runtime: 'OpenJDK 64-Bit Server VM' }, ['jdk ?']],
  [{ libc: 'glibc2.40' }, ['glibc 2.40']],
  [{ libc: 'musl 1.2.5' }, ['musl 1.2.5']],
  [{ operatingSystem: 'Linux', kernel: '6.8.0-85-generic' }, ['linux 6.8.0']],
  [{ operatingSystem: 'macOS', kernel: '21.6.0' }, []],
  [{ harness: 'pyperf 2.6.2' }, ['pyperf 2.6.2']],
])('%j names %j', (environment, expected) => {
  expect(components(environment)).toEqual(expected);
});

test('OpenSSL stands in the metadata under its name', () => {
  expect(components({}, { openssl: 'OpenSSL 1.1.1w  11 Sep 2023' })).toEqual(['openssl 1.1.1w']);
});

test('so does the dispatch of an interpreter, where its build does not tell', () => {
  expect(facts({}, { dispatch: 'tail-call' }).features).toEqual({ 'tail-call': true });
  expect(facts({}, { dispatch: 'computed-goto' }).features).toEqual({ 'tail-call': false });
  expect(facts({ features: { 'tail-call': false, jit: true } }, { dispatch: 'tail-call' }).features).toEqual({
    'tail-call': false,
    jit: true,
  });
  expect(facts({}, {}).features).toEqual({});
});

test('what is told of a kind rules the others of that kind out', () => {
  expect([...facts({ compiler: 'tcc 0.9.27', operatingSystem: 'Windows 11' }).told].sort()).toEqual([
    'compiler',
    'kernel',
  ]);
  expect([...facts({}).told]).toEqual([]);
});

test.each<[Environment, object]>([
  [
    { operatingSystem: 'Linux', architecture: 'aarch64' },
    { system: 'linux', architecture: 'arm64' },
  ],
  [
    { operatingSystem: 'macOS 15.3.1', architecture: 'arm64' },
    { system: 'macos', architecture: 'arm64' },
  ],
  [
    { operatingSystem: 'darwin', architecture: 'x64' },
    { system: 'macos', architecture: 'x86_64' },
  ],
  [
    { operatingSystem: 'Windows 10', architecture: 'AMD64' },
    { system: 'windows', architecture: 'x86_64' },
  ],
  [{ operatingSystem: 'Haiku', architecture: '__proto__' }, {}],
])('%j is %j', (environment, expected) => {
  const { system, architecture } = facts(environment);
  expect({ ...(system && { system }), ...(architecture && { architecture }) }).toEqual(expected);
});

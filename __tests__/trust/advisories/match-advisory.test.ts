import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/model/environment.ts';
import { advisories } from '../../../src/trust/advisories/advisories.ts';
import type { Advisory } from '../../../src/trust/advisories/advisory.ts';
import { factsOf } from '../../../src/trust/advisories/facts.ts';
import { matchAdvisory, type AdvisoryMatch } from '../../../src/trust/advisories/match-advisory.ts';

const byId = (id: string): Advisory => {
  const found = advisories.find((advisory) => advisory.id === id);
  if (found === undefined) throw new Error(`there is no advisory ${id}`);
  return found;
};
const match = (id: string, environment: Environment, metadata = {}): AdvisoryMatch =>
  matchAdvisory(byId(id), factsOf({ environment, metadata }));

const linux = { operatingSystem: 'Linux', architecture: 'x86_64' };
const mac = { operatingSystem: 'macOS 15.3.1', architecture: 'arm64' };
const windows = { operatingSystem: 'Windows 11' };

// One line for each record: what it must find, and its nearest neighbours that it must leave alone.
test.each<[string, Environment, AdvisoryMatch['outcome']]>([
  ['clang-19-computed-goto', { compiler: 'Clang 19.1.7', flags: ['-O3'] }, 'affected'],
  ['clang-19-computed-goto', { compiler: 'Clang 19.1.7' }, 'affected'],
  ['clang-19-computed-goto', { compiler: 'Clang 19.1.7', flags: ['-mllvm -tail-dup-pred-size=5000'] }, 'unaffected'],
  ['clang-19-computed-goto', { compiler: 'Clang 19.1.7', features: { 'tail-call': true } }, 'unaffected'],
  ['clang-19-computed-goto', { compiler: 'Clang 18.1.8' }, 'unaffected'],
  ['clang-19-computed-goto', { compiler: 'GCC 14.2.1' }, 'unaffected'],
  ['clang-19-computed-goto', { compiler: 'Clang 19.1.7 (clang-1991.7.0)' }, 'unaffected'],
  ['clang-19-computed-goto', {}, 'unknown'],
  ['clang-20-computed-goto', { compiler: 'Clang 20.1.0' }, 'affected'],
  ['clang-20-computed-goto', { compiler: 'Clang 20.1.1' }, 'unaffected'],
  ['clang-20-macos-arm64-tail-duplication', { compiler: 'Clang 20.1.8', ...mac }, 'affected'],
  ['clang-20-macos-arm64-tail-duplication', { compiler: 'Clang 20.1.8', ...linux }, 'unaffected'],
  ['clang-20-macos-arm64-tail-duplication', { compiler: 'Clang 20.1.8' }, 'possible'],
  ['apple-clang-1700-computed-goto', { compiler: 'Clang 17.0.0 (clang-1700.0.13.5)' }, 'affected'],
  ['apple-clang-1700-computed-goto', { compiler: 'Clang 17.0.0 (clang-1700.3.19.1)' }, 'unaffected'],
  ['apple-clang-1700-computed-goto', { compiler: 'Apple clang version 17.0.0' }, 'possible'],
  [
    'gcc-12-free-threaded-eval-loop',
    { compiler: 'GCC 13.3.0', runtime: 'cpython 3.14.0a7 (64-bit)', features: { 'free-threading': true }, ...linux },
    'affected',
  ],
  [
    'gcc-12-free-threaded-eval-loop',
    { compiler: 'GCC 13.3.0', runtime: 'cpython 3.14.0a7 (64-bit)', ...linux },
    'possible',
  ],
  [
    'gcc-12-free-threaded-eval-loop',
    { compiler: 'GCC 13.3.0', runtime: 'cpython 3.14.0 (64-bit)', features: { 'free-threading': true }, ...linux },
    'unaffected',
  ],
  [
    'cpython-tail-call-zero-call-used-regs',
    { runtime: 'cpython 3.14.0', flags: ['-fzero-call-used-regs=used-gpr'], features: { 'tail-call': true } },
    'affected',
  ],
  ['cpython-tail-call-zero-call-used-regs', { runtime: 'cpython 3.14.0', flags: ['-O3'] }, 'unaffected'],
  ['cpython-tail-call-zero-call-used-regs', { runtime: 'cpython 3.14.0' }, 'possible'],
  [
    'cpython-tail-call-frame-pointers',
    { runtime: 'cpython 3.15.0', flags: ['-fno-omit-frame-pointer'], features: { 'tail-call': true } },
    'affected',
  ],
  ['cpython-313-incremental-gc', { runtime: 'cpython 3.13.0rc2 (64-bit)' }, 'affected'],
  ['cpython-313-incremental-gc', { runtime: 'cpython 3.13.0 (64-bit)' }, 'unaffected'],
  ['cpython-313-incremental-gc', { runtime: 'cpython 3.13.0a5+ (64-bit)' }, 'unaffected'],
  ['cpython-314-gc-tuples', { runtime: 'cpython 3.14.0 (64-bit)' }, 'affected'],
  ['cpython-314-gc-tuples', { runtime: 'cpython 3.14.2 (64-bit)' }, 'unaffected'],
  ['cpython-314-free-threaded-gc', { runtime: 'cpython 3.14.2', features: { 'free-threading': true } }, 'affected'],
  ['cpython-314-free-threaded-gc', { runtime: 'cpython 3.14.2' }, 'possible'],
  [
    'cpython-313rc1-macos-thin-lto',
    { runtime: 'cpython 3.13.0rc1', compiler: 'Clang 15.0.0 (clang-1500.3.9.4)', features: { lto: true }, ...mac },
    'affected',
  ],
  ['cpython-windows-openssl-3', { runtime: 'cpython 3.11.5 (64-bit)', ...windows }, 'affected'],
  ['cpython-windows-openssl-3', { runtime: 'cpython 3.11.4 (64-bit)', ...windows }, 'unaffected'],
  ['cpython-windows-openssl-3', { runtime: 'cpython 3.11.5 (64-bit)', ...linux }, 'unaffected'],
  ['node-18-startup', { runtime: 'node v18.12.1' }, 'affected'],
  ['node-22-maglev', { runtime: 'node v22.8.0' }, 'affected'],
  ['node-22-maglev', { runtime: 'node v22.9.0' }, 'unaffected'],
  ['node-22-maglev', { runtime: 'node v22.10.0' }, 'unaffected'],
  ['node-21-riscv64', { runtime: 'node v22.3.0', architecture: 'riscv64' }, 'affected'],
  ['node-17-buffer-concat', { runtime: 'node v18.12.1' }, 'affected'],
  ['node-24-sqlite-select', { runtime: 'node v24.11.1' }, 'affected'],
  ['go-1-21-0-huge-pages', { runtime: 'go1.21.0', ...linux }, 'affected'],
  ['go-1-21-0-huge-pages', { runtime: 'go1.21.1', ...linux }, 'unaffected'],
  ['go-1-21-1-max-ptes-none', { runtime: 'go1.21.1', ...linux }, 'possible'],
  ['rust-1-48-llvm-11', { compiler: 'rustc 1.48.0' }, 'affected'],
  ['jdk-secondary-super-cache', { runtime: 'OpenJDK 64-Bit Server VM 17.0.9+9' }, 'affected'],
  ['jdk-secondary-super-cache', { runtime: 'java 1.8.0_392' }, 'unaffected'],
  ['jdk-secondary-super-cache', { runtime: 'jdk 21.0.8' }, 'unaffected'],
  ['jdk-25-interface-casts', { runtime: 'jdk 25.0.1' }, 'affected'],
  ['linux-6-7-thp-alignment', { kernel: '6.8.0-85-generic', ...linux }, 'affected'],
  ['linux-6-7-thp-alignment', { kernel: '6.12.11', ...linux }, 'unaffected'],
  ['linux-6-7-thp-alignment', { kernel: '6.8.0', ...mac }, 'unaffected'],
  [
    'linux-retbleed-ibrs-skylake',
    { kernel: '6.2.0', cpuModel: 'Intel(R) Core(TM) i7-6700K CPU @ 4.00GHz', ...linux },
    'possible',
  ],
  [
    'linux-retbleed-ibrs-skylake',
    { kernel: '6.2.0', cpuModel: '13th Gen Intel(R) Core(TM) i5-13500', ...linux },
    'unaffected',
  ],
  ['glibc-rep-movsb-zen', { libc: 'glibc2.37', cpuModel: 'AMD EPYC 7763 64-Core Processor', ...linux }, 'possible'],
  ['glibc-rep-movsb-zen', { libc: 'glibc2.37', cpuModel: 'AMD EPYC 7742 64-Core Processor', ...linux }, 'unaffected'],
  ['musl-allocator-lock', { libc: 'musl 1.2.5' }, 'affected'],
  ['musl-allocator-lock', { libc: 'glibc2.39' }, 'unaffected'],
  ['pyperf-macos-memory', { harness: 'pyperf 2.6.2', ...mac }, 'affected'],
  ['pyperf-macos-memory', { harness: 'pyperf 2.10.0', ...mac }, 'unaffected'],
])('%s on %j: %s', (id, environment, outcome) => {
  expect(match(id, environment).outcome).toBe(outcome);
});

test('OpenSSL by its own version', () => {
  expect(match('openssl-3-0-slower-than-1-1-1', {}, { openssl: 'OpenSSL 3.0.13' }).outcome).toBe('affected');
  expect(match('openssl-3-0-slower-than-1-1-1', {}, { openssl: 'OpenSSL 1.1.1w' }).outcome).toBe('unaffected');
  expect(match('openssl-3-0-slower-than-1-1-1', {}).outcome).toBe('unknown');
});

describe('says what it does not know', () => {
  test('what is missing makes it possible', () => {
    expect(match('clang-20-macos-arm64-tail-duplication', { compiler: 'Clang 20.1.8' })).toEqual({
      outcome: 'possible',
      component: 'clang 20.1.8',
      missing: ['system macos', 'architecture arm64'],
    });
  });
  test('what would excuse it and is not told is told as unsure', () => {
    expect(match('clang-19-computed-goto', { compiler: 'Clang 19.1.7', flags: ['-O2'] })).toEqual({
      outcome: 'affected',
      component: 'clang 19.1.7',
      unsure: ['tail-call on'],
    });
  });
});

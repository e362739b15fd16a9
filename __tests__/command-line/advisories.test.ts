import { describe, expect, test } from '@jest/globals';
import { advisoriesHelp, checkSuite, listOf, readAdvisoriesArguments } from '../../src/command-line/advisories.ts';
import type { Environment } from '../../src/model/environment.ts';
import { errorOf } from '../plumbline-error.ts';
import type { Suite } from '../../src/model/suite.ts';
import { advisories } from '../../src/trust/advisories/advisories.ts';
import { suite } from '../comparison/build-suite.ts';

const built = (environment: Environment, label = 'result'): Suite => ({ ...suite(label, []), environment });

describe('readAdvisoriesArguments', () => {
  test.each<[string, object]>([
    ['', { kind: 'list', search: null, config: null }],
    ['--search goto', { kind: 'list', search: 'goto', config: null }],
    ['-s goto --config own.yml', { kind: 'list', search: 'goto', config: 'own.yml' }],
    ['check a.json b.json', { kind: 'check', files: ['a.json', 'b.json'], config: null }],
    ['check a.json --config off', { kind: 'check', files: ['a.json'], config: 'off' }],
    ['check --help', { kind: 'help' }],
  ])('%p', (words, expected) => {
    expect(readAdvisoriesArguments(words.split(' ').filter((word) => word !== ''))).toEqual(expected);
  });

  test.each<[string, RegExp]>([
    ['chekc a.json', /no command advisories "chekc"/],
    ['check', /needs a result file/],
    ['check a.json --search x', /takes no --search/],
    ['--serch x', /Unknown option '--serch'/],
    ['--search', /argument missing/],
  ])('%p is wrong usage', (words, message) => {
    expect(errorOf(() => readAdvisoriesArguments(words.split(' ')), 'usage').message).toMatch(message);
  });
});

describe('listOf', () => {
  test('lists all of them', () => {
    const list = listOf(null);
    for (const { id } of advisories) expect(list).toContain(`${id} (`);
    expect(list.trimEnd().endsWith(`${advisories.length} advisories.`)).toBe(true);
  });
  test('finds those that hold every word, and prints all that is known', () => {
    const found = listOf('CLANG tail-dup');
    expect(found).toContain('https://github.com/nelhage/cpython-interp-perf');
    expect(found).toMatch(/not with +\*-tail-dup-pred-size=\* or \*-tail-dup-succ-size=\* or tail-call on/);
    expect(found).not.toContain('musl');
    expect(found).toMatch(/\n\d advisor(y|ies)\.\n$/);
  });
  test('says when there is none', () => {
    expect(listOf('cobol \u001b[31m')).toBe('No advisory holds "cobol \\u001b[31m".\n');
  });
});

describe('checkSuite', () => {
  test('an affected file: what, how much, how sure, what to do, where it stands', () => {
    const { text, exitCode } = checkSuite(built({ compiler: 'Clang 19.1.7', flags: ['-O3'] }));
    expect(exitCode).toBe(1);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'result: clang 19.1.7',
      '  affected: clang-19-computed-goto (high), clang 19.1.7: Computed gotos are merged into one indirect jump',
    ]);
    expect(text).toContain('harmless with tail-call on, which the file does not tell');
    expect(text).toContain('https://github.com/llvm/llvm-project/issues/106846');
  });
  test('a file that nothing concerns', () => {
    expect(checkSuite(built({ compiler: 'Clang 18.1.8', runtime: 'cpython 3.11.2' }))).toEqual({
      text: 'result: clang 18.1.8, cpython 3.11.2\n  no advisory concerns it\n',
      exitCode: 0,
    });
  });
  test('what can only be possible', () => {
    const { text, exitCode } = checkSuite(built({ runtime: 'cpython 3.14.2' }));
    expect(exitCode).toBe(0);
    expect(text).toContain('possible: cpython-314-free-threaded-gc (medium), cpython 3.14.2');
    expect(text).toContain('if it has free-threading on, which the file does not tell');
  });
  test('a file that tells nothing cannot be judged', () => {
    expect(checkSuite(built({}))).toEqual({
      text: 'result: nothing is told of how it was measured\n  not possible: the file names neither its compiler nor its runtime\n',
      exitCode: 2,
    });
  });
  test('what reading mends is told and is no fault', () => {
    const { text, exitCode } = checkSuite(
      built({ operatingSystem: 'macOS 14.2', harness: 'pyperf 2.6.2', runtime: 'cpython 3.12.0' }),
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('affected: pyperf-macos-memory (high)');
    expect(text).toContain('Plumbline divides mem_max_rss');
  });
  test('text from files cannot steer the terminal', () => {
    const { text } = checkSuite(built({ runtime: 'java \u001b[2J' }, 'x\u202ey'));
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });
});

test('the help names every exit code', () => {
  expect(advisoriesHelp).toMatch(/0 none does, 1 at least one does, 2 .* 64 wrong usage/s);
});

/** Escaping: what a name or sentence becomes, case by case. */
import { describe, expect, test } from '@jest/globals';
import {
  cleanText,
  clip,
  htmlText,
  markdownCell,
  markdownCode,
  markdownProse,
  nameLimit,
  proseParts,
  shownName,
  terminalProse,
} from '../../src/report/escape.ts';

describe('cleanText', () => {
  test.each([
    ['two\nlines\r\n\tand\u2028more', 'two lines and more'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u001b\\', 'link'],
    ['\u009b2Jcleared', 'cleared'],
    ['\u001bMup', 'up'],
    ['\u202Egnp.exe\u202C', 'gnp.exe'],
    ['a\u200B\u200D\u2060\uFEFF\u00ADb', 'ab'],
    ['tag\u{E0041}\u{E0042}', 'tag'],
    ['\u3164\u115F\u2800', ''],
    ['null\u0000byte', 'nullbyte'],
    ['lone \uD800 surrogate', 'lone \uFFFD surrogate'],
    [`e${'\u0301'.repeat(40)}`, 'e\u0301\u0301'],
    ['ひらがな, עברית, العربية', 'ひらがな, עברית, العربية'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('a text of many megabytes costs no more than a short one', () => {
    expect(cleanText('\u001b['.repeat(5_000_000)).length).toBeLessThan(3000);
  });
});

describe('clip and shownName', () => {
  test('names keep both ends, with a visible mark', () => {
    expect(clip('abcdefghij', 7, 'middle')).toBe('abcd…ij');
    expect(clip('abcdefghij', 7)).toBe('abcdef…');
    expect(clip('abcdefg', 7, 'middle')).toBe('abcdefg');
    expect(Array.from(shownName(`${'a'.repeat(5000)}z`))).toHaveLength(nameLimit);
    expect(shownName(`${'a'.repeat(5000)}z`).endsWith('az')).toBe(true);
  });

  test('no character is cut in half', () => {
    expect(clip('😀'.repeat(10), 4, 'middle')).toBe('😀😀…😀');
  });

  test.each(['', '   ', '\u200B', '\n', '\u0000'])('%j is shown as having no name', (name) => {
    expect(shownName(name)).toBe('(no name)');
  });
});

describe('markdownCode', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``b```c', '````a``b```c````'],
    ['@octocat #1', '`@octocat #1`'],
    ['', '`(no name)`'],
  ])('%j becomes %s', (name, expected) => {
    expect(markdownCode(name)).toBe(expected);
  });
});

describe('markdownCell', () => {
  test.each([
    ['`a|b`', '`a\\|b`'],
    // One backslash escapes the pipe already; a second one would set it free again.
    ['`a\\|b`', '`a\\|b`'],
    ['`a\\\\|b`', '`a\\\\\\|b`'],
    ['||', '\\|\\|'],
    ['no pipe \\', 'no pipe \\'],
  ])('%s becomes %s', (markdown, expected) => {
    expect(markdownCell(markdown)).toBe(expected);
  });
});

describe('markdownProse', () => {
  test.each([
    ['Names in "json_dumps" quotes', 'Names in `json_dumps` quotes'],
    ['or `a|b` backticks', 'or `a|b` backticks'],
    ['"a\\"b" is unquoted', '`a"b` is unquoted'],
    ['ping @octocat, please', 'ping `@octocat`, please'],
    ['see (llvm/llvm-project#106846).', 'see (`llvm/llvm-project#106846`).'],
    ['at https://example.org/a_b now', 'at `https://example.org/a_b` now'],
    ['www.example.org', '`www.example.org`'],
    ['_www.example.org', '`_www.example.org`'],
    ['_gh-3', '`_gh-3`'],
    ['costs $x$', 'costs `$x$`'],
    ['commit a4a2d2b0c3d4', 'commit `a4a2d2b0c3d4`'],
    ['0123456789abcdef01230123456789abcdef0123`, it says', '`` 0123456789abcdef01230123456789abcdef0123` ``, it says'],
    ['**bold** _em_ <b>', '\\*\\*bold\\*\\* \\_em\\_ \\<b\\>'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. first', '1\\. first'],
    ['1.125x faster', '1.125x faster'],
    ['an ` alone', 'an \\` alone'],
    ['`a``b`', '`a` `b`'],
  ])('%s', (sentence, expected) => {
    expect(markdownProse(sentence)).toBe(expected);
  });

  test('is cut with a visible mark', () => {
    expect(markdownProse('word '.repeat(1000), 20)).toBe('word word word word…');
  });
});

test('proseParts tells names from words, and cleans what a name unquotes to', () => {
  expect(proseParts('only in "a\\u202eb" and "c"')).toEqual([
    { kind: 'words', text: 'only in ' },
    { kind: 'name', text: 'ab' },
    { kind: 'words', text: ' and ' },
    { kind: 'name', text: 'c' },
  ]);
});

test('htmlText is safe between tags and in attributes', () => {
  expect(htmlText(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});

test('terminalProse is one line without escape sequences', () => {
  expect(terminalProse('\u001b[2Jone\ntwo')).toBe('one two');
});

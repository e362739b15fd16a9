import { describe, expect, test } from '@jest/globals';
import { readCompareArguments, type CompareRequest } from '../../src/command-line/arguments.ts';
import { noSuiteEdits } from '../../src/comparison/suite-edits.ts';
import type { PlumblineError } from '../../src/model/plumbline-error.ts';
import { errorOf } from '../plumbline-error.ts';

const request = (...words: string[]): CompareRequest => {
  const read = readCompareArguments(words);
  if (typeof read === 'string') throw new Error(`read as ${read}`);
  return read;
};
const failure = (...words: string[]): PlumblineError => errorOf(() => readCompareArguments(words), 'usage');

describe('readCompareArguments', () => {
  test('has defaults for everything but the two files', () => {
    expect(request('a.json', 'b.json')).toEqual({
      baseline: 'a.json',
      candidate: 'b.json',
      otherCandidates: [],
      references: [],
      history: [],
      values: {},
      edits: noSuiteEdits,
      advisories: true,
      config: null,
      report: 'terminal',
      output: null,
      junit: null,
      badge: null,
      base: 'base',
      color: 'auto',
      width: null,
      level: 'usual',
      watch: false,
    });
  });

  test('reads every option', () => {
    const words =
      'a.json b.json --reference gcc=gcc.json --reference=clang=c=1.json --history h1 h2 --geomean-threshold 3% ' +
      '--benchmark-threshold=10% --memory-threshold 5% --tag-threshold gc=2% --tag-threshold asyncio=4% --claim 10% ' +
      '--exclude-benchmarks x,y --exclude-benchmarks z --config c.yml --advisories off --seed 7 --report html ' +
      '-o out.html --junit out.xml --badge out.svg.json --base 3.12 --format pyperf --fail-on fail,incomplete --color never --width 90 -v --watch --history=h3 ' +
      '--include a* --include b --exclude c --rename old=new --rename a=1=>b=1 --tag x=y=z --metric throughput';
    expect(request(...words.split(' '))).toEqual({
      baseline: 'a.json',
      candidate: 'b.json',
      otherCandidates: [],
      references: [
        { label: 'gcc', text: 'gcc.json' },
        { label: 'clang', text: 'c=1.json' },
      ],
      history: ['h1', 'h2', 'h3'],
      values: {
        'geomean-threshold': '3%',
        'benchmark-threshold': '10%',
        'memory-threshold': '5%',
        'tag-thresholds': 'gc=2%\nasyncio=4%',
        claim: '10%',
        'exclude-benchmarks': 'x,y\nz',
        seed: '7',
        format: 'pyperf',
        'fail-on': 'fail,incomplete',
      },
      edits: {
        renames: [
          { from: 'old', to: 'new' },
          { from: 'a=1', to: 'b=1' },
        ],
        include: ['a*', 'b'],
        exclude: ['c'],
        tagRules: [{ pattern: 'x=y', tag: 'z' }],
        metric: 'throughput',
      },
      advisories: false,
      config: 'c.yml',
      report: 'html',
      output: 'out.html',
      junit: 'out.xml',
      badge: 'out.svg.json',
      base: '3.12',
      color: 'never',
      width: 90,
      level: 'verbose',
      watch: true,
    });
  });

  test('takes --quiet where it leaves nothing that was asked for unsaid', () => {
    expect(request('a', 'b', '-q')).toMatchObject({ level: 'quiet' });
    expect(request('a', 'b', '--quiet', '--json', '-o', 'x.json')).toMatchObject({ level: 'quiet', report: 'json' });
    expect(() => readCompareArguments(['a', 'b', '--quiet', '--json'])).toThrow('--quiet prints the verdict alone');
    expect(() => readCompareArguments(['a', 'b', '-q', '-v'])).toThrow('ask for less and for more');
  });

  test('lets options stand anywhere, and `--` end them and a list of history', () => {
    expect(request('--seed', '1', 'a', '--json', 'b')).toMatchObject({
      baseline: 'a',
      candidate: 'b',
      report: 'json',
    });
    expect(request('--history', 'h', '--', 'a', '-b')).toMatchObject({
      history: ['h'],
      baseline: 'a',
      candidate: '-b',
    });
    expect(request('--history=h', 'a', 'b')).toMatchObject({ history: ['h'], baseline: 'a', candidate: 'b' });
  });

  test.each([
    [['--rename', 'old'], '--rename: "old" is not of the form OLD=NEW.'],
    [['--rename', 'a=1=b'], '--rename: in "a=1=b" it is not clear where the old name ends.'],
    [
      ['--rename', 'a=b*'],
      '--rename: in "a=b*" the new name has a `*`, but the old one has none to take the text from.',
    ],
    [['--tag', '=x'], '--tag: "=x" is not of the form PATTERN=TAG.'],
  ])('refuses %j', (words, message) => {
    expect(failure('a', 'b', ...words).message).toBe(message);
  });

  test('takes - for standard input', () => {
    expect(request('-', 'b')).toMatchObject({ baseline: '-', candidate: 'b' });
  });

  test('takes - for standard output, where a report goes by itself', () => {
    expect(request('a', 'b', '--output', '-').output).toBeNull();
    expect(request('a', 'b', '--output', './-').output).toBe('./-');
  });

  test('takes more candidates for the pyperf report only', () => {
    expect(request('a', 'b', 'c', '--report', 'pyperf')).toMatchObject({ candidate: 'b', otherCandidates: ['c'] });
    expect(failure('a', 'b', 'c').message).toMatch(/^3 files were given, but "c"/);
  });

  test('helps whatever else is said', () => {
    expect(readCompareArguments(['--help'])).toBe('help');
    expect(readCompareArguments(['a', '-h'])).toBe('help');
    expect(readCompareArguments(['--version'])).toBe('version');
  });

  test.each([
    [[], /BASELINE and CANDIDATE are missing/, /plumbline compare baseline\.json candidate\.json/],
    [['a'], /CANDIDATE is missing: only "a" was given/, /plumbline compare/],
    [['--history', 'h', 'a', 'b'], /BASELINE and CANDIDATE are missing/, /--history takes every word/],
    [['a', 'b', '--reprot', 'json'], /no option --reprot/, /Did you mean --report\?/],
    [['a', 'b', '-x'], /no option -x/, /--help/],
    [['-x.json', 'b'], /no option -x/, /A file whose name begins with - is written \.\/-NAME/],
    [['', 'b'], /BASELINE is an empty name/, /variable/],
    [['a', ''], /CANDIDATE is an empty name/, /variable/],
    [['a', 'b', '--seed'], /--seed needs a value/, /Write `--seed N`/],
    [['a', 'b', '--seed', '--json'], /--seed needs a value, and "--json" looks like an option/, /Write `--seed N`/],
    [['a', 'b', '--seed', '-1'], /--seed needs a value, and "-1" looks like an option/, /--seed=-1/],
    [['a', 'b', '-o', 'x', '--junit', './x'], /Of --output, --junit and --badge two name one file/, /each/],
    [['a', 'b', '--junit', 'x', '--badge', 'x'], /two name one file/, /each/],
    [['a', 'b', '--junit', '-'], /--junit needs the name of a file/, /Name a file/],
    [['a', 'b', '-q', '--json', '-o', '-'], /--quiet prints the verdict alone/, /FILE/],
    [['a', 'b', '--output='], /--output needs a value/, /--output FILE/],
    [['a', 'b', '--seed', '1', '--seed', '2'], /--seed was given twice/, /once/],
    [['a', 'b', '--json=yes'], /--json takes no value/, /alone/],
    [['a', 'b', '--report', 'htm'], /--report: "htm" is not one of .* Did you mean "html"\?/, /--help/],
    [['a', 'b', '--json', '--report', 'html'], /ask for two reports/, /one of them/],
    [['a', 'b', '--advisories', 'on'], /--advisories: "on" is not one of off/, /--help/],
    [['a', 'b', '--reference', 'gcc.json'], /--reference: "gcc.json" is not of the form LABEL=VALUE/, /--help/],
    [['a', 'b', '--width', '10'], /--width: "10" is not a number of columns/, /--width 100/],
    [['a', 'b', '--color', 'red'], /--color: "red" is not one of auto, always, never/, /--help/],
  ])('refuses %j', (words, message, remedy) => {
    const error = failure(...words);
    expect(error.message).toMatch(message);
    expect(error.remedy).toMatch(remedy);
  });
});

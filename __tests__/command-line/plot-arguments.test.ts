import { describe, expect, test } from '@jest/globals';
import { readPlotArguments, type PlotRequest } from '../../src/command-line/plot-arguments.ts';
import type { PlumblineError } from '../../src/model/plumbline-error.ts';
import { errorOf } from '../plumbline-error.ts';

const request = (...words: string[]): PlotRequest => {
  const read = readPlotArguments(words);
  if (read === 'help') throw new Error('read as help');
  return read;
};
const failure = (...words: string[]): PlumblineError => errorOf(() => readPlotArguments(words), 'usage');

describe('readPlotArguments', () => {
  test('draws all benchmarks as a forest plot, unless told otherwise', () => {
    expect(request('a.json', 'b.json')).toMatchObject({ kind: 'forest', benchmarks: [], out: null });
    expect(request('a.json', 'b.json').comparison).toMatchObject({ baseline: 'a.json', candidate: 'b.json' });
  });

  test('its own flags may stand anywhere among those of a comparison', () => {
    const read = request(
      ...['--kind=strips', 'a.json', '--benchmark', 'x', '--reference', 'gcc=g.json', 'b.json', '--out', 'x.svg'],
      ...['--exclude', 'y*', '--benchmark', 'z*', '--history', 'h1.json', 'h2.json', '--config', 'off'],
    );
    expect(read).toMatchObject({ kind: 'strips', benchmarks: ['x', 'z*'], out: 'x.svg' });
    expect(read.comparison).toMatchObject({
      baseline: 'a.json',
      candidate: 'b.json',
      references: [{ label: 'gcc', text: 'g.json' }],
      history: ['h1.json', 'h2.json'],
      edits: { exclude: ['y*'] },
      config: 'off',
    });
  });

  test.each([['--output'], ['-o'], ['--out']])('%s names the file', (flag) => {
    expect(request('a', 'b', flag, 'plot.svg').out).toBe('plot.svg');
  });

  test.each([['--output'], ['-o'], ['--out']])('%s - is standard output', (flag) => {
    expect(request('a', 'b', flag, '-').out).toBeNull();
  });

  test.each([['--help'], ['-h']])('%s asks for help', (flag) => {
    expect(readPlotArguments(['a', flag])).toBe('help');
  });

  test.each([
    [['a'], 'CANDIDATE is missing: only "a" was given.', 'plumbline plot baseline.json candidate.json'],
    [['a', 'b', 'c'], '3 files were given', 'directory'],
    [['a', 'b', '--kind', 'pie'], '--kind: "pie" is not one of forest, strips, history.', 'plumbline plot --help'],
    [['a', 'b', '--kind', 'strip'], 'Did you mean "strips"?', 'plumbline plot --help'],
    [['a', 'b', '--kind'], '--kind needs a value.', 'plumbline plot --help'],
    [['a', 'b', '--benchmark', '--out', 'x'], '--benchmark needs a value.', 'plumbline plot --help'],
    [['a', 'b', '--kind', 'history'], '--kind history needs earlier results.', '--history'],
    [['a', 'b', '--out', 'x', '-o', 'y'], 'given twice', 'once'],
    [['a', 'b', '--kind', 'strips', '--kind', 'forest'], 'given twice', 'once'],
    [['a', 'b', '--json'], 'plot has no option --json', 'plumbline plot --help'],
    [['a', 'b', '--geomean-threshold', '2%'], 'plot has no option --geomean-threshold', 'plumbline plot --help'],
    [['a', 'b', '--benchmarks', 'x'], 'There is no option --benchmarks.', 'Did you mean --benchmark?'],
    [['a', 'b', '--reference', 'gcc'], '--reference: ', ''],
  ])('%j: %s', (words, message, remedy) => {
    const error = failure(...words);
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
    expect(error.remedy).not.toContain('plumbline compare');
  });
});

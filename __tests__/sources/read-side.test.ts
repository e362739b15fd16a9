import { describe, expect, test } from '@jest/globals';
import * as registry from '../../src/formats/registry.ts';
import { legOf } from '../../src/formats/legs.ts';
import { PlumblineError } from '../../src/model/plumbline-error.ts';
import type { NamedBytes } from '../../src/sources/decode.ts';
import { ofOneTool, refuseTwoTools } from '../../src/sources/one-tool.ts';
import { readEach, readSide, type SideOptions } from '../../src/sources/read-side.ts';
import { suite } from '../comparison/build-suite.ts';
import { pyperfText } from '../e2e/pyperf-text.ts';

const file = (name: string, text: string): NamedBytes => ({ name, bytes: Buffer.from(text) });
const results = file('results.json', pyperfText({ a: 0.1 }));
const found: SideOptions = { reader: registry, format: 'auto', subject: 'baseline', chosen: false };

describe('other files among the results', () => {
  test('are skipped with one note', () => {
    const others = ['run.log', 'env.txt', 'one.out', 'two.out', 'three.out', 'four.out'].map((name) =>
      file(name, 'Collecting pyperf\n'),
    );
    const { suite: read, findings, notes } = readSide([...others, results], found);
    expect(read.benchmarks.map(({ name }) => name)).toEqual(['a']);
    expect(findings).toEqual([]);
    expect(notes).toEqual([
      'baseline: 6 files are no benchmark results and were skipped: run.log, env.txt, one.out, two.out, three.out and 1 more.',
    ]);
  });

  test('are skipped when they are JSON of another kind', () => {
    const { findings, notes } = readSide([file('package.json', '{"name":"x"}'), results], found);
    expect(findings).toEqual([]);
    expect(notes).toEqual(['baseline: package.json is no benchmark result and was skipped.']);
  });

  test('are findings when they are damaged results, or were named by the user', () => {
    const damaged = readSide([file('more.json', '{"a": oops'), results], found);
    expect(damaged.findings.map(({ code }) => code)).toEqual(['input.not-json']);
    const named = readSide([file('run.log', 'Collecting'), results], { ...found, chosen: true });
    expect(named.findings).toHaveLength(1);
  });

  test('in a history are left out without a word, unless they were named by the user', () => {
    const files = [file('run.log', 'Collecting'), results];
    const [side, ...others] = readEach(files, found);
    expect([side?.findings, others]).toEqual([[], []]);
    const [named] = readEach(files, { ...found, chosen: true });
    expect(named?.findings.map(({ code }) => code)).toEqual(['input.unknown-format']);
  });
});

describe('two tools', () => {
  const one = { ...suite('a', []), format: 'pyperf' };
  const other = { ...suite('b', []), format: 'some-tool' };

  test('are refused, both named', () => {
    const refusal = (): void => {
      refuseTwoTools({ subject: 'baseline', suite: one }, { subject: 'candidate', suite: other });
    };
    expect(refusal).toThrow(PlumblineError);
    expect(refusal).toThrow(
      'The baseline is in pyperf JSON and the candidate in some-tool: results of two tools measure different things and are not compared.',
    );
  });

  test('one tool is not', () => {
    expect(() => {
      refuseTwoTools({ subject: 'baseline', suite: one }, { subject: 'candidate', suite: one });
    }).not.toThrow();
  });

  test('earlier results of another tool are left out with a note', () => {
    const side = (read: typeof one) => ({ suite: read, findings: [], notes: [] });
    const { sides, notes } = ofOneTool(one, [side(one), side(other)]);
    expect(sides.map((read) => read.suite.format)).toEqual(['pyperf']);
    expect(notes).toEqual([
      'history: 1 earlier result is of another tool than the baseline’s pyperf JSON, and left out.',
    ]);
    expect(ofOneTool(one, [side(one)]).notes).toEqual([]);
  });
});

describe('legs of a build matrix', () => {
  const legs: SideOptions = { ...found, merge: 'legs', root: 'results' };
  const of = (name: string, seconds: number): NamedBytes => file(name, pyperfText({ a: seconds }));

  test('give their name to their benchmarks, and tag them', () => {
    const { suite: read } = readSide([of('results/linux/x.json', 0.1), of('results/mac/x.json', 0.2)], legs);
    expect(read.benchmarks.map(({ name, tags }) => [name, tags])).toEqual([
      ['a [linux]', ['linux']],
      ['a [mac]', ['mac']],
    ]);
  });

  test('are called alike whether or not another leg is there', () => {
    const { suite: read } = readSide([of('results/mac/x.json', 0.2)], legs);
    expect(read.benchmarks.map(({ name }) => name)).toEqual(['a [mac]']);
  });

  test('several files of one leg are its sessions', () => {
    const files = [of('results/mac/1.json', 0.1), of('results/mac/2.json', 0.2)];
    const [only, ...others] = readSide(files, legs).suite.benchmarks;
    expect(others).toEqual([]);
    expect(only?.series[0]).toMatchObject({ nesting: 'sessions' });
  });

  test('of the same bytes count each; two copies within a leg once', () => {
    const [bytes] = [of('x', 0.1).bytes];
    const named = (name: string): NamedBytes => ({ name: `results/${name}`, bytes });
    const { suite: read, notes } = readSide([named('linux/x.json'), named('mac/x.json'), named('mac/copy.json')], legs);
    expect(read.benchmarks.map(({ name }) => name)).toEqual(['a [linux]', 'a [mac]']);
    expect(read.benchmarks.map(({ series: [one] }) => one?.kind === 'samples' && one.sessions.length)).toEqual([1, 1]);
    expect(notes.filter((note) => note.includes('same bytes'))).toEqual([
      expect.stringMatching(/mac\/x\.json has the same bytes as .*linux\/x\.json; both count, as legs of their own\.$/),
      expect.stringMatching(/mac\/copy\.json has the same bytes as .*mac\/x\.json and is counted once\.$/),
    ]);
  });

  test('each are a history of their own', () => {
    const sides = readEach([of('results/linux/x.json', 0.1), of('results/mac/x.json', 0.2)], legs);
    expect(sides.map((side) => side.suite.benchmarks[0]?.name)).toEqual(['a [linux]', 'a [mac]']);
  });

  test.each([
    ['results/linux.json.gz', 'results', 'linux'],
    ['results/linux/deep/x.json', 'results/', 'linux'],
    ['./results/linux/x.json', './results', 'linux'],
    ['bench-linux/x.json', '', 'bench-linux'],
    ['/tmp/a/x.json', '/tmp/a', 'x'],
    ['C:\\r\\mac\\x.json', 'C:\\r', 'mac'],
  ])('%s below %s is %s', (name, root, leg) => {
    expect(legOf(name, root)).toBe(leg);
  });
});

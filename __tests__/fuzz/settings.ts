/** Fuzzes what users and forks write: the config file, inputs, sources, thresholds, patterns, the command line's words. */
import fc from 'fast-check';
import { readCompareArguments } from '../../src/command-line/arguments.ts';
import { capturesOf, fillIn, fitsPath, fitsPattern } from '../../src/model/pattern.ts';
import { parseMarker, renderMarker } from '../../src/report/marker.ts';
import { compareFlags } from '../../src/settings/flags.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { parseSource, readSource } from '../../src/sources/read-source.ts';
import { printSource } from '../../src/sources/source.ts';
import { parsePercentClaim, parseThreshold } from '../../src/verdict/threshold.ts';
import { readConfig } from '../settings/read-config.ts';
import { configSeeds } from './config-seeds.ts';
import { hostileNumber, hostileText } from './hostile-text.ts';
import { mutate, mutation } from './mutation.ts';
import { unlessRefused } from './refusal.ts';
import { demand } from './suite-oracle.ts';
import { target, type FuzzTarget } from './target.ts';

/** The config file: settings, or everything that is wrong with it at once. */
export function configTarget(root: string): FuzzTarget {
  const seeds = configSeeds(root);
  return target({
    name: 'config',
    share: 2,
    cases: fc.record({ seed: fc.nat(seeds.length - 1), mutations: fc.array(mutation, { maxLength: 5 }) }),
    show: ({ seed, mutations }) => mutate(seeds[seed] ?? new Uint8Array(), mutations, seeds).toString('utf8'),
    check: async ({ seed, mutations }) => {
      const text = mutate(seeds[seed] ?? new Uint8Array(), mutations, seeds).toString('utf8');
      const file = await readConfig(text, { 'advisories.yml': text });
      for (const problem of file.problems) demand(/^\S+:\d+:\d+: /.test(problem), `no place: ${problem.slice(0, 200)}`);
      checkSettings(() => readSettings({ candidate: 'x' }, undefined, file));
    },
  });
}

/** Text of the kind that inputs take, and of the kind that they do not. */
const inputText = fc.oneof(
  hostileText,
  hostileNumber,
  fc.tuple(hostileNumber, fc.constantFrom('%', 'x', '×', ' %', 's', 'm', 'h', '')).map((parts) => parts.join('')),
  fc.constantFrom(
    'off',
    'none',
    'true',
    'false',
    'auto',
    'fail',
    'fail,untrusted',
    'a=b',
    'a=2%\nb=1.1x',
    '["a"]',
    '#7',
  ),
);
const word = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...pieces), hostileText), { maxLength: 6 }).map((parts) => parts.join(''));
const source = word([
  'artifact:',
  'file:',
  'release:latest',
  'branch:',
  'tag:',
  'sha:',
  'workflow:',
  'repo:',
  'bench',
  '-*',
  '?',
  '@',
  'run:',
  '12',
  'merge-base',
  '/',
]);
const pattern = word(['a', 'b', '*', '?', '**', '/', '.']);
const flagWord = fc.oneof(
  fc.constantFrom(...compareFlags.map(({ name }) => `--${name}`), '--', '-', '-x', 'a.json'),
  inputText,
);

/** Inputs one by one and together, and the small grammars. */
export function inputsTarget(): FuzzTarget {
  return target({
    name: 'inputs',
    share: 1,
    cases: fc.record({
      values: fc.dictionary(fc.constantFrom(...inputs.map(({ name }) => name)), inputText, { maxKeys: 5 }),
      text: inputText,
      source,
      name: pattern,
      pattern,
      words: fc.array(flagWord, { maxLength: 6 }),
      key: hostileText,
      run: fc.integer(),
    }),
    show: (one) => JSON.stringify(one),
    check: (one) => {
      checkSettings(() => readSettings(one.values));
      unlessRefused(() => readSource(one.source, 'baseline'), 'setting-invalid');
      const reading = parseSource(one.source);
      if (reading.ok) demand(parseSource(printSource(reading.source)).ok, 'a source that is not read as it is printed');
      unlessRefused(() => readCompareArguments(one.words), 'usage');
      for (const parsed of [parseThreshold(one.text), parsePercentClaim(one.text)]) {
        const isGood = !parsed.ok || parsed.value === null || (parsed.value >= 1 && Number.isFinite(parsed.value));
        demand(isGood, `${one.text} is read as ${JSON.stringify(parsed)}`);
      }
      checkPatterns(one.name, one.pattern);
      const marker = renderMarker({ key: one.key, sha: one.text, run: one.run, attempt: one.run });
      demand(parseMarker(marker) !== null, `a marker that is not read back: ${marker}`);
    },
  });
}

/** A text fits a pattern with captures exactly when it fits, and filling the captures in gives the text. */
function checkPatterns(name: string, written: string): void {
  fitsPath(name, written);
  const captures = capturesOf(name, written);
  demand((captures !== null) === fitsPattern(name, written), 'capturesOf and fitsPattern disagree');
  if (captures !== null && !written.includes('?'))
    demand(fillIn(written, captures) === name, 'captures do not fill in');
}

function checkSettings(read: () => object): void {
  const settings = unlessRefused(read, 'setting-invalid');
  if (settings === null) return;
  JSON.stringify(settings, (key, value: unknown) => {
    demand(typeof value !== 'number' || Number.isFinite(value), `the setting ${key} is ${String(value)}`);
    return value;
  });
}

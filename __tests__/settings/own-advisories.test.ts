import { expect, test } from '@jest/globals';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { settingsFrom } from './read-config.ts';

const good = {
  id: 'clang-99-slow',
  component: 'clang',
  title: 'Everything is slow',
  affected: ['>=99.0 <99.2'],
  effect: { what: 'all of it', much: '20 %', metric: 'time', reach: 'suite' },
  confidence: 'high',
  basis: 'We measured it.',
  evidence: ['https://example.org/issue/1'],
  remedy: 'Use 99.2.',
};
const inFile = (...records: unknown[]): string => JSON.stringify({ advisories: records }, null, 1);
const messageOf = async (text: string, beside = {}): Promise<string> =>
  (await plumblineErrorOf(settingsFrom(text, beside))).message;

test('a list in the config file', async () => {
  const { policy } = await settingsFrom(inFile(good));
  expect(policy.trust?.advisories).toEqual({ enabled: true, own: [good] });
});

test.each([
  ['a list', [good]],
  ['one record', good],
])('a file of its own: %s', async (_, content) => {
  const { policy } = await settingsFrom('advisories: own.json', { 'own.json': JSON.stringify(content) });
  expect(policy.trust?.advisories).toEqual({ enabled: true, own: [good] });
});

test('off', async () => {
  const { policy } = await settingsFrom('advisories: off');
  expect(policy.trust?.advisories).toEqual({ enabled: false, own: [] });
});

test.each<[string, object, string]>([
  ['a missing key', { ...good, basis: undefined }, 'plumbline.yml:3:3: advisories[0] has no `basis`.'],
  ['an unknown key', { ...good, flags: [] }, 'there is no setting "flags" in advisories[0].'],
  [
    'an unknown component',
    { ...good, component: 'clong' },
    'advisories[0].component must be one of clang, apple-clang,',
  ],
  [
    'a range that is none',
    { ...good, affected: ['19.x'] },
    ':8:5: advisories[0].affected[0] must be a range of versions',
  ],
  ['a version that is none', { ...good, affected: ['>=19.+'] }, 'advisories[0].affected[0]: ">=19.+" holds a version'],
  [
    'the same in facts',
    { ...good, requires: { components: { linux: ['>=6.+'] } } },
    'advisories[0].requires.components.linux[0]: ">=6.+" holds a version',
  ],
  ['no ranges', { ...good, affected: [] }, 'advisories[0].affected is an empty list.'],
  ['a wrong confidence', { ...good, confidence: 'hihg' }, 'one of high, medium, low, not "hihg". Did you mean `high`?'],
  [
    'an unknown feature',
    { ...good, requires: { features: { git: true } } },
    'no setting "git" in advisories[0].requires.features. Did you mean `jit`?',
  ],
  [
    'a feature that is no truth value',
    { ...good, unless: { features: { jit: 'yes' } } },
    'advisories[0].unless.features.jit must be `true` or `false`, not "yes".',
  ],
  ['evidence that is no address', { ...good, evidence: ['a friend'] }, 'evidence[0] must be the address of a page'],
  ['an id with blanks', { ...good, id: 'My advisory' }, 'advisories[0].id must be lower-case words joined by dashes'],
  [
    'an id of one that comes with Plumbline',
    { ...good, id: 'clang-19-computed-goto' },
    'advisories[0].id: "clang-19-computed-goto" is taken by another advisory',
  ],
])('%s', async (_, record, expected) => {
  expect(await messageOf(inFile(record))).toContain(expected);
});

test('the same id twice', async () => {
  expect(await messageOf(inFile(good, good))).toContain('advisories[1].id: "clang-99-slow" is taken');
});

test('places in a file of its own are that file’s', async () => {
  const text = `- ${JSON.stringify(good)}\n- id: x\n  componet: clang\n`;
  const message = await messageOf('advisories: own.yml', { 'own.yml': text });
  expect(message).toContain('own.yml:3:3: there is no setting "componet" in [1]. Did you mean `component`?');
  expect(await messageOf('advisories: own.yml', { 'own.yml': 'a: [' })).toMatch(/own\.yml:1:5: /);
});

test('a file that is not there', async () => {
  expect(await messageOf('advisories: own.yml')).toBe(
    'plumbline.yml:1:13: advisories: there is no file own.yml (its path is read from the config file’s folder).',
  );
});

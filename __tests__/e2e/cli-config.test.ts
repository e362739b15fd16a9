/** The command line end to end: which config file counts, what it changes, and what is said when it is wrong. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { plumbline } from './run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'plumbline-config-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
let count = 0;
/** Writes a file of the project at hand. */
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const path = '.github/plumbline.yml';
const compare = (...flags: string[]) => plumbline(['compare', 'base.json', 'new.json', ...flags], { folder });
const exampleOf = (language: string): string => {
  const docs = join(import.meta.dirname, '..', '..', 'docs', 'contributing-an-advisory.md');
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(readFileSync(docs, 'utf8'))?.[1] ?? '';
};

interface Json {
  readonly trust: string;
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly muted: readonly { readonly code: string; readonly mutedBecause: string }[];
  readonly notes: readonly string[];
}
const jsonOf = (...flags: string[]): Json => JSON.parse(compare('--json', ...flags).stdout) as Json;

beforeEach(() => {
  folder = join(root, String((count += 1)));
  put('base.json', pyperfText(usualMeans(1), { python_compiler: 'Clang 18.1.2' }));
  put('new.json', pyperfText(usualMeans(1.1), { python_compiler: 'Clang 18.1.8' }));
});

describe('waivers', () => {
  const waiverUntil = (day: string, ceiling: string): string =>
    `waivers:\n  - { suite: true, ceiling: ${ceiling}, reason: inputs are checked now, expires: ${day} }\n`;

  test('one in force lets the regression through, in full view', () => {
    put(path, waiverUntil('2999-12-31', '20%'));
    const { status, stdout } = compare();
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /^PASS, 1 WAIVED .*waived up to 20 %: inputs are checked now, until 2999-12-31/,
    );
  });

  test('the field’s own reports have no room for it: standard error says it', () => {
    put(path, waiverUntil('2999-12-31', '20%'));
    const { status, stderr } = compare('--report', 'pyperf');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^plumbline: pass, 1 waived: .*until 2999-12-31\.$/m)]);
    put(path, waiverUntil('2026-01-31', '20%'));
    expect(compare('--report', 'pyperf').stderr).toMatch(
      /^plumbline: error: The waiver of the suite expired on 2026-01-31/m,
    );
  });

  test('one with too low a ceiling, or expired, does not', () => {
    put(path, waiverUntil('2999-12-31', '5%'));
    expect(compare().status).toBe(1);
    put(path, waiverUntil('2026-01-31', '20%'));
    expect(compare().status).toBe(1);
    expect(jsonOf().findings[0]).toMatchObject({ code: 'waiver.expired', severity: 'error' });
  });
});

describe('which file', () => {
  test('the project’s own without a word, which the report says; --config off leaves it alone', () => {
    expect(compare().status).toBe(1);
    put(path, 'geomean-threshold: 50%\n');
    expect(compare().status).toBe(0);
    expect(jsonOf().notes).toContain(`Settings come from ${path}.`);
    expect(compare('--config', 'off').status).toBe(1);
  });

  test('--config names another, and flags win over either', () => {
    put(path, 'geomean-threshold: 50%\n');
    put('strict.yml', 'geomean-threshold: 1%\n');
    expect(compare('--config', 'strict.yml').status).toBe(1);
    expect(compare('--config', 'strict.yml', '--geomean-threshold', '50%').status).toBe(0);
  });

  test('one that is named has to be there', () => {
    const { status, stderr } = compare('--config', 'none.yml');
    expect([status, stderr]).toEqual([64, expect.stringContaining('--config: the file none.yml does not exist.')]);
  });
});

test('mistakes: all of them, with file, line and column, and nothing is judged', () => {
  put(path, 'claim: lots\nchecks:\n  samples.fwe: { mute: true, reason: x }\nadvisories: own.json\n');
  put('.github/own.json', '[{ "id": "x" }]');
  const { status, stdout, stderr } = compare();
  expect([status, stdout]).toEqual([64, '']);
  expect(stderr).toContain(`${path}:1:8: claim must be a gain such as`);
  expect(stderr).toContain(`${path}:3:3: there is no setting "samples.fwe" in checks. Did you mean \`samples.few\`?`);
  expect(stderr).toContain('own.json:1:2: [0] has no `component`');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a check is muted, and still told', () => {
  expect(jsonOf().findings.map(({ code }) => code)).toContain('toolchain.minor');
  put(path, 'checks: { toolchain.minor: { mute: true, reason: patches only } }\n');
  const { findings, muted } = jsonOf();
  expect(findings.map(({ code }) => code)).not.toContain('toolchain.minor');
  expect(muted).toMatchObject([{ code: 'toolchain.minor', mutedBecause: 'patches only' }]);
});

test('the advisory of docs/contributing-an-advisory.md makes the baseline unusable, unless advisories are off', () => {
  put(path, exampleOf('yaml'));
  put('.github/advisories.json', exampleOf('json'));
  const { trust, findings } = jsonOf();
  expect(trust).toBe('unusable');
  const [finding] = findings.filter(({ code }) => code === 'toolchain.advisory');
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toMatch(/^Our clang does not unroll loops \(clang 18\.1\.2, in the baseline\)/);
  expect(jsonOf('--advisories', 'off').trust).not.toBe('unusable');
  put(path, 'advisories: off\n');
  expect(jsonOf().trust).not.toBe('unusable');
});

describe('plumbline advisories', () => {
  const id = /"id": "([^"]+)"/.exec(exampleOf('json'))?.[1] ?? 'none';
  const advisories = (...words: string[]) => plumbline(['advisories', ...words], { folder });

  test('check holds files against the project’s own as well, unless the config file is off', () => {
    expect(advisories('check', 'base.json').stdout).not.toContain(id);
    put(path, exampleOf('yaml'));
    put('.github/advisories.json', exampleOf('json'));
    const { status, stdout } = advisories('check', 'base.json', 'new.json');
    expect(status).toBe(1);
    expect(stdout.split(`affected: ${id} (high), clang 18.1.2`)).toHaveLength(2);
    expect(advisories('check', 'base.json', '--config', 'off').stdout).not.toContain(id);
    put('other.yml', 'advisories: .github/advisories.json\n');
    expect(advisories('check', 'base.json', '--config', 'other.yml').stdout).toContain(id);
    expect(advisories('--search', id).stdout).toContain(`${id}\n`);
  });

  test('a mistake in one of them is said with its place, and nothing is checked', () => {
    put(path, 'advisories: own.json\n');
    put('.github/own.json', '[{ "id": "x" }]');
    const { status, stdout, stderr } = advisories('check', 'base.json');
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toContain('own.json:1:2: [0] has no `component`');
  });
});

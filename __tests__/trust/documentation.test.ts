/** docs/checks.md against the codes: one heading each, in their order, with the four parts that a reader needs. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingCodes } from '../../src/model/finding.ts';
import { defaultThresholds } from '../../src/trust/thresholds.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'checks.md'), 'utf8');
const sections = page.split(/^(?=## )/m).slice(1);
const headingOf = (section: string): string => /^## `([^`]+)`$/m.exec(section)?.[1] ?? section.slice(0, 40);

test('one heading for each code, in the order of the codes', () => {
  expect(sections.map(headingOf)).toEqual([...findingCodes]);
});

describe.each(sections.map((section) => [headingOf(section), section] as const))('%s', (_, section) => {
  test('says what it means, why it matters, what to do, and when it is wrong', () => {
    for (const part of ['Means', 'Why it matters', 'What to do', 'False alarms'])
      expect(section).toContain(`**${part}.** `);
  });
});

test('thresholds stand in the section of their check, with their defaults', () => {
  const told = sections.flatMap((section) =>
    [...section.matchAll(/`([a-z.-]+)\/([a-z-]+)`\s+(\d+(?:\.\d+)?)/g)].map(([, code = '', word = '', value]) => {
      expect(headingOf(section)).toBe(code);
      return [`${code}/${word}`, Number(value)];
    }),
  );
  for (const [name, value] of told)
    expect([name, defaultThresholds[name as keyof typeof defaultThresholds]]).toEqual([name, value]);
  // Those of the references, the history and the commits stand in words.
  const inWords = /^(reference|history|age)\./;
  expect(told.map(([name]) => name).sort()).toEqual(
    Object.keys(defaultThresholds)
      .filter((name) => !inWords.test(name))
      .sort(),
  );
});

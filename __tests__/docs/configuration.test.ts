/** docs/configuration.md: every example is a config file that both the schema and the program take, and every key has one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { configShape } from '../../src/settings/config/config-shape.ts';
import { usualConfig } from '../../src/command-line/local-config.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { declarableChanges } from '../../src/trust/trust-policy.ts';
import { settingsFrom } from '../settings/read-config.ts';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'configuration.md'), 'utf8');
const examples = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, example = '']) => example);
const schema = JSON.parse(readFileSync(join(root, 'schema', 'config.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strictTypes: false }).compile(schema);

test.each(examples)('example %#', async (example) => {
  validate(parse(example));
  expect(validate.errors).toBeNull();
  await expect(settingsFrom(example)).resolves.toBeDefined();
});

test('every key of the file stands in an example', () => {
  const keys = Object.keys((configShape as { fields?: object }).fields ?? {});
  expect(keys.length).toBeGreaterThan(20);
  const shown = examples.flatMap((example) => Object.keys(parse(example) as object));
  expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
});

test('every declarable change is named', () => {
  for (const change of declarableChanges) expect(text).toContain(`\`${change}\``);
});

test('the action and the command line look in the same place', () => {
  expect(inputs.find(({ name }) => name === 'config')).toMatchObject({ default: usualConfig });
});

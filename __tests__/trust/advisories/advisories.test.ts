/** The advisories that come with Plumbline: every file is in the list, fits the schema and the validator, and is sound. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runtimeFeatures } from '../../../src/model/environment.ts';
import { parseVersion } from '../../../src/model/release.ts';
import { advisoryShape } from '../../../src/settings/config/advisory-shape.ts';
import { checkShape } from '../../../src/settings/config/check-shape.ts';
import { advisories } from '../../../src/trust/advisories/advisories.ts';
import {
  advisoryArchitectures,
  advisoryComponents,
  advisoryConfidences,
  advisorySystems,
} from '../../../src/trust/advisories/advisory.ts';
import { isWithinAny } from '../../../src/trust/advisories/version-range.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'src', 'trust', 'advisories', 'records');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schema = read(join(root, 'schema', 'advisory.schema.json')) as {
  $defs: { component: { enum: string[] }; facts: { properties: { features: { properties: object } } } };
  properties: Record<string, { enum?: string[]; properties?: Record<string, { items?: { enum?: string[] } }> }>;
};
const validate = new Ajv2020().compile(schema);
const files = readdirSync(folder).sort();

test('there are the 28 of the first day, at least', () => {
  expect(advisories.length).toBeGreaterThanOrEqual(28);
});

test('the list and the folder hold the same', () => {
  expect(advisories.map(({ id }) => `${id}.json`).toSorted()).toEqual(files);
});

test.each(files)('%s fits the schema and the validator', (file) => {
  const record = read(join(folder, file));
  expect([validate(record), validate.errors]).toEqual([true, null]);
  expect(checkShape(advisoryShape, record)).toEqual([]);
});

test.each(advisories.map((advisory) => [advisory.id, advisory] as const))('%s', (id, advisory) => {
  expect(id.startsWith(advisory.component) || id.startsWith(advisory.component.split('-')[0]!)).toBe(true);
  // A version that is named as fixed must not be among the affected.
  const fixed = /^\d[\w.]*/.exec(advisory.fixedIn ?? '')?.[0];
  if (fixed?.includes('.') === true)
    expect([fixed, isWithinAny(parseVersion(fixed)!, advisory.affected)]).toEqual([fixed, false]);
  expect(advisory.title.endsWith('.')).toBe(false);
});

describe('the schema says what the types say', () => {
  test('words', () => {
    expect(schema.$defs.component.enum).toEqual([...advisoryComponents]);
    expect(schema.properties.confidence?.enum).toEqual([...advisoryConfidences]);
    expect(schema.properties.platform?.properties?.systems?.items?.enum).toEqual([...advisorySystems]);
    expect(schema.properties.platform?.properties?.architectures?.items?.enum).toEqual([...advisoryArchitectures]);
    expect(Object.keys(schema.$defs.facts.properties.features.properties)).toEqual([...runtimeFeatures]);
  });
});

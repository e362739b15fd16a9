/** What a project mutes counts for nothing, and every report still tells it, with the reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { defaultTrustPolicy } from '../../src/trust/trust-policy.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildReview, context, marker } from './review-builder.ts';

const reason = 'three | <b>are</b> enough for @us';
const rules = [{ code: 'samples.few', severity: 'mute', reason }] as const;
const few = [{ processes: 4 }, { factor: 0.85, processes: 4 }] as const;
const loud = buildReview(...few);
const muted = buildReview(...few, { policy: policy({}, { trust: { ...defaultTrustPolicy, rules } }) });
const found = loud.findings.filter(({ code }) => code === 'samples.few');

describe('a muted finding', () => {
  test('counts for nothing', () => {
    expect([loud.trust.level, muted.trust.level]).toEqual(['suspect', 'unverified']);
    expect(muted.findings.map(({ code }) => code)).not.toContain('samples.few');
    expect(muted.trust.muted).toEqual(found.map((finding) => ({ ...finding, mutedBecause: reason })));
  });

  test('stands in the comment, folded and escaped', () => {
    const comment = renderComment(muted, { ...context, marker });
    const [before = '', folded = ''] = comment.split('Baseline checks: ');
    expect(before).not.toContain('samples.few');
    expect(folded).toMatch(/^[^<\n]*2 muted/);
    expect(folded).toContain('**Muted by the config file:**');
    expect(folded).toMatch(/samples\.few.*Muted because: three/);
    expect(comment).not.toContain('<b>are</b>');
    expect(comment).not.toContain('for @us');
  });

  test('stands on the page, in the terminal and in the JSON', () => {
    const html = renderHtml(muted, context);
    expect(html).toContain('Muted because');
    expect(html).not.toContain('<b>are</b>');
    const terminal = renderTerminal(muted, { width: 100 }).replace(/\s+/g, ' ');
    expect(terminal).toContain('2 findings muted by the config file');
    expect(terminal).toContain(`Muted because: ${reason}`);
    const json = JSON.parse(renderJson(muted, context)) as { muted: unknown[] };
    expect(json.muted).toMatchObject(found.map(({ code }) => ({ code, severity: 'warning', mutedBecause: reason })));
    const schema = readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'review.schema.json'), 'utf8');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  test('nothing is said where nothing is muted', () => {
    expect(renderComment(loud, { ...context, marker })).not.toContain('uted');
    expect(renderTerminal(loud, { width: 100 })).not.toContain('muted');
  });
});

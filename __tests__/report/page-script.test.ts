import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html.ts';
import { pageScript, pageScriptHash } from '../../src/report/page-script.ts';
import { context, states } from './review-builder.ts';

test('the policy allows exactly the script that the page has', () => {
  expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`);
  const html = renderHtml(states.faster, context);
  expect(html).toContain(`script-src &#39;${pageScriptHash}&#39;`);
  expect(html.match(/<script>/gu)).toHaveLength(1);
  expect(html).toContain(`<script>${pageScript}</script>`);
});

test('the script is small, and writes no HTML', () => {
  expect(pageScript.length).toBeLessThan(4096);
  expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|<\/|<!--/u);
});

/** What axe-core finds on a page that is open in the browser. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Violations as `impact rule: element`, minor and moderate ones too, and how many rules passed, so that it shows that axe looked. */
export async function violationsOf(page: Page, within = 'html'): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  );
  return {
    violations: violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact ?? '?'} ${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    ),
    passes: passes.length,
  };
}

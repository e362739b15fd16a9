/** Fuzzes the whole path: a changed result against the unchanged one, read, judged and shown. */
import { inspect } from '../../src/report/inspect/inspection.ts';
import { renderInspectionJson } from '../../src/report/inspect/inspection-json.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import { policy } from '../verdict/build-policy.ts';
import { strangersIn } from './markup-oracle.ts';
import { filesOf, readCase, readFiles, showFile } from './read-case.ts';
import type { Seed } from './seeds.ts';
import { checkFindings, demand } from './suite-oracle.ts';
import { target, type FuzzTarget } from './target.ts';

const context = { version: '1.2.3', now: '2025-03-04T12:00:00Z', serverUrl: null, runUrl: null };
const marker = { key: 'default', sha: 'a4a2d2b0c3', run: 0, attempt: 1 };

/** Whatever is read can be judged and shown, in every report. */
export function reviewsTarget(seeds: readonly Seed[]): FuzzTarget {
  return target({
    name: 'reviews',
    share: 4,
    cases: readCase(seeds),
    show: (one) => `${JSON.stringify(one)}\n${filesOf(one, seeds).map(showFile).join('\n')}`,
    check: (one) => {
      const changed = readFiles(filesOf(one, seeds), one);
      const whole = readFiles(seeds[one.seed]?.files ?? [], { ...one, format: 'auto' });
      if (changed === null || whole === null) return;
      const [baseline, candidate] = one.chosen ? [whole, changed] : [changed, whole];
      const findings = [...baseline.findings, ...candidate.findings];
      const notes = [...baseline.notes, ...candidate.notes];
      const evidence = { baseline: baseline.suite, candidate: candidate.suite, references: [], history: [] };
      const result = review({ ...evidence, findings, notes }, policy());
      checkFindings(result.trust.findings);
      const strangers = strangersIn(renderComment(result, { ...context, marker }), 1);
      demand(strangers.length === 0, strangers.join('; '));
      JSON.parse(renderJson(result, context));
      demand(!/(?!\n)\p{Cc}|\p{Cf}/u.test(renderTerminal(result, { width: 80 })), 'terminal: an invisible character');
      renderHtml(result, context);
      const described = { named: 'x', suite: changed.suite, formatTitle: 'x', recognised: 'x', findings, notes };
      JSON.parse(renderInspectionJson([inspect(described)], '1'));
    },
  });
}

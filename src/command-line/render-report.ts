/**
 * Which report, drawn how: picks the report that was asked for. Room: command-line.
 */
import { createColors } from 'picocolors';
import { PlumblineError } from '../model/plumbline-error.ts';
import { renderBenchRunnerReport } from '../report/bench-runner-report.ts';
import { renderJson } from '../report/json.ts';
import { renderPyperfReport, type FieldReport } from '../report/pyperf-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal, renderVerdictLine } from '../report/terminal.ts';
import type { Review } from '../verdict/review.ts';
import type { CompareRequest } from './arguments.ts';
import { terminalOf, type Surroundings } from './terminal.ts';

/**
 * The text of the report that was asked for. `reviews` has one entry per candidate; only pyperf's report takes several.
 * Throws PlumblineError `input-unusable` where the report that was asked for cannot be made.
 */
export async function renderReport(
  request: CompareRequest,
  reviews: readonly [Review, ...Review[]],
  version: string,
  surroundings: Surroundings,
): Promise<string> {
  const [review] = reviews;
  const { baseline, candidate } = review.evidence;
  const context: ReportContext = { version, now: surroundings.now, serverUrl: null, runUrl: null };
  switch (request.report) {
    case 'terminal': {
      const { width, colors } = terminalOf(request, surroundings);
      if (request.level === 'quiet' && request.output === null)
        return reviews.map((one) => renderVerdictLine(one, createColors(colors))).join('');
      return renderTerminal(review, { width, palette: createColors(colors) });
    }
    case 'markdown':
      return renderSummary(review, context);
    case 'json':
      return renderJson(review, { version });
    case 'html':
      return (await import('../report/html.ts')).renderHtml(review, context);
    case 'pyperf':
      return printed(renderPyperfReport([baseline, ...reviews.map((one) => one.evidence.candidate)]));
    case 'bench-runner': {
      const { excludedBenchmarks } = review.verdict.policy.comparison;
      return printed(renderBenchRunnerReport(baseline, candidate, { base: request.base, excludedBenchmarks }));
    }
  }
}

function printed(report: FieldReport): string {
  if (report.kind === 'printed') return report.text;
  throw new PlumblineError(
    'input-unusable',
    report.error,
    'Give files that have a benchmark in common; --report terminal shows what each of two has.',
  );
}

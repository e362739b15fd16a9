/**
 * What is shown when the action cannot even begin: settings that cannot be read, no token, no event. Part of the action.
 */
import { renderProblemSummary } from '../report/problem.ts';
import { asPlumblineError } from './any-error.ts';
import { nowhere, outputsOf } from './outputs.ts';
import type { Runner } from './request.ts';

/** Outputs (empty), job summary and annotation for an error before the start. */
export async function reportStartFailure(error: unknown, runner: Runner, version: string): Promise<void> {
  const shown = asPlumblineError(error, runner.log);
  for (const [name, value] of Object.entries(outputsOf(null, nowhere))) runner.setOutput(name, value);
  const context = { version, now: null, serverUrl: null, runUrl: null };
  await runner.writeSummary(renderProblemSummary({ kind: 'not-judged', error: shown, notes: [] }, context));
  runner.annotate('error', 'Plumbline', `${shown.message} ${shown.remedy}`);
}

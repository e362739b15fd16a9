/**
 * What is shown when the action cannot even begin: settings that cannot be read, no token, no event. Part of the action.
 */
import type { ErrorCode } from '../model/plumbline-error.ts';
import { renderProblemSummary } from '../report/problem.ts';
import { asPlumblineError } from './any-error.ts';
import { nowhere, outputsOf, writeOutputs } from './outputs.ts';
import type { Runner } from './request.ts';

/** What is wrong with how the step was set up, and so says by itself that nothing came of it. */
const settingUp: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['setting-invalid', 'token-missing', 'event-unsupported']);

/** Outputs (empty), job summary and annotation for an error before the start. */
export async function reportStartFailure(error: unknown, runner: Runner, version: string): Promise<void> {
  const shown = asPlumblineError(error, runner.log);
  const unwritten = writeOutputs(runner, outputsOf(null, nowhere));
  if (unwritten !== null) runner.annotate('error', 'Plumbline', `${unwritten.message} ${unwritten.remedy}`);
  const context = { version, now: null, serverUrl: null, runUrl: null };
  await runner.writeSummary(renderProblemSummary({ kind: 'not-judged', error: shown, notes: [] }, context));
  const told = `${shown.message} ${shown.remedy}`;
  runner.annotate('error', 'Plumbline', settingUp.has(shown.code) ? told : `Could not be judged. ${told}`);
}

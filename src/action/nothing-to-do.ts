/**
 * The end of a run that has nothing to do: all outputs are there and empty, and the reason is said. Part of the action.
 */
import { nowhere, outputsOf, writeOutputs } from './outputs.ts';
import type { Runner } from './request.ts';

/** Says so; `reason` completes "Nothing to do: …". */
export function reportNothingToDo(reason: string, runner: Runner): 'passed' {
  const unwritten = writeOutputs(runner, outputsOf(null, nowhere));
  if (unwritten !== null) throw unwritten;
  runner.annotate('notice', 'Plumbline', `Nothing to do: ${reason}.`);
  return 'passed';
}

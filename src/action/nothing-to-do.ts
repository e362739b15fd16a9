/**
 * The end of a run that has nothing to do: all outputs are there and empty, and the reason is said. Part of the action.
 */
import { nowhere, outputsOf } from './outputs.ts';
import type { Runner } from './request.ts';

/** Says so; `reason` completes "Nothing to do: …". */
export function reportNothingToDo(reason: string, runner: Runner): 'passed' {
  for (const [name, value] of Object.entries(outputsOf(null, nowhere))) runner.setOutput(name, value);
  runner.annotate('notice', 'Plumbline', `Nothing to do: ${reason}.`);
  return 'passed';
}

/**
 * What units of replication are called in sentences: nobody is to be told to run more processes of a tool that repeats
 * within one. Room: comparison.
 */
import type { SideSummary } from './comparison.ts';

/** `processes`, `repetitions`: what there would have to be more of. */
export const unitWords: Readonly<Record<SideSummary['unitKind'], string>> = {
  sessions: 'sessions',
  processes: 'processes',
  values: 'repetitions',
  summary: 'repetitions',
};

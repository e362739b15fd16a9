/**
 * How findings name a session of the history: its date and commit, as far as it tells them. Room: trust.
 */
import type { Suite } from '../../model/suite.ts';
import { timeOf } from './history-reading.ts';

/** `2024-06-20, commit 9f741e5`, or the label when neither is known. */
export function sessionName(suite: Suite): string {
  const [date, commit] = [dateOf(suite), commitOf(suite)];
  if (date === null && commit === null) return suite.label;
  return [...(date === null ? [] : [date]), ...(commit === null ? [] : [`commit ${commit}`])].join(', ');
}

/** `2024-06-20`, in UTC; null when unknown. */
export function dateOf(suite: Suite): string | null {
  const time = timeOf(suite);
  return time === null ? null : new Date(time).toISOString().slice(0, 10);
}

/** The measured commit, abbreviated; null when unknown. */
export function commitOf({ provenance: { commit, artifact } }: Suite): string | null {
  return (commit ?? artifact?.headSha)?.slice(0, 7) ?? null;
}

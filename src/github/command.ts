/**
 * The commands that a comment can give. Room: github.
 */
import type { PendingEvent, WorkflowEvent } from './event.ts';

/** The command that is known; further words on its line are not. */
const command = '/plumbline rerun-report';

/** Why a comment is no command, from the payload alone; null when it is one, or the event is no comment. */
export function whyNoCommand(event: WorkflowEvent | PendingEvent): string | null {
  if (event.kind !== 'comment-written') return null;
  const [firstLine = ''] = event.body.trim().split('\n');
  if (event.action !== 'created' || firstLine.trim() !== command) return `the comment is not \`${command}\``;
  return event.pullRequest === null ? 'the comment was not written on a pull request' : null;
}

/**
 * What the action writes to its job's log. The runner reads commands out of that log (`::add-mask::…`, `##[group]…`),
 * and names of artifacts and files come from strangers, so every line is made harmless first. Room: github.
 */

/** Where progress goes; `main.ts` gives the runner's, tests a list. */
export interface Log {
  readonly info: (text: string) => void;
  /** Shown only when the workflow runs with debug logging. */
  readonly debug: (text: string) => void;
}

/** A text as one line that is no workflow command: control characters become spaces, command openers are broken. */
export function safeLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '## [');
}

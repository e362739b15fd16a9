/**
 * What `go test -json` writes: one event per line, in which the text of several packages is mixed and cut into pieces. Room:
 * formats. Events: `go doc test2json`.
 */
import { isObject } from '../json-text.ts';

/** The text as `go test` would have printed it, package by package. */
export interface UnpackedEvents {
  readonly text: string;
  /** Time of the first event, as written (RFC 3339). */
  readonly firstTime?: string;
  /** Numbers of lines that are no event. */
  readonly badLines: readonly number[];
}

/** Whether a text begins with such an event. */
export const isTest2json = (text: string): boolean => /^\s*\{"(Time|Action|ImportPath)":/.test(text);

/** Puts the pieces together. Never throws. */
export function unpackEvents(text: string): UnpackedEvents {
  const outputs = new Map<string, string[]>();
  const badLines: number[] = [];
  let firstTime: string | undefined;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const event = readEvent(line);
    if (event === null) {
      badLines.push(index + 1);
      return;
    }
    if (typeof event.Time === 'string') firstTime ??= event.Time;
    if (event.Action !== 'output' || typeof event.Output !== 'string') return;
    const name = typeof event.Package === 'string' ? event.Package : '';
    const pieces = outputs.get(name) ?? [];
    if (pieces.length === 0) outputs.set(name, pieces);
    pieces.push(event.Output);
  });
  // Each package ends its line, so that two of them never share one.
  const whole = [...outputs.values()].map((pieces) => pieces.join('').replace(/\n?$/, '\n')).join('');
  return { text: whole, badLines, ...(firstTime === undefined ? {} : { firstTime }) };
}

function readEvent(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const event = JSON.parse(line) as unknown;
    return isObject(event) ? event : null;
  } catch {
    return null;
  }
}

/**
 * Hands out one input after the other and collects what is wrong, so that the user learns all of it at once.
 * Room: settings; used by read-settings.ts.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { inputs, type Input, type InputName } from './inputs.ts';
import { nearestName } from './nearest-name.ts';
import { quoted, type Reading } from './read-values.ts';

/** The texts of the inputs, with the defaults of inputs.ts, and the complaints about them so far. */
export class SettingsReader {
  private readonly problems: string[] = [];
  private readonly values: Readonly<Record<string, string>>;
  private readonly called: (name: string) => string;

  constructor(values: Readonly<Record<string, string>>, called: (name: string) => string) {
    this.values = values;
    this.called = called;
    const known = inputs.map((input) => input.name);
    for (const name of Object.keys(values)) {
      if (known.some((one) => one === name)) continue;
      const nearest = nearestName(name, known);
      this.problems.push(
        `there is no setting ${quoted(name)}.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
      );
    }
  }

  /** The input's text, trimmed; its default when absent or blank; null without either. */
  optional(name: InputName): string | null {
    const given = Object.hasOwn(this.values, name) ? (this.values[name] ?? '').trim() : '';
    if (given !== '') return given;
    const input: Input | undefined = inputs.find((one) => one.name === name);
    return input?.default ?? null;
  }

  /** The text of an input that is required or has a default. */
  text(name: InputName): string {
    const text = this.optional(name);
    if (text === null) this.complain(name, 'it is required and was not given, or is empty.');
    return text ?? '';
  }

  /** The input's value as `read` reads it, or null when nothing was said and there is no default. */
  value<Value>(name: InputName, read: (text: string) => Reading<Value>): Value | null {
    const text = this.optional(name);
    if (text === null) return null;
    const reading = read(text);
    if (reading.ok) return reading.value;
    this.complain(name, reading.complaint);
    return null;
  }

  /** Notes a complaint about an input: a sentence part that can follow `name: `. */
  complain(name: InputName, complaint: string): void {
    this.problems.push(`${this.called(name)}: ${complaint}`);
  }

  /** Notes what was found wrong elsewhere: whole lines. */
  add(problems: readonly string[]): void {
    this.problems.push(...problems);
  }

  /** Throws PlumblineError `setting-invalid` when there was any complaint. */
  throwIfAnythingIsWrong(): void {
    const [first, ...others] = this.problems;
    if (first === undefined) return;
    const message =
      others.length === 0
        ? first
        : [`${this.problems.length} settings cannot be used:`, ...this.problems].join('\n  - ');
    throw new PlumblineError('setting-invalid', message, 'Correct what is named and run again.');
  }
}

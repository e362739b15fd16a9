/**
 * Reads JSON text as benchmark tools write it: strictly and fast first; where that fails, by a slower reader that
 * accepts Python's bare NaN and Infinity, keeps what stands before a cut, and knows the place of what is wrong.
 * Room: formats; every JSON format reads through this.
 */

/** What a text holds: a value, a value whose end is missing, or no JSON at all from a certain place on. */
export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'cut';
      readonly value: unknown;
      readonly place: Place;
      readonly open: readonly (string | number)[];
    }
  | { readonly kind: 'broken'; readonly place: Place; readonly expected: string };

/** Line and column, both from 1; the column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads a whole JSON text. `cut` means that it ended too early: every container still open was closed, the unfinished
 * scalar left out, and `open` is the path of the innermost open container. Never throws.
 */
export function readJson(text: string): JsonText {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch {
    return new TolerantReader(text).read();
  }
}

/** A place as messages show it. */
export const placeText = (place: Place): string => `line ${place.line}, column ${place.column}`;

type Container = unknown[] | Record<string, unknown>;

/** The text ended before the value did. */
const ended = Symbol('ended');
/** What stands there is no JSON value. */
const wrong = Symbol('wrong');

const bareWords: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
];
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberCharacters = /[-+.\deE]+/y;
const spacePattern = /[ \t\n\r]*/y;

/** A reader with its own stack, so that no depth of nesting can exhaust the program's. */
class TolerantReader {
  private readonly text: string;
  private position = 0;
  private readonly stack: { container: Container; key: string }[] = [];
  private root: unknown;

  constructor(text: string) {
    this.text = text;
  }

  read(): JsonText {
    let expected: string | null = 'a value';
    while (expected !== null) {
      this.skipSpace();
      if (this.position >= this.text.length) return this.cut();
      const next: string | null | typeof ended | typeof wrong = this.step(expected);
      if (next === ended) return this.cut();
      if (next === wrong) return { kind: 'broken', place: this.place(), expected };
      expected = next;
    }
    this.skipSpace();
    if (this.position < this.text.length) return { kind: 'broken', place: this.place(), expected: 'the end' };
    return { kind: 'value', value: this.root };
  }

  /** Reads one token where `expected` may stand, and says what may stand next; null after the outermost value. */
  private step(expected: string): string | null | typeof ended | typeof wrong {
    const character = this.text[this.position] ?? '';
    const top = this.stack.at(-1);
    const closer = top === undefined ? '' : Array.isArray(top.container) ? ']' : '}';
    if (character === closer && expected !== 'a value' && expected !== 'a name in quotes' && expected !== 'a colon') {
      this.position += 1;
      this.stack.pop();
      return this.afterValue();
    }
    if (expected.startsWith('a comma')) {
      if (character !== ',') return wrong;
      this.position += 1;
      return closer === ']' ? 'a value' : 'a name in quotes';
    }
    if (expected.startsWith('a name')) return this.name();
    if (expected === 'a colon') {
      if (character !== ':') return wrong;
      this.position += 1;
      return 'a value';
    }
    return this.value(character);
  }

  private name(): string | typeof ended | typeof wrong {
    const name = this.string();
    const top = this.stack.at(-1);
    if (typeof name !== 'string' || top === undefined) return name === ended ? ended : wrong;
    top.key = name;
    return 'a colon';
  }

  private value(character: string): string | null | typeof ended | typeof wrong {
    if (character === '[' || character === '{') {
      const container: Container = character === '[' ? [] : {};
      this.position += 1;
      this.put(container);
      this.stack.push({ container, key: '' });
      return character === '[' ? 'a value or a closing bracket' : 'a name or a closing brace';
    }
    const value = character === '"' ? this.string() : this.scalar();
    if (value === ended) return ended;
    if (value === wrong) return wrong;
    this.put(value);
    return this.afterValue();
  }

  private afterValue(): string | null {
    const top = this.stack.at(-1);
    if (top === undefined) return null;
    return Array.isArray(top.container) ? 'a comma or a closing bracket' : 'a comma or a closing brace';
  }

  private put(value: unknown): void {
    const top = this.stack.at(-1);
    if (top === undefined) this.root = value;
    else if (Array.isArray(top.container)) top.container.push(value);
    // Defined, not assigned: the name may be `__proto__`.
    else Object.defineProperty(top.container, top.key, { value, enumerable: true, writable: true, configurable: true });
  }

  private string(): string | typeof ended | typeof wrong {
    if (this.text[this.position] !== '"') return wrong;
    // A plain scan: a pattern with alternatives can exhaust its stack on a very long string.
    let end = this.position + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    if (end >= this.text.length) return ended;
    try {
      const value = JSON.parse(this.text.slice(this.position, end + 1)) as string;
      this.position = end + 1;
      return value;
    } catch {
      return wrong;
    }
  }

  private scalar(): unknown {
    const rest = this.text.slice(this.position, this.position + 10);
    for (const [word, value] of bareWords) {
      if (rest.startsWith(word)) {
        this.position += word.length;
        return value;
      }
      if (this.position + rest.length === this.text.length && word.startsWith(rest)) return ended;
    }
    // A number that the text ends with may have lost digits, unless it is the whole text.
    numberCharacters.lastIndex = this.position;
    numberCharacters.exec(this.text);
    if (numberCharacters.lastIndex === this.text.length && this.stack.length > 0) return ended;
    numberPattern.lastIndex = this.position;
    const match = numberPattern.exec(this.text);
    if (match === null) return wrong;
    this.position = numberPattern.lastIndex;
    return Number(match[0]);
  }

  private cut(): JsonText {
    const open = this.stack
      .slice(0, -1)
      .map(({ container, key }) => (Array.isArray(container) ? container.length - 1 : key));
    this.position = this.text.length;
    return { kind: 'cut', value: this.root, place: this.place(), open };
  }

  private skipSpace(): void {
    spacePattern.lastIndex = this.position;
    spacePattern.exec(this.text);
    this.position = spacePattern.lastIndex;
  }

  private place(): Place {
    const before = this.text.slice(0, this.position);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: this.position - lineStart + 1 };
  }
}

/** An object with keys, and neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

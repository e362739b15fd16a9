/**
 * How a value of the config file may be built: a small description from which both the check at run time (check-shape.ts)
 * and the JSON Schema for editors (json-schema.ts) come, so that the two cannot disagree. Room: settings.
 * Plain data and no schema library: the command line loads this at every start.
 */

/** A value's shape. `about` is one or more plain sentences for editors and for docs. */
export type Shape = { readonly about?: string } & (
  | TextShape
  | NumberShape
  | WordsShape
  | ListShape
  | ObjectShape
  | TableShape
  | EitherShape
  | { readonly kind: 'boolean'; readonly only?: true }
  | { readonly kind: 'nothing' }
);

/** A text with something in it; `pattern` is the source of a regular expression that it has to fit. */
export interface TextShape {
  readonly kind: 'text';
  readonly pattern?: string;
  /** What it has to be, for messages, e.g. `a date like 2027-01-31`. */
  readonly expected?: string;
}

/** A finite number; the bounds but `above` and `below` are allowed themselves. */
export interface NumberShape {
  readonly kind: 'number';
  readonly whole?: true;
  readonly above?: number;
  readonly below?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One word of a closed list. */
export interface WordsShape {
  readonly kind: 'words';
  readonly words: readonly string[];
}

/** A list with at least one entry. */
export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

/** A mapping with these keys and no others. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Of these keys just one has to be there. */
  readonly oneOf?: readonly string[];
  /** Of these keys at most one may be there. */
  readonly atMostOneOf?: readonly string[];
  /** When the key on the left is there, the one on the right has to be. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** A mapping with keys of the user's choice; at least one. */
export interface TableShape {
  readonly kind: 'table';
  readonly of: Shape;
  /** Source of a regular expression that keys have to fit; without it: something that is no blank. */
  readonly keyPattern?: string;
  /** What a key is, for messages, e.g. `a pattern of names`. */
  readonly key: string;
}

/** Any of several shapes that differ in their kind; `expected` says what belongs there, e.g. `a name or a list of names`. */
export interface EitherShape {
  readonly kind: 'either';
  readonly of: readonly Shape[];
  readonly expected: string;
}

/** A text with something in it that is no blank. */
export const text = (about?: string): Shape => ({ kind: 'text', ...aboutOf(about) });
/** A text that fits a regular expression. */
export const fitting = (pattern: string, expected: string, about?: string): Shape => ({
  kind: 'text',
  pattern,
  expected,
  ...aboutOf(about),
});
/** One word of a closed list. */
export const words = (list: readonly string[], about?: string): Shape => ({
  kind: 'words',
  words: list,
  ...aboutOf(about),
});
/** A list with at least one entry. */
export const list = (of: Shape, about?: string): Shape => ({ kind: 'list', of, ...aboutOf(about) });
/** One or several of the same. */
export const oneOrMore = (of: Shape, expected: string, about?: string): Shape => ({
  kind: 'either',
  of: [of, list(of)],
  expected,
  ...aboutOf(about),
});

function aboutOf(about: string | undefined): { readonly about?: string } {
  return about === undefined ? {} : { about };
}

/** Source of the regular expression for a text without a pattern of its own. */
export const somethingThere = '\\S';

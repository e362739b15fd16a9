/**
 * Holds a value against a shape: everything that is wrong, each with its place and what belongs there. Room: settings.
 */
import { nearestName } from '../nearest-name.ts';
import { quoted } from '../read-values.ts';
import { somethingThere, type NumberShape, type ObjectShape, type Shape, type TableShape } from './shape.ts';

/** Keys and list positions from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** One thing that is wrong: `at` says whether the key of the place is meant or its value. A whole sentence or two. */
export interface Complaint {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
}

/** All complaints about a value, in its order; empty when it has the shape. Total over any value. */
export function checkShape(shape: Shape, value: unknown, path: Path = []): readonly Complaint[] {
  const refuse = (hint = ''): readonly Complaint[] =>
    wrong(path, `${placeOf(path)} must be ${expected(shape)}, not ${shown(value)}.${hint}`);
  switch (shape.kind) {
    case 'either': {
      const fitting = shape.of.find((one) => hasKind(one, value));
      if (fitting === undefined) return refuse();
      const complaints = checkShape(fitting, value, path);
      const isPlain = fitting.kind === 'text' || fitting.kind === 'number';
      return complaints.length > 0 && isPlain ? refuse() : complaints;
    }
    case 'list':
      return Array.isArray(value) ? checkItems(shape.of, value, path) : refuse();
    case 'object':
      return isMapping(value) ? checkFields(shape, value, path) : refuse();
    case 'table':
      return isMapping(value) ? checkEntries(shape, value, path) : refuse();
    case 'words': {
      if (typeof value === 'string' && shape.words.includes(value)) return [];
      const nearest = typeof value === 'string' ? nearestName(value, shape.words) : undefined;
      return refuse(nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`);
    }
    case 'text':
      return typeof value === 'string' && fits(shape.pattern, value) ? [] : refuse();
    case 'number':
      return typeof value === 'number' && isWithin(shape, value) ? [] : refuse();
    case 'boolean':
      return typeof value === 'boolean' && (shape.only === undefined || value) ? [] : refuse();
    case 'nothing':
      return value === null ? [] : refuse();
  }
}

const wrong = (path: Path, message: string): readonly Complaint[] => [{ path, at: 'value', message }];

const fits = (pattern: string | undefined, text: string): boolean =>
  new RegExp(pattern ?? somethingThere, 'u').test(text);

function checkItems(of: Shape, items: readonly unknown[], path: Path): readonly Complaint[] {
  if (items.length === 0)
    return wrong(path, `${placeOf(path)} is an empty list. Write at least one entry, or leave it out.`);
  return items.flatMap((item, index) => checkShape(of, item, [...path, index]));
}

function isWithin({ whole, above, below, atLeast, atMost }: NumberShape, value: number): boolean {
  return (
    Number.isFinite(value) &&
    (whole === undefined || Number.isInteger(value)) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost)
  );
}

function checkFields(shape: ObjectShape, value: Readonly<Record<string, unknown>>, path: Path): readonly Complaint[] {
  const known = Object.keys(shape.fields);
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const about = (message: string): Complaint => ({ path, at: path.length === 0 ? 'value' : 'key', message });
  const complaints: Complaint[] = Object.entries(value).flatMap(([key, item]): readonly Complaint[] => {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    if (field !== undefined) return checkShape(field, item, [...path, key]);
    return [{ path: [...path, key], at: 'key', message: unknownKey(key, known, path) }];
  });
  const place = path.length === 0 ? 'The file' : placeOf(path);
  const missing = (shape.required ?? []).filter((key) => !has(key));
  if (missing.length > 0) complaints.push(about(`${place} has no ${missing.map(code).join(' and no ')}.`));
  const { oneOf = [], atMostOneOf = [], needs = {} } = shape;
  if (oneOf.length > 0 && oneOf.filter(has).length !== 1)
    complaints.push(about(`${place} must have just one of ${oneOf.map(code).join(', ')}.`));
  if (atMostOneOf.filter(has).length > 1)
    complaints.push(about(`${place} may have only one of ${atMostOneOf.map(code).join(', ')}.`));
  const owed = new Set(Object.entries(needs).flatMap(([key, other]) => (has(key) && !has(other) ? [other] : [])));
  for (const other of owed)
    complaints.push(about(`${place} has no ${code(other)}. Say why: it is shown in every report.`));
  return complaints;
}

function unknownKey(key: string, known: readonly string[], path: Path): string {
  const nearest = nearestName(key, known);
  const hint =
    nearest !== undefined
      ? `Did you mean \`${nearest}\`?`
      : known.length <= keysListed
        ? `There are ${known.join(', ')}.`
        : '';
  const where = path.length === 0 ? '' : ` in ${placeOf(path)}`;
  return `there is no setting ${quoted(key)}${where}.${hint === '' ? '' : ` ${hint}`}`;
}

function checkEntries(shape: TableShape, value: Readonly<Record<string, unknown>>, path: Path): readonly Complaint[] {
  const entries = Object.entries(value);
  if (entries.length === 0) return wrong(path, `${placeOf(path)} is empty. Write at least one entry, or leave it out.`);
  return entries.flatMap(([key, item]): readonly Complaint[] =>
    fits(shape.keyPattern, key)
      ? checkShape(shape.of, item, [...path, key])
      : [{ path: [...path, key], at: 'key', message: `${placeOf(path)}: ${quoted(key)} is not ${shape.key}.` }],
  );
}

/** Whether a value is of the kind that a shape is about, so that its complaints are the ones to show. */
function hasKind(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value);
    case 'object':
    case 'table':
      return isMapping(value);
    case 'number':
    case 'boolean':
      return typeof value === shape.kind;
    case 'nothing':
      return value === null;
    case 'either':
      return shape.of.some((one) => hasKind(one, value));
    case 'text':
      return typeof value === 'string';
    case 'words':
      return typeof value === 'string';
  }
}

/** What belongs there, in words that follow `must be`. */
function expected(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.expected ?? 'a text';
    case 'number':
      return numberInWords(shape);
    case 'boolean':
      return shape.only === undefined ? '`true` or `false`' : '`true`, or be left out';
    case 'words':
      return shape.words.length === 1 ? code(shape.words[0] ?? '') : `one of ${shape.words.join(', ')}`;
    case 'list':
      return `a list, each entry ${expected(shape.of)}`;
    case 'object':
      return objectInWords(Object.keys(shape.fields));
    case 'table':
      return `a mapping, each key ${shape.key}`;
    case 'either':
      return shape.expected;
    case 'nothing':
      return 'nothing';
  }
}

/** More keys than these are not listed in a sentence. */
const keysListed = 9;

function objectInWords(keys: readonly string[]): string {
  return keys.length > keysListed ? 'a mapping' : `a mapping with ${keys.map(code).join(', ')}`;
}

function numberInWords({ whole, above, below, atLeast, atMost }: NumberShape): string {
  const bounds = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(atLeast === undefined ? [] : [`of at least ${atLeast}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
    ...(atMost === undefined ? [] : [`of at most ${atMost}`]),
  ];
  return [whole === true ? 'a whole number' : 'a number', bounds.join(' and ')].filter((part) => part !== '').join(' ');
}

/** `checks.age.stale` is one key: keys with a dot stand in brackets. */
export function placeOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\w-]+$/.test(part)) return `[${quoted(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** A mapping, as YAML and JSON make them. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const code = (word: string): string => `\`${word}\``;

/** A value as it stands, cut short. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a mapping';
}

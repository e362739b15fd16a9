/**
 * A project's own advisories, as they stand in its configuration, checked by hand with messages that name the place: the
 * command line must not load a schema library to start. Room: trust.
 */
import { runtimeFeatures } from '../../model/environment.ts';
import {
  advisoryArchitectures,
  advisoryComponents,
  advisoryConfidences,
  advisorySystems,
  type Advisory,
} from './advisory.ts';
import { parseRange } from './version-range.ts';

/** What is usable, and one sentence for each thing that is not, with its place and what belongs there. */
export interface ReadAdvisories {
  readonly advisories: readonly Advisory[];
  readonly complaints: readonly string[];
}

/** A check of one value: complains through `say` and tells nothing else. */
type Rule = (value: unknown, place: string, say: (complaint: string) => void) => void;

/**
 * Reads a list of advisories in the shape of schema/advisory.schema.json. One with a complaint is left out, the others are
 * kept; `place` is what to call the list, e.g. `advisories`. `taken` are the ids that are in use already.
 */
export function readAdvisories(value: unknown, place: string, taken: readonly string[] = []): ReadAdvisories {
  if (!Array.isArray(value)) return { advisories: [], complaints: [`${place} must be a list of advisories.`] };
  const advisories: Advisory[] = [];
  const complaints: string[] = [];
  const ids = new Set(taken);
  for (const [index, item] of (value as unknown[]).entries()) {
    const own: string[] = [];
    const say = (complaint: string): void => {
      own.push(complaint);
    };
    advisoryRule(item, `${place}[${index}]`, say);
    const id = isObject(item) && typeof item.id === 'string' ? item.id : '';
    if (ids.has(id)) say(`${place}[${index}].id "${id}" is taken by another advisory; ids are unique.`);
    if (own.length === 0) {
      ids.add(id);
      advisories.push(item as Advisory);
    }
    complaints.push(...own);
  }
  return { advisories, complaints };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Rule = (value, place, say) => {
  if (typeof value !== 'string' || value.trim() === '') say(`${place} must be a text.`);
};

const fitting =
  (pattern: RegExp, what: string): Rule =>
  (value, place, say) => {
    if (typeof value !== 'string' || !pattern.test(value)) say(`${place} must be ${what}, not ${shown(value)}.`);
  };

const among =
  (words: readonly string[]): Rule =>
  (value, place, say) => {
    if (typeof value !== 'string' || !words.includes(value))
      say(`${place} must be one of ${words.join(', ')}, not ${shown(value)}.`);
  };

const list =
  (each: Rule): Rule =>
  (value, place, say) => {
    if (!Array.isArray(value) || value.length === 0) {
      say(`${place} must be a list with at least one entry.`);
      return;
    }
    for (const [index, item] of (value as unknown[]).entries()) each(item, `${place}[${index}]`, say);
  };

/** An object with these keys and no others; those marked with `?` may be absent. */
const object =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (value, place, say) => {
    if (!isObject(value)) {
      say(`${place} must be an object.`);
      return;
    }
    const names = Object.keys(rules).map((key) => key.replace('?', ''));
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) say(`${place}.${key} is not known; there are ${names.join(', ')}.`);
    }
    for (const [key, rule] of Object.entries(rules)) {
      const name = key.replace('?', '');
      if (Object.hasOwn(value, name)) rule(value[name], `${place}.${name}`, say);
      else if (!key.endsWith('?')) say(`${place}.${name} is missing.`);
    }
  };

/** An object whose keys are among `names` and whose values all follow one rule. */
const table =
  (names: readonly string[], each: Rule): Rule =>
  (value, place, say) =>
    object(Object.fromEntries(names.map((name) => [`${name}?`, each])))(value, place, say);

const range: Rule = (value, place, say) => {
  if (typeof value !== 'string' || parseRange(value) === undefined)
    say(`${place} must be a range of versions such as ">=19.1.0 <=19.1.7" or "*", not ${shown(value)}.`);
};

const truth: Rule = (value, place, say) => {
  if (typeof value !== 'boolean') say(`${place} must be true or false, not ${shown(value)}.`);
};

const facts = object({
  'flags?': list(text),
  'features?': table(runtimeFeatures, truth),
  'components?': table(advisoryComponents, list(range)),
});

const advisoryRule = object({
  '$schema?': text,
  id: fitting(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'lower-case words joined by dashes'),
  component: among(advisoryComponents),
  title: text,
  affected: list(range),
  'platform?': object({
    'systems?': list(among(advisorySystems)),
    'architectures?': list(among(advisoryArchitectures)),
    'cpuModels?': list(text),
  }),
  'requires?': facts,
  'condition?': text,
  'unless?': facts,
  effect: object({ what: text, much: text, metric: among(['time', 'memory']), reach: among(['suite', 'some']) }),
  confidence: among(advisoryConfidences),
  basis: text,
  evidence: list(fitting(/^https?:\/\/[^\s]+$/, 'the address of a page')),
  'fixedIn?': text,
  remedy: text,
  'handled?': text,
});

/** A value as it stands, cut short. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? 'nothing' : json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

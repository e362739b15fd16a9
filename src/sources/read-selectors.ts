/**
 * Reads what stands behind the at-signs of a source, and which selectors go together. Room: sources.
 */
import { nearestName } from '../settings/nearest-name.ts';
import { refuse, type Refusal } from './refusal.ts';
import { readRepositoryName, readWorkflowName, referenceProblem, type NameProblem } from './source-names.ts';
import { decodeSource, selectorNames, type ArtifactPlace, type NamedRepository, type SelectorName } from './source.ts';

/** A selector as written, without its at-sign; `at` is where the at-sign stands. */
export interface Selector {
  readonly at: number;
  readonly written: string;
}

/** What all selectors of a source say together. */
export interface Selection {
  readonly ok: true;
  readonly place: ArtifactPlace;
  readonly workflow: string | null;
  readonly repository: NamedRepository | null;
}

/** Selectors that each name one place, of which a source can have one only. */
const places: ReadonlySet<SelectorName> = new Set(['run', 'branch', 'tag', 'sha', 'merge-base']);

/** Reads the selectors of a source of a kind. */
export function selectPlace(
  kind: 'artifact' | 'release' | 'branch',
  selectors: readonly Selector[],
): Selection | Refusal {
  let selection: Selection = { ok: true, place: { kind: 'default' }, workflow: null, repository: null };
  const seen: SelectorName[] = [];
  for (const { at, written } of selectors) {
    const colon = written.indexOf(':');
    const word = colon < 0 ? written : written.slice(0, colon);
    const name = selectorNames.find((known) => known === word);
    if (name === undefined) return unknownSelector(at, word, kind);
    const refused = conflict(at, name, kind, seen);
    if (refused !== null) return refused;
    seen.push(name);
    const read = readSelector(name, colon < 0 ? null : decodeSource(written.slice(colon + 1)));
    if ('problem' in read) return refuse(at, read.problem, read.remedy);
    selection = { ...selection, ...read };
  }
  return selection;
}

function unknownSelector(at: number, word: string, kind: string): Refusal {
  const nearest = nearestName(word, selectorNames);
  const meant = nearest === undefined ? '' : `Did you mean @${nearest}? `;
  const known = kind === 'artifact' ? selectorNames.map((name) => `@${name}`).join(', ') : '@repo';
  return refuse(
    at,
    `there is no selector ${JSON.stringify(`@${word}`)}`,
    `${meant}The selectors are ${known}; an @ that belongs to a name is written %40.`,
  );
}

/** Why a selector cannot stand here, or beside those before it. */
function conflict(at: number, name: SelectorName, kind: string, seen: readonly SelectorName[]): Refusal | null {
  if (kind !== 'artifact' && name !== 'repo')
    return refuse(
      at,
      `@${name} is for artifacts, and this is a ${kind}`,
      `Leave @${name} out; only @repo goes with ${kind}:.`,
    );
  if (seen.includes(name)) return refuse(at, `@${name} stands there twice`, `Leave one @${name} out.`);
  const other = seen.find((earlier) => excludes(earlier, name));
  if (other === undefined) return null;
  return refuse(at, `@${name} does not go with @${other}: ${whyNot(name, other)}`, `Leave one of the two out.`);
}

function excludes(first: SelectorName, second: SelectorName): boolean {
  const both = (one: SelectorName, two: SelectorName): boolean =>
    (first === one && second === two) || (first === two && second === one);
  return (places.has(first) && places.has(second)) || both('run', 'workflow') || both('merge-base', 'repo');
}

function whyNot(first: SelectorName, second: SelectorName): string {
  if (places.has(first) && places.has(second)) return 'each of them names the place by itself';
  if (first === 'workflow' || second === 'workflow') return 'a run is of one workflow already';
  return 'the merge base is a commit of this repository';
}

type Part = Partial<Omit<Selection, 'ok'>>;

/** One selector's meaning; `value` is null when there was no colon. */
function readSelector(name: SelectorName, value: string | null): Part | NameProblem {
  if (name === 'merge-base') {
    if (value === null) return { place: { kind: 'merge-base' } };
    return {
      at: 0,
      problem: '@merge-base takes no value',
      remedy: 'Write @merge-base alone; for a commit write @sha:HEX.',
    };
  }
  if (value === null || value === '') return missingValue(name);
  switch (name) {
    case 'run': {
      const id = /^[1-9]\d{0,14}$/.exec(value)?.[0];
      if (id !== undefined) return { place: { kind: 'run', id: Number(id) } };
      return {
        at: 0,
        problem: `${JSON.stringify(value)} is no run’s id`,
        remedy: 'Write the number in the address of the run’s page, e.g. @run:8765432109.',
      };
    }
    case 'sha': {
      if (/^[0-9a-f]{7,40}$/i.test(value)) return { place: { kind: 'commit', sha: value.toLowerCase() } };
      return {
        at: 0,
        problem: `${JSON.stringify(value)} is no commit`,
        remedy: 'Write 7 to 40 hexadecimal digits; for a branch or tag write @branch:NAME or @tag:NAME.',
      };
    }
    case 'branch':
    case 'tag':
      return referenceProblem(value, name) ?? { place: { kind: name, name: value } };
    case 'workflow': {
      const workflow = readWorkflowName(value);
      return typeof workflow === 'string' ? { workflow } : workflow;
    }
    case 'repo': {
      const repository = readRepositoryName(value);
      return 'problem' in repository ? repository : { repository };
    }
  }
}

const examples: Readonly<Record<Exclude<SelectorName, 'merge-base'>, string>> = {
  run: '8765432109',
  branch: 'main',
  tag: 'v1.0',
  sha: 'a4a2d2b',
  workflow: 'bench.yml',
  repo: 'python/cpython',
};

function missingValue(name: Exclude<SelectorName, 'merge-base'>): NameProblem {
  return {
    at: 0,
    problem: `@${name} has no value`,
    remedy: `Write it after a colon, e.g. @${name}:${examples[name]}.`,
  };
}

/**
 * What differs between two environments, field by field, sorted by what matters: for the checks and for the report's table.
 * Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { environmentFields } from './fields.ts';

/** One field that differs; null where a side does not say. Texts are from result files. */
export interface EnvironmentDifference {
  readonly title: string;
  readonly baseline: string | null;
  readonly candidate: string | null;
}

/** Two environments held against each other. */
export interface EnvironmentComparison {
  /** The weightiest for a comparison first. A field that one side does not say is in it too: it may differ. */
  readonly differences: readonly EnvironmentDifference[];
  /** Titles of the fields that both say alike. */
  readonly same: readonly string[];
  /** Titles of those that neither says. */
  readonly unknown: readonly string[];
}

/** Flags and build options come right after the compiler, as the tokens that only one side has. */
const tokenSets = [
  { title: 'compiler flags', read: ({ flags }: Environment) => flags },
  { title: 'build options', read: ({ buildOptions }: Environment) => buildOptions },
] as const;
const tokenSetsAfter = 'compiler';

/** Compares field by field; deterministic, and the same list, sides exchanged, when the sides are. */
export function environmentDifferences(baseline: Environment, candidate: Environment): EnvironmentComparison {
  const differences: EnvironmentDifference[] = [];
  const same: string[] = [];
  const unknown: string[] = [];
  const add = (title: string, one: string | undefined, other: string | undefined, equal: boolean): void => {
    if (one === undefined && other === undefined) unknown.push(title);
    else if (equal) same.push(title);
    else differences.push({ title, baseline: one ?? null, candidate: other ?? null });
  };
  for (const field of environmentFields) {
    const [one, other] = [field.read(baseline), field.read(candidate)];
    const alike = one !== undefined && other !== undefined && (field.same?.(one, other) ?? one === other);
    add(field.title, one, other, alike);
    if (field.title !== tokenSetsAfter) continue;
    for (const { title, read } of tokenSets) {
      const [mine, theirs] = [read(baseline), read(candidate)];
      const { onlyFirst, onlySecond } = tokenDifference(mine ?? [], theirs ?? []);
      const known = mine !== undefined && theirs !== undefined;
      const words = (tokens: readonly string[] | undefined, only: readonly string[]): string | undefined =>
        tokens === undefined ? undefined : known ? only.join(' ') || '(nothing more)' : tokens.join(' ') || '(none)';
      add(
        title,
        words(mine, onlyFirst),
        words(theirs, onlySecond),
        known && onlyFirst.length + onlySecond.length === 0,
      );
    }
  }
  return { differences, same, unknown };
}

/** What stands in only one of two token sets, in their order. */
export function tokenDifference(
  first: readonly string[],
  second: readonly string[],
): { readonly onlyFirst: readonly string[]; readonly onlySecond: readonly string[] } {
  const [one, other] = [new Set(first), new Set(second)];
  return {
    onlyFirst: first.filter((token) => !other.has(token)),
    onlySecond: second.filter((token) => !one.has(token)),
  };
}

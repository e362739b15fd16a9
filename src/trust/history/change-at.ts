/**
 * What a step in the history is: when, between which commits, how large, and what changed in environment or toolchain
 * there. Room: trust.
 */
import type { Suite } from '../../model/suite.ts';
import { environmentDifferences } from '../environment/differences.ts';
import { change, type MainWords } from '../phrases.ts';
import { featureTitles } from '../environment/fields.ts';
import type { DeclarableChange } from '../trust-policy.ts';
import { commitOf, dateOf, sessionName } from './session-name.ts';

/** Between two neighbouring sessions of a series. */
export interface ChangeAt {
  readonly before: Suite;
  readonly after: Suite;
  /** ln, positive for slower. */
  readonly size: number;
}

/** A restart alone changes nothing that is compared; hosted runners have another name each time. */
const unremarkable: readonly string[] = ['boot time', 'host'];

/** `2.5 % slower as a whole between 2024-06-18 and 2024-06-20 (commits a1bdb94..9f741e5)`. */
export function describeChange({ before, after, size }: ChangeAt, { better, worse }: MainWords): string {
  const word = size > 0 ? worse : better;
  const [from, to] = [dateOf(before), dateOf(after)];
  const when =
    from === null || to === null
      ? `between ${sessionName(before)} and ${sessionName(after)}`
      : from === to
        ? `on ${to}`
        : `between ${from} and ${to}`;
  const [first, last] = [commitOf(before), commitOf(after)];
  const commits = first === null || last === null ? '' : ` (commits ${first}..${last})`;
  return `${change(size)} ${word} as a whole ${when}${commits}`;
}

/** What each declared change explains, by the titles of the differences. */
const declaredTitles: Readonly<Record<DeclarableChange, readonly string[]>> = {
  compiler: ['compiler'],
  flags: ['compiler flags', 'build options'],
  runtime: ['runtime', featureTitles.jit, featureTitles['free-threading'], featureTitles['tail-call']],
  jit: [featureTitles.jit],
  'free-threading': [featureTitles['free-threading']],
  'tail-call': [featureTitles['tail-call']],
  harness: ['benchmark tool'],
  suite: ['suite version'],
  machine: [],
};

/**
 * Fields that both sessions tell and that differ, weightiest first: `kernel: 5.4.0-164 → 5.4.0-186`. What changes on
 * purpose is not among them, nor a runtime's revision, which is the code that was measured.
 */
export function environmentChanges(
  before: Suite,
  after: Suite,
  declared: readonly DeclarableChange[],
): readonly string[] {
  const meant = declared.flatMap((one) => declaredTitles[one]);
  return environmentDifferences(before.environment, after.environment).differences.flatMap(
    ({ title, baseline, candidate }) => {
      if (baseline === null || candidate === null || unremarkable.includes(title) || meant.includes(title)) return [];
      const [from, to] = [baseline, candidate].map((text) => text.replace(/ revision \S+$/, ''));
      return from === to ? [] : [`${title}: ${from ?? ''} → ${to ?? ''}`];
    },
  );
}

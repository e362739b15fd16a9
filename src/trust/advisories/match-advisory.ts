/**
 * Does an advisory concern a suite? Three-valued: what a file does not tell is neither yes nor no. Room: trust.
 */
import type { RuntimeFeature } from '../../model/environment.ts';
import { fitsPatternInAnyCase } from '../../model/pattern.ts';
import type { Advisory, AdvisoryComponent, AdvisoryFacts } from './advisory.ts';
import { componentKinds, type Facts } from './facts.ts';
import { isWithinAny } from './version-range.ts';

/** How an advisory stands to a suite. */
export type AdvisoryMatch =
  /** All that it asks for is there. `unsure` names what would make it harmless and is not told. */
  | { readonly outcome: 'affected'; readonly component: string; readonly unsure: readonly string[] }
  /** The component is affected, but something else that it asks for is not told. */
  | { readonly outcome: 'possible'; readonly component: string; readonly missing: readonly string[] }
  /** The file does not tell which component it was, of the advisory's own kind or of one that it also asks for. */
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'unaffected' };

/** One thing asked for: does it hold, and in words. */
interface Answer {
  readonly holds: boolean | undefined;
  readonly words: string;
}

/** Holds an advisory against what is known of a suite. */
export function matchAdvisory(advisory: Advisory, facts: Facts): AdvisoryMatch {
  const own = facts.components.get(advisory.component);
  if (own === undefined) return { outcome: isTold(facts, advisory.component) ? 'unaffected' : 'unknown' };
  const inRange = componentWithin(facts, advisory.component, advisory.affected);
  const asked = [inRange, ...platformAnswers(advisory, facts), ...factAnswers(advisory.requires, facts)];
  if (asked.some(({ holds }) => holds === false)) return { outcome: 'unaffected' };
  const excused = factAnswers(advisory.unless, facts);
  if (excused.some(({ holds }) => holds === true)) return { outcome: 'unaffected' };
  // Of a program whose runtime is not told, not every runtime's advisory is possible: it is not told, no more.
  const others = Object.keys(advisory.requires?.components ?? {}) as AdvisoryComponent[];
  if (others.some((component) => !isTold(facts, component))) return { outcome: 'unknown' };
  const missing = asked.filter(({ holds }) => holds === undefined).map(({ words }) => words);
  if (advisory.condition !== undefined) missing.push(advisory.condition);
  const component = own.version === null ? own.text : `${advisory.component} ${own.version.text}`;
  if (missing.length > 0) return { outcome: 'possible', component, missing };
  return {
    outcome: 'affected',
    component,
    unsure: excused.filter(({ holds }) => holds === undefined).map(({ words }) => words),
  };
}

/** Whether the file tells any component of this one's kind. */
function isTold(facts: Facts, component: AdvisoryComponent): boolean {
  return componentKinds[component].some((kind) => facts.told.has(kind));
}

function componentWithin(facts: Facts, component: AdvisoryComponent, ranges: readonly string[]): Answer {
  const words = `${component} ${ranges.join(' or ')}`;
  const fact = facts.components.get(component);
  if (fact === undefined) return { holds: isTold(facts, component) ? false : undefined, words };
  if (ranges.includes('*')) return { holds: true, words };
  return { holds: fact.version === null ? undefined : isWithinAny(fact.version, ranges), words };
}

function platformAnswers({ platform = {} }: Advisory, { system, architecture, cpuModel }: Facts): Answer[] {
  const { systems, architectures, cpuModels } = platform;
  const among = (known: string | undefined, list: readonly string[] | undefined, name: string): Answer[] =>
    list === undefined
      ? []
      : [{ holds: known === undefined ? undefined : list.includes(known), words: `${name} ${list.join(' or ')}` }];
  const cpu =
    cpuModels === undefined
      ? []
      : [
          {
            holds:
              cpuModel === undefined ? undefined : cpuModels.some((pattern) => fitsPatternInAnyCase(cpuModel, pattern)),
            words: `a CPU such as ${cpuModels.join(', ')}`,
          },
        ];
  return [...among(system, systems, 'system'), ...among(architecture, architectures, 'architecture'), ...cpu];
}

function factAnswers(asked: AdvisoryFacts | undefined, facts: Facts): Answer[] {
  const flags = (asked?.flags ?? []).map((pattern): Answer => ({
    holds: facts.flags?.some((flag) => fitsPatternInAnyCase(flag, pattern)),
    words: `a compiler flag ${pattern}`,
  }));
  const features = Object.entries(asked?.features ?? {}).map(([feature, wanted]): Answer => {
    const known = facts.features[feature as RuntimeFeature];
    return { holds: known === undefined ? undefined : known === wanted, words: `${feature} ${wanted ? 'on' : 'off'}` };
  });
  const components = Object.entries(asked?.components ?? {}).map(([component, ranges]) =>
    componentWithin(facts, component as AdvisoryComponent, ranges),
  );
  return [...flags, ...features, ...components];
}

/**
 * Leave one pair out: constants and level are chosen on four pairs of sessions and measured on the fifth, for each in turn. So
 * what the choice owes to the pair it is judged by is left out.
 */
import { settings, use, type Setting } from './constants.ts';
import { falseCallsByLevel, power } from './measures.ts';
import { withHistory, type Method, type Use } from './methods.ts';
import type { Pair } from './real-pairs.ts';

const levels = [0.02, 0.05, 0.1];
/** What the choice may call falsely on the pairs it is made on. */
const mostFalse = 0.02;

interface Choice {
  readonly setting: Setting;
  readonly level: number;
}

/** What was chosen without each pair. */
export interface HeldOut {
  readonly use: Use;
  readonly choices: readonly { readonly without: string; readonly chosen: string }[];
  readonly configurations: number;
}

/**
 * Chooses for each pair, by the others: of all that call at most 2 % falsely the one that finds most changes of 3 % and 5 %.
 * `shipped` is set again afterwards.
 */
export function leaveOneOut(pairs: readonly Pair[], draws: number, shipped: Setting): HeldOut {
  const clusters = [...new Set(pairs.map(({ cluster }) => cluster))];
  const candidates = settings().flatMap((setting) => {
    use(setting);
    const byCluster = clusters.map((cluster) =>
      figures(
        pairs.filter((pair) => pair.cluster === cluster),
        draws,
      ),
    );
    return levels.map((level, index) => ({ setting, level, byCluster: byCluster.map((own) => own[index] ?? nothing) }));
  });
  use(shipped);
  const choices = new Map<string, Choice>();
  clusters.forEach((cluster, left) => {
    let best: Choice = { setting: shipped, level: 0.05 };
    let most = -1;
    for (const { setting, level, byCluster } of candidates) {
      const others = byCluster.filter((_, index) => index !== left);
      const found = sum(others.map((own) => own.found));
      if (sum(others.map((own) => own.falselyCalled)) / others.length > mostFalse || found <= most) continue;
      best = { setting, level };
      most = found;
    }
    choices.set(cluster, best);
  });
  return {
    use: { name: 'Plumbline, constants chosen on the other pairs', method: methodOf(choices, shipped), level: 0.05 },
    choices: [...choices].map(([without, { setting, level }]) => ({
      without,
      chosen: Object.entries({ ...setting, level })
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    })),
    configurations: candidates.length,
  };
}

const nothing = { falselyCalled: 1, found: 0 };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** False calls and found changes of one pair's both directions, at each level. */
function figures(pairs: readonly Pair[], draws: number): readonly (typeof nothing)[] {
  const method: Method = { ...withHistory.method, levels };
  const falsely = falseCallsByLevel(method, pairs);
  const found = [0.03, 0.05].map((effect) => power(method, pairs, effect, draws, levels));
  return levels.map((_, index) => ({
    falselyCalled: falsely[index] ?? 1,
    found: sum(found.map((own) => own[index]?.found.share ?? 0)),
  }));
}

/** The method as chosen without the pair at hand; its scores are such that the level is 5 % whatever was chosen. */
function methodOf(choices: ReadonlyMap<string, Choice>, shipped: Setting): Method {
  return {
    ...withHistory.method,
    name: 'leave one out',
    scores: (pair) => {
      const { setting, level } = choices.get(pair.cluster) ?? { setting: shipped, level: 0.05 };
      use(setting);
      const scores = withHistory.method.scores(pair);
      use(shipped);
      return new Map([...scores].map(([name, one]) => [name, { ...one, score: (one.score * 0.05) / level }]));
    },
  };
}

/**
 * Error rates, coverage and power on synthetic suites, where the truth is known.
 */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { power } from './measures.ts';
import { withHistory } from './methods.ts';
import { synthesise, type World } from './synthetic.ts';
import { shareByCluster, type ClusteredTally, type Share } from './wilson.ts';

/** A world's row. */
export interface SyntheticRow {
  readonly world: string;
  readonly suites: number;
  /** 95 % intervals of single benchmarks that hold the truth; those of one suite are a cluster. */
  readonly benchmarkCoverage: Share;
  /** The same of the suite's geometric mean. */
  readonly suiteCoverage: Share;
  /** Benchmarks called, nothing having changed. */
  readonly falselyCalled: Share;
  /** Of changes of 3 % and 5 % in a tenth. */
  readonly found3: Share;
  readonly found5: Share;
  /** Of the calls beside changes of 5 %, averaged over the suites: what q < 0.05 is to keep below 5 % (times nine tenths). */
  readonly falseDiscoveries5: number;
}

/** Measures a world on so many suites; injected changes on an eighth as many others. */
export function measureWorld(world: World, suites: number): SyntheticRow {
  const single: ClusteredTally[] = [];
  const whole: ClusteredTally[] = [];
  const called: ClusteredTally[] = [];
  for (let seed = 1; seed <= suites; seed++) {
    const pair = synthesise(world, seed);
    const metric = compareSuites(pair.baseline, pair.candidate, defaultComparisonOptions, pair).metrics[0];
    const all = (metric?.benchmarks ?? []).filter((one) => one.outcome !== 'not-comparable');
    const cluster = pair.cluster;
    single.push({ cluster, hits: all.filter(({ estimate }) => holdsZero(estimate)).length, of: all.length });
    whole.push({ cluster, hits: metric?.suite && holdsZero(metric.suite.estimate) ? 1 : 0, of: 1 });
    const changed = all.filter(({ outcome }) => outcome === 'faster' || outcome === 'slower');
    called.push({ cluster, hits: changed.length, of: all.length });
  }
  const some = Array.from({ length: Math.ceil(suites / 8) }, (_, index) => synthesise(world, suites + 1 + index));
  const [three] = power(withHistory.method, some, 0.03, 2, [withHistory.level]);
  const [five] = power(withHistory.method, some, 0.05, 2, [withHistory.level]);
  if (three === undefined || five === undefined) throw new Error('no level was asked for');
  return {
    world: world.name,
    suites,
    benchmarkCoverage: shareByCluster(single),
    suiteCoverage: shareByCluster(whole),
    falselyCalled: shareByCluster(called),
    found3: three.found,
    found5: five.found,
    falseDiscoveries5: five.falseDiscoveries,
  };
}

const holdsZero = ({ low, high }: { readonly low: number; readonly high: number }): boolean => low <= 0 && high >= 0;

/**
 * Shares with the interval that says how much they are worth.
 */

/** So many of so many, where the members of one cluster (a pair of sessions, a suite) are not independent of one another. */
export interface Tally {
  readonly hits: number;
  readonly of: number;
}

/** A share (0 to 1) with its 95 % interval; `hits` of `of` as they were counted. */
export interface Share extends Tally {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** `qnorm(0.975)` in R. */
const z = 1.959963984540054;

/**
 * Wilson's score interval for a share that was counted on `of` independent trials; of may be a fraction.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(share: number, of: number): readonly [low: number, high: number] {
  if (of <= 0) return [0, 1];
  const center = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [Math.max(0, (center - half) / scale), Math.min(1, (center + half) / scale)];
}

/**
 * The share over all clusters. Its interval is Wilson's on the effective number of trials: their number over the design effect,
 * which is how much more the clusters' hits vary than independent trials would (L. Kish, "Survey sampling", 1965, with the
 * ratio estimator's linearised variance), and never more than the `distinct` trials there are: a pair swapped, or a benchmark
 * drawn twice, is no new one.
 */
function shareOf(clusters: readonly Tally[], distinct = Infinity): Share {
  const hits = clusters.reduce((sum, cluster) => sum + cluster.hits, 0);
  const of = clusters.reduce((sum, cluster) => sum + cluster.of, 0);
  const share = of === 0 ? 0 : hits / of;
  const effective = Math.min(of / designEffect(clusters, share, of), distinct, of);
  const [low, high] = wilson(share, effective);
  return { hits, of, share, low, high };
}

function designEffect(clusters: readonly Tally[], share: number, of: number): number {
  const count = clusters.length;
  if (count < 2 || share === 0 || share === 1) return 1;
  const squares = clusters.reduce((sum, cluster) => sum + (cluster.hits - share * cluster.of) ** 2, 0);
  return Math.max(1, ((count / (count - 1)) * squares) / (of * share * (1 - share)));
}

/** A tally and the cluster it belongs to. */
export interface ClusteredTally extends Tally {
  readonly cluster: string;
}

/** The share over all tallies, those of one cluster added up first. */
export function shareByCluster(tallies: readonly ClusteredTally[], distinct?: number): Share {
  const clusters = new Map<string, Tally>();
  for (const { cluster, hits, of } of tallies) {
    const before = clusters.get(cluster) ?? { hits: 0, of: 0 };
    clusters.set(cluster, { hits: before.hits + hits, of: before.of + of });
  }
  return shareOf([...clusters.values()], distinct);
}

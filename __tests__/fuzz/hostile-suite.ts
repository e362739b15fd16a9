/** A review of two small suites whose every text a stranger chose. */
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import type { ErrorCode } from '../../src/model/plumbline-error.ts';
import { review } from '../../src/review.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Review } from '../../src/verdict/review.ts';
import type { SourceSearch } from '../../src/model/source-search.ts';
import { benchmark, series, single } from '../comparison/build-suite.ts';
import { policy } from '../verdict/build-policy.ts';

/** The texts in turn; the same one again when there are fewer than places. */
export type Texts = (place: number) => string;

/** Benchmarks of a hostile name each beside two harmless ones, and hostile labels, machines, commits, findings and notes. */
export function hostileReview(texts: readonly string[]): Review {
  const at: Texts = (place) => texts[place % texts.length] ?? '';
  const baseline = hostileSuite(texts, at, 1);
  const candidate = hostileSuite(texts, (place) => at(place + 1), 1.2);
  const finding = {
    code: 'input.invalid-value',
    severity: 'warning',
    subject: at(0),
    message: at(1),
    evidence: texts,
    remedy: at(2),
  } as const;
  return review(
    {
      baseline,
      candidate,
      references: [{ label: at(3), suite: hostileSuite(texts, (place) => at(place + 2), 1.1) }],
      history: [],
      findings: [finding],
      notes: texts,
      searches: texts.map((_, place) => hostileSearch((offset) => at(place + offset))),
    },
    policy({ benchmark: ratio(1.05) }),
  );
}

/** A search for a source whose every word a stranger chose. */
export function hostileSearch(at: Texts): SourceSearch {
  const entry = { what: at(0), reason: at(1), remedy: at(2) };
  return {
    side: 'baseline',
    label: at(3),
    source: at(4),
    foundAs: at(5),
    search: [
      { ...entry, outcome: 'rejected' },
      { ...entry, outcome: 'taken' },
    ],
    further: 1,
  };
}

function hostileSuite(texts: readonly string[], at: Texts, factor: number): Suite {
  const values = single(...[1, 1.001, 1.002, 1.003, 1.004].map((value) => value * factor));
  const hostile = [...new Set(texts.filter((text) => text !== ''))].map((name, index): Benchmark => {
    const metric = { id: at(index), unit: at(index + 1), direction: 'larger' } as const;
    const made = benchmark(name, series(values), ...(metric.id === 'time' ? [] : [series(values, metric)]));
    return { ...made, tags: [at(index), 'tag'], parameters: { [at(index + 2)]: at(index + 3) } };
  });
  const only = benchmark(`only ${factor}`, series(values));
  return {
    format: 'pyperf',
    label: at(0),
    benchmarks: [benchmark('plain', series(values)), only, ...hostile.filter(({ name }) => name !== 'plain')],
    environment: {
      cpuModel: at(1),
      operatingSystem: at(2),
      kernel: at(3),
      compiler: at(4),
      compilerFlags: at(5),
      flags: [at(6)],
      host: at(7),
      runtime: at(8),
    },
    provenance: {
      files: [{ name: at(9), byteLength: 1, sha256: at(10) }],
      commit: at(11),
      branch: at(12),
      measuredAt: at(13),
      artifact: {
        name: at(14),
        id: 1,
        repository: at(15),
        runId: 7,
        foundAs: at(16),
        digest: at(17),
        headBranch: at(18),
        headSha: at(19),
        createdAt: at(20),
      },
    },
    metadata: { [at(21)]: at(22) },
  };
}

/** An error whose every word a stranger chose. */
export const hostileError = (at: Texts) => ({ code: 'internal' as ErrorCode, message: at(0), remedy: at(1) });

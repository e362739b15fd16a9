/** Reviews for the reports' tests: small seeded suites in every state, judged by the real pipeline. */
import { timeMetric, memoryMetric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { SourceSearch } from '../../src/model/source-search.ts';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { Marker } from '../../src/report/marker.ts';
import { type Problem, renderProblemComment } from '../../src/report/problem.ts';
import type { ReportContext } from '../../src/report/report-context.ts';
import { review } from '../../src/review.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import type { Policy } from '../../src/verdict/policy.ts';
import type { Review } from '../../src/verdict/review.ts';
import type { Waiver } from '../../src/verdict/waivers.ts';
import { benchmark, noisy, series, single } from '../comparison/build-suite.ts';
import { seededRandom, type RandomStream } from '../statistics/seeded-random.ts';
import { evidence } from '../trust/build-evidence.ts';
import { policy } from '../verdict/build-policy.ts';

export const context: ReportContext = {
  version: '1.2.3',
  now: '2025-03-04T12:00:00Z',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/owner/name/actions/runs/43',
};
export const marker: Marker = { key: 'default', sha: 'a4a2d2b0c3', run: 0, attempt: 1 };

const names = ['json_dumps', 'json_loads', 'nbody', 'pickle', 'regex_v8', 'richards', 'scimark_fft', 'sqlite_synth'];
const tags: Readonly<Record<string, string>> = {
  json_dumps: 'serialize',
  json_loads: 'serialize',
  pickle: 'serialize',
};
const means = [0.0123, 0.0254, 0.0891, 0.0000124, 0.0236, 0.0513, 0.331, 0.00000271];

/** How a suite differs from the first one: factors on times, by benchmark or for all. */
export interface SuiteRecipe {
  readonly label: string;
  readonly seed: number;
  readonly factor?: number;
  readonly factors?: Readonly<Record<string, number>>;
  readonly memoryFactor?: number;
  readonly processes?: number;
  readonly without?: readonly string[];
  readonly also?: readonly Benchmark[];
  readonly commit?: string;
  readonly compiler?: string;
}

/** A suite of eight benchmarks with times and memory, twenty processes each unless said otherwise. */
export function buildSuite(recipe: SuiteRecipe): Suite {
  const random = seededRandom(recipe.seed);
  const all = names.map((name, index) => oneBenchmark(name, means[index] ?? 1, recipe, random));
  const { commit, label } = recipe;
  return {
    format: 'pyperf',
    label,
    benchmarks: [...all.filter(({ name }) => !(recipe.without ?? []).includes(name)), ...(recipe.also ?? [])],
    environment: {
      cpuModel: 'Intel(R) Core(TM) i7-12700H',
      cpuCount: 20,
      operatingSystem: 'Linux',
      kernel: '6.8.0-51-generic',
      compiler: recipe.compiler ?? 'clang 17.0.6',
    },
    provenance: {
      files: [{ name: `${label}.json`, sha256: `${recipe.seed}f0e`.repeat(16), byteLength: 123_456 }],
      measuredAt: '2025-03-01T18:42:19Z',
      ...(commit === undefined ? {} : { commit }),
    },
    metadata: {},
  };
}

function oneBenchmark(name: string, mean: number, recipe: SuiteRecipe, random: RandomStream): Benchmark {
  const factor = (recipe.factor ?? 1) * (recipe.factors?.[name] ?? 1);
  const processes = recipe.processes ?? 20;
  const resident = 2 ** 25 * (recipe.memoryFactor ?? 1);
  const memory = Array.from({ length: processes }, () => resident * (1 + 0.002 * random.normal()));
  return {
    ...benchmark(
      name,
      series(noisy(random, mean * factor, processes), timeMetric),
      series(single(...memory), memoryMetric),
    ),
    tags: tags[name] === undefined ? [] : [tags[name]],
  };
}

/** A review of two recipes by the real pipeline. */
export function buildReview(
  baseline: Partial<SuiteRecipe>,
  candidate: Partial<SuiteRecipe>,
  options: { readonly policy?: Policy; readonly evidence?: Partial<Evidence> } = {},
): Review {
  const first = buildSuite({ label: 'clang-19', seed: 1, commit: 'a4a2d2b0c3d4e5f6', ...baseline });
  const second = buildSuite({ label: 'clang-19-tail-call', seed: 2, commit: 'b5b3e3c1d4e5f607', ...candidate });
  return review(evidence(first, second, options.evidence), options.policy ?? policy());
}

const artifact = {
  name: 'results-main',
  id: 99,
  repository: 'owner/name',
  runId: 42,
  digest: 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  createdAt: '2025-03-01T19:00:00Z',
  headSha: 'a4a2d2b0c3d4e5f6',
  headBranch: 'main',
  foundAs: 'merge base',
};

/** The baseline as if it had been found on GitHub. */
function asArtifact(built: Review): Review {
  const baseline = { ...built.evidence.baseline, provenance: { ...built.evidence.baseline.provenance, artifact } };
  return { ...built, evidence: { ...built.evidence, baseline } };
}

/** Earlier results of the base branch, each of another commit and day, with no more noise between them than within. */
const history = Array.from({ length: 8 }, (_, index) => {
  const suite = buildSuite({ label: `main-${index}`, seed: 20 + index, commit: `d${index}`.repeat(8) });
  return { ...suite, provenance: { ...suite.provenance, measuredAt: `2025-02-${10 + index}T06:00:00Z` } };
});

const moreNames = ['chaos', 'deltablue', 'fannkuch', 'float', 'go', 'hexiom', 'mako', 'pidigits', 'raytrace', 'unpack'];
/** Ten more benchmarks, so that one of all is a small part. */
function moreBenchmarks(seed: number): Benchmark[] {
  const random = seededRandom(seed);
  const recipe = { label: '', seed };
  return moreNames.map((name, index) => oneBenchmark(name, 0.01 * (index + 1), recipe, random));
}

const reference = buildSuite({ label: 'clang-18', seed: 3, factor: 0.92, compiler: 'clang 16.0.6', commit: 'c6c4' });

/** A waiver of benchmarks. */
export function waiver(pattern: string, ceiling: number, reason: string, expires = '2025-12-31'): Waiver {
  return { scope: { kind: 'benchmark', pattern }, metric: null, ceiling: ratio(ceiling), reason, expires };
}

/** How the two sides of the story were found, and a reference that had to be looked for. */
const foundSearches: readonly SourceSearch[] = [
  {
    side: 'baseline',
    label: null,
    source: null,
    foundAs: 'merge base',
    search: [
      {
        what: 'the artifact results-main of run 44 at a4a2d2b',
        outcome: 'rejected',
        reason: 'it was made for a fork, which controls its own numbers',
        remedy: null,
      },
      { what: 'the artifact results-main of run 42 at a4a2d2b', outcome: 'taken', reason: 'merge base', remedy: null },
    ],
    further: 0,
  },
  {
    side: 'reference',
    label: 'clang-18',
    source: 'artifact:results-*@branch:clang-18',
    foundAs: 'latest success on clang-18',
    search: [
      {
        what: 'run 41 at c6c4c6c',
        outcome: 'rejected',
        reason: 'results-clang of it expired',
        remedy: 'Raise retention-days in the upload step, or run that workflow again.',
      },
      { what: 'run 40 at c6c4c6b', outcome: 'absent', reason: 'it has no artifact results-*', remedy: null },
      {
        what: 'the artifact results-clang of run 39 at c6c4',
        outcome: 'taken',
        reason: 'latest success on clang-18',
        remedy: null,
      },
    ],
    further: 2,
  },
];

/** A search whose every text is `text`. */
export function searchOf(text: string): SourceSearch {
  const entry = { what: text, reason: text, remedy: text };
  const search = [{ ...entry, outcome: 'rejected' } as const, { ...entry, outcome: 'taken' } as const];
  return { side: 'baseline', label: text, source: text, foundAs: text, search, further: 1 };
}

/** One review for each state that a reader must tell apart. */
export const states = {
  /** The story: a win over the baseline that mostly disappears against a reference. */
  faster: asArtifact(
    buildReview(
      {},
      { factor: 0.89, factors: { richards: 1.25, pickle: 0.8 }, compiler: 'clang 17.0.6 -mllvm -tail-dup' },
      {
        evidence: {
          references: [{ label: 'clang-18', suite: reference }],
          notes: ['No result for the merge base’s parent 9e8d7c6: its run has no artifact named "results-main".'],
          searches: foundSearches,
        },
      },
    ),
  ),
  slower: buildReview(
    {},
    { factor: 1.06, memoryFactor: 1.08 },
    { policy: policy({ benchmark: ratio(1.03), memory: ratio(1.05) }) },
  ),
  benchmarkSlower: buildReview(
    {},
    { factors: { nbody: 1.2 } },
    { policy: policy({ geomean: ratio(1.1), benchmark: ratio(1.05) }) },
  ),
  /** Known worsenings: one waived, one beyond its ceiling, one whose waiver has run out, and a waiver of nothing. */
  waived: buildReview(
    {},
    { factors: { nbody: 1.2, pickle: 1.3, json_loads: 1.4 } },
    {
      policy: policy(
        { geomean: ratio(1.2), benchmark: ratio(1.05) },
        {
          waivers: [
            waiver('nbody', 1.3, 'checks its input now'),
            waiver('pick*', 1.25, 'protocol 6'),
            waiver('json_*', 1.6, 'to be mended', '2025-03-03'),
            waiver('no_such', 1.1, 'gone'),
          ],
        },
      ),
      evidence: { now: '2025-03-04T12:00:00Z' },
    },
  ),
  /** What is exceeded is all waived, by the suite's waiver. */
  allWaived: buildReview(
    {},
    { factor: 1.06 },
    {
      policy: policy({}, { waivers: [{ ...waiver('', 1.1, 'safety first'), scope: { kind: 'suite' } }] }),
      evidence: { now: '2025-03-04T12:00:00Z' },
    },
  ),
  unchanged: buildReview({}, {}),
  inconclusive: buildReview({}, { factor: 1.018 }),
  suspect: buildReview({ processes: 4 }, { factor: 0.85, processes: 4 }),
  /** A win over a baseline for which a reference and eight earlier sessions vouch. */
  trusted: asArtifact(
    buildReview(
      {},
      { factor: 0.89 },
      {
        evidence: {
          references: [{ label: 'gcc-13', suite: buildSuite({ label: 'gcc-13', seed: 4, commit: 'c6c4' }) }],
          history,
        },
      },
    ),
  ),
  /** Nothing changed, and with the noise known from history that can be shown for each benchmark. */
  equivalent: buildReview({}, {}, { evidence: { history } }),
  untrusted: buildReview({ processes: 2 }, { factor: 0.85 }),
  partial: buildReview({ also: moreBenchmarks(11) }, { without: ['nbody'], also: moreBenchmarks(12) }),
  /** So much stands on one side only that the answer would be about another suite. */
  uncovered: buildReview({}, { without: ['nbody'], also: [benchmark('brand_new', series(single(1, 1.01, 1.02)))] }),
  notJudged: buildReview({}, { without: names, also: [benchmark('other', series(single(1, 1.01, 1.02)))] }),
  sameCommit: buildReview({}, { commit: 'a4a2d2b0c3d4e5f6' }),
  /** The same commit, and yet a difference: the machine, not the code. */
  sameCommitMoved: buildReview({}, { commit: 'a4a2d2b0c3d4e5f6', factor: 1.06 }),
  blind: buildReview({ processes: 5 }, { processes: 5 }, { policy: policy({ geomean: ratio(1.002) }) }),
} as const;

/** Why there is no review: what the reports say then. */
export const problems: Readonly<Record<string, Problem>> = {
  'no-baseline': {
    kind: 'no-baseline',
    candidate: 'results-pr',
    searches: [
      {
        side: 'baseline',
        label: null,
        source: null,
        foundAs: null,
        search: [
          {
            what: 'the artifact results-pr of run 41 at a4a2d2b',
            outcome: 'rejected',
            reason: 'it has expired',
            remedy: 'Raise retention-days in the upload step, or run that workflow again.',
          },
          { what: 'the branch main', outcome: 'absent', reason: 'no usable artifact was found on it', remedy: null },
        ],
        further: 3,
      },
    ],
    notes: ['Settings come from .github/plumbline.yml.'],
    failsCheck: false,
  },
  'not-judged': {
    kind: 'not-judged',
    error: {
      code: 'artifact-expired',
      message: 'The artifact "results-main" of run 41 in owner/name expired on 2025-02-01.',
      remedy: 'Run the workflow on `main` again, or raise retention-days where it is uploaded.',
    },
    notes: ['Looked for a baseline at the merge base.'],
  },
};

/** The comment in every state: what GitHub stores, by the state's name. */
export const comments: readonly (readonly [string, string])[] = [
  ...Object.entries(states).map(([name, review]) => [name, renderComment(review, { ...context, marker })] as const),
  ...Object.entries(problems).map(
    ([name, problem]) => [`problem-${name}`, renderProblemComment(problem, { ...context, marker })] as const,
  ),
];

/** What hostile files may call their benchmarks. */
export const hostileNames: readonly string[] = [
  'a|b',
  'a\\|b',
  'a\\\\|b',
  'tail\\',
  '|',
  '||||',
  '`',
  '``` x',
  '`a``b```c````',
  '`|`|`',
  'line\nbreak\r\nagain',
  '\n\n# heading\n\n- list',
  '</summary></details><h1>out</h1>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- plumbline:key=default sha= attempt=1 -->',
  '--><b>',
  '@octocat',
  '#1 fixes owner/name#2 GH-3',
  'https://evil.example/',
  'www.evil.example',
  '[text](javascript:alert(1))',
  '![image](https://evil.example/pixel.png)',
  '**bold** _em_ ~~gone~~',
  '$x^2$',
  '> [!CAUTION]',
  '| --- |',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007x',
  '\u009b2Jclear',
  '\u202Egnp.exe',
  'zero\u200Bwidth\uFEFF',
  '',
  '   ',
  '\u0000',
  '\uD800 lone',
  'e\u0301'.repeat(3) + '\u0301'.repeat(50),
  'x'.repeat(5000),
  '`'.repeat(3000),
  '日本語のベンチマーク',
  '👩‍👩‍👧‍👦 family',
  '__proto__',
  'constructor',
  '&lt;b&gt;&amp;',
  ':tada:',
  '[^1]',
  '{{ x }}',
  '%s %d',
];

/** A review whose every text is hostile. */
export function hostileReview(extra: readonly string[] = [], references = 8): Review {
  const all = [...hostileNames, ...extra];
  const hostile = (factor: number): Benchmark[] =>
    all.map((name, index) => ({
      ...benchmark(
        name,
        series(
          single(1, 1.001, 1.002, 1.003, 1.004).map((process) =>
            process.map((value) => value * (index % 3 === 0 ? factor : 1)),
          ),
        ),
      ),
      tags: [name],
    }));
  const build = (label: string, factor: number): Suite => ({
    ...buildSuite({ label, seed: 1, without: names, also: hostile(factor), commit: label, compiler: label }),
    provenance: {
      files: all.slice(0, 5).map((name) => ({ name, byteLength: 1 })),
      commit: label,
      branch: label,
      measuredAt: label,
      artifact: {
        name: label,
        id: 1,
        repository: '../evil',
        runId: 7,
        foundAs: label,
        digest: label,
        headBranch: label,
      },
    },
  });
  const finding = {
    code: 'input.invalid-value',
    severity: 'warning',
    subject: all.join(' '),
    message: all.slice(0, 20).join(' '),
    evidence: all,
    remedy: all.slice(20).join(' '),
  } as const;
  const label = '`|</details>@octocat';
  return review(
    {
      baseline: build(label, 1),
      candidate: build(`${label}2`, 1.2),
      references: all.slice(0, references).map((name) => ({ label: name, suite: build(name, 1.1) })),
      history: [],
      findings: [finding, finding],
      notes: all,
      searches: all.map(searchOf),
    },
    policy({ benchmark: ratio(1.05) }, hostileAnswers(all)),
  );
}

/** Waivers and a label of hostile texts: some in force, some with too low a ceiling, some of the past. */
function hostileAnswers(all: readonly string[]): Partial<Policy> {
  const days = ['2025-12-31', '2025-12-31', '2025-03-03'];
  return {
    // Each is held against each threshold: as many as there are hostile names are enough.
    waivers: all
      .slice(0, hostileNames.length)
      .map((text, index) => waiver(text, index % 2 === 0 ? 9 : 1.01, text, days[index % 3])),
    waiversAsOf: '2025-03-04T12:00:00Z',
    acceptance: { label: all.join(' '), by: 'x</b>@octocat', at: '#1 @octocat', refused: all.slice(0, 9).join(' ') },
  };
}

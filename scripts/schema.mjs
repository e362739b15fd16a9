// Writes schema/review.schema.json, the published description of `plumbline compare --json` and of the action's
// json-path, schema/inspection.schema.json, that of `plumbline inspect --json`, schema/suite.schema.json, that of our own suites, and schema/config.schema.json, that of the config file. The zod schema of the first stands here and not in
// src, so that no program loads zod to print JSON; the second comes from src/settings/config/config-shape.ts, which is
// what checks the file at run time too. `--check` fails when a file is not what this script says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const text = z.string();
const nullableText = z.string().nullable();
const count = z.int().min(0);
const ratio = z.number().positive();
const nullableRatio = ratio.nullable();
const fraction = z.number().min(0);

const nullableInterval = {
  speedup: nullableRatio.describe('Baseline ÷ candidate where smaller is better; above 1 the candidate is better.'),
  low: nullableRatio.describe('Lower end of the 95 % interval.'),
  high: nullableRatio.describe('Upper end of the 95 % interval.'),
};
const range = z.object({ low: nullableRatio, high: nullableRatio });
const counts = z.object({
  faster: count,
  slower: count,
  equivalent: count,
  inconclusive: count,
  notComparable: count,
});

const artifact = z.object({
  name: text,
  id: z.int(),
  repository: text,
  runId: z.int().nullable(),
  digest: nullableText,
  createdAt: nullableText,
  headSha: nullableText,
  headBranch: nullableText,
  foundAs: nullableText.describe('How it was found, e.g. `merge base`.'),
});

const stored = z.object({
  place: text.describe('E.g. `release v1.0`, `branch gh-pages`, `workspace`.'),
  repository: nullableText,
  digest: nullableText.describe('Of the first file: `sha256:…`, or `git:…` for git’s own hash.'),
  createdAt: nullableText,
  foundAs: text,
});

const suite = z.object({
  label: text,
  format: text,
  commit: nullableText,
  branch: nullableText,
  measuredAt: nullableText,
  artifact: artifact.nullable(),
  stored: stored.nullable().describe('Where the files lay, when that was no artifact and no local file.'),
  files: z.array(z.object({ name: text, sha256: nullableText, byteLength: count })),
});

const side = z
  .object({
    mean: z.number().nullable(),
    standardDeviation: z.number().nullable(),
    units: count.describe('Units of replication behind the mean.'),
    unitKind: z.enum(['sessions', 'processes', 'values', 'summary']),
    values: count,
    modes: z
      .number()
      .int()
      .min(1)
      .nullable()
      .describe('Heaps that the processes (or values) fall into. Null for fewer than eight, which cannot show two.'),
  })
  .nullable();

const benchmark = z.object({
  name: text,
  tags: z.array(text),
  ...nullableInterval,
  p: z.number().min(0).max(1).nullable().describe('Two-sided p-value of no change, session noise included.'),
  q: z.number().min(0).max(1).nullable().describe('Benjamini–Hochberg adjusted over the metric.'),
  holm: z.number().min(0).max(1).nullable().describe('Holm adjusted over the metric.'),
  cliffsDelta: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .describe(
      'Cliff’s delta of processes (or values): 1 when every one of the candidate’s is better. Null for summaries.',
    ),
  outcome: z.enum(['faster', 'slower', 'equivalent', 'inconclusive', 'not-comparable']),
  minimumDetectableEffect: fraction
    .nullable()
    .describe(
      'Smallest change found with 80 % power, as a fraction: 0.02 is 2 %. Null without an estimate, or when none would be.',
    ),
  reason: text.optional().describe('Why it is inconclusive or not comparable, or what weakens the answer.'),
  baseline: side,
  candidate: side,
});

const part = {
  ...nullableInterval,
  benchmarks: count,
  counts,
  minimumDetectableEffect: fraction.nullable(),
};

const metric = z.object({
  unit: text,
  direction: z.enum(['smaller', 'larger']).describe('Which is better.'),
  geomean: z
    .object({
      ...nullableInterval,
      withinSessions: range.describe('95 % interval without the noise between sessions.'),
      acrossBenchmarks: range.nullable().describe('95 % interval when the benchmarks count as a sample too.'),
      benchmarks: count,
      median: nullableRatio,
      trimmed: nullableRatio.describe('10 % trimmed mean.'),
      trimmedInterval: range.describe('Its 95 % interval, session noise included.'),
      minimumDetectableEffect: fraction.nullable(),
      influence: z.object({ name: text, without: nullableRatio }).nullable(),
    })
    .nullable(),
  counts,
  sessionNoise: z.object({
    source: z.enum(['sessions', 'history', 'prior']),
    sessions: count,
    pairs: count.describe('Pairs of sessions, one of either side, when they were taken in turn; else 0.'),
    perBenchmark: fraction.nullable(),
    common: fraction.nullable(),
    degreesOfFreedom: z.number().min(0).nullable(),
    environmentDiffers: z
      .boolean()
      .describe('The sides’ environments differ in what moves whole suites, so that `common` is assumed to be large.'),
  }),
  tags: z.array(z.object({ tag: text, ...part })),
  groups: z.array(z.object({ name: text, ...part })).describe('The groups of the config file, in its order.'),
  overGroups: z
    .object(nullableInterval)
    .nullable()
    .describe('Geometric mean of the groups’ geometric means; null with fewer than two groups.'),
  benchmarks: z.array(benchmark),
});

const reference = z.object({
  label: text,
  ...nullableInterval,
  benchmarks: count.describe(
    'Benchmarks that baseline, candidate and reference share; claim to explained are over these.',
  ),
  claim: nullableRatio.describe('Speedup of the candidate over the baseline.'),
  overReference: nullableRatio.describe('Speedup of the candidate over the reference: claim ÷ (1 + deficit).'),
  deficit: z.number().nullable().describe('How much slower the baseline is than the reference, as a fraction.'),
  deficitLow: z.number().nullable().describe('Lower end of its 95 % interval, session noise included.'),
  deficitHigh: z.number().nullable().describe('Upper end.'),
  explained: z
    .number()
    .nullable()
    .describe(
      'Share of the win that is the baseline’s own deficit, on the log scale; null when the claim is at most 1 %.',
    ),
  counted: z.boolean().describe('Whether it bears witness; if not, leftOut says why.'),
  duplicateOf: z
    .object({ role: z.enum(['baseline', 'candidate', 'reference']), label: text })
    .nullable()
    .describe('Whose measurement or build it is once more; the label is empty for the two sides.'),
  leftOut: text.optional().describe('Why it is shown and yet not counted.'),
});

const triangulation = z
  .object({
    claim: nullableRatio.describe('Speedup over the baseline, over all benchmarks of the comparison.'),
    references: count.describe('How many references count.'),
    medianDeficit: z.number().nullable().describe('Median of their deficits, as a fraction.'),
    medianExplained: z.number().nullable().describe('Median of the shares of the win that they explain.'),
    slowest: z
      .object({
        share: z.number().min(0).max(1).describe('Share of the benchmarks on which the baseline is the slowest build.'),
        chance: z.number().min(0).max(1).describe('The share that chance would give.'),
        benchmarks: count.describe('Benchmarks that baseline and all references that count have.'),
      })
      .nullable(),
    robustZ: z
      .number()
      .nullable()
      .describe(
        'Distance from the references’ median in robust standard deviations; positive is slower. Null below three.',
      ),
  })
  .nullable()
  .describe('What the references that count say together; null when none does.');

const finding = z.object({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  subject: text,
  message: text,
  evidence: z.array(text),
  remedy: text,
});

const waiver = z.object({
  scope: z.enum(['benchmark', 'tag', 'suite']),
  pattern: nullableText.describe('Of names or tags; null for the suite.'),
  metric: nullableText.describe('The id of the metric; null for the main one.'),
  ceiling: ratio.describe('The largest worsening that is accepted, as a ratio above 1.'),
  reason: text,
  expires: text.describe('The last day (UTC) on which it holds.'),
});

const gate = z.object({
  policy: z.object({
    thresholds: z.object({
      geomean: nullableRatio,
      benchmark: nullableRatio,
      memory: nullableRatio,
      tags: z.record(text, ratio),
    }),
    failOn: z.array(z.enum(['fail', 'inconclusive', 'untrusted', 'incomplete'])),
    claim: nullableRatio,
    maxInconclusive: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Largest tolerated share of inconclusive benchmarks; null when off.'),
    onMissingBaseline: z.enum(['notice', 'fail']),
    significance: z.number(),
    smallestEffect: fraction,
    equivalenceMargin: fraction,
    excludedBenchmarks: z.array(text),
    weights: z.array(z.object({ pattern: text, weight: z.number().positive() })),
    groups: z.array(z.object({ name: text, patterns: z.array(text) })),
    waivers: z.array(waiver),
    seed: z.number(),
  }),
  reasons: z.array(text).describe('One sentence each, the deciding one first.'),
  selfTest: z.object({
    passed: z.boolean(),
    injectedSlowdown: nullableRatio,
    smallestSlowdownCaught: nullableRatio,
    waivedUpTo: nullableRatio.describe('The worsening that a waiver in force accepts, which had to be exceeded.'),
  }),
  results: z.array(
    z.object({
      scope: z.enum(['geomean', 'metric', 'benchmark', 'tag', 'memory']),
      name: text,
      threshold: nullableRatio,
      outcome: z.enum(['pass', 'fail', 'inconclusive']),
      ...nullableInterval,
      unitsNeeded: z.number().nullable(),
      sessionsNeeded: z.number().nullable(),
      waivedBy: waiver.nullable().describe('The waiver that covers a failed threshold.'),
      accepted: z.boolean().describe('Whether the label accepts a failed threshold that no waiver covers.'),
      notCoveredBy: waiver.nullable().describe('The waiver that is about a failed threshold but accepts less.'),
    }),
  ),
  waived: count.describe('How many failed thresholds are waived: these do not fail the verdict.'),
  accepted: count.describe('How many failed thresholds the label accepts: these do not fail the verdict.'),
  acceptance: z
    .object({
      label: text,
      by: text,
      at: text,
      refused: nullableText.describe('Why it accepts nothing; null when it does.'),
    })
    .nullable()
    .describe('The label that accepts what failed on this pull request; null without one.'),
  notJudged: nullableText,
  tooManyInconclusive: z
    .boolean()
    .describe('Whether more benchmarks are inconclusive than maxInconclusive tolerates: then the verdict is no pass.'),
  incomplete: z.boolean(),
  failsCheck: z.boolean(),
});

const sourceSearch = z.object({
  side: z.enum(['candidate', 'baseline', 'reference', 'history']),
  label: nullableText.describe('The name given to a reference.'),
  source: nullableText.describe('The source as it was asked for; null for the default search.'),
  foundAs: nullableText.describe('How what was taken was found; null when nothing was.'),
  search: z
    .array(
      z.object({
        what: text.describe('What was considered, e.g. `the artifact bench of run 42 at a4a2d2b`.'),
        outcome: z.enum(['taken', 'rejected', 'absent', 'noted']),
        reason: text,
        remedy: nullableText,
      }),
    )
    .max(50)
    .describe('In the order of the search.'),
  further: count.describe('How many more were considered than are listed.'),
});

const review = z
  .object({
    schemaVersion: z.literal(1),
    generator: z.object({ name: z.literal('plumbline'), version: text }),
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'untrusted']),
    trust: z.enum(['trusted', 'unverified', 'suspect', 'unusable']),
    baseline: suite,
    candidate: suite,
    metrics: z.record(text, metric).describe('By metric, the main one (usually time) first.'),
    coverage: z.object({ common: count, onlyBaseline: z.array(text), onlyCandidate: z.array(text) }),
    references: z.array(reference),
    triangulation,
    credibleRange: range.nullable(),
    claim: z
      .object({
        stated: z.number(),
        outcome: z.enum(['supported', 'supported-only-against', 'within-noise', 'not-supported', 'not-tested']),
        sentence: text,
        against: z.array(
          range.extend({
            label: text,
            role: z.enum(['baseline', 'reference']),
            outcome: z.enum(['supported', 'within-noise', 'not-supported']),
          }),
        ),
      })
      .nullable(),
    vouchedBy: z.array(text),
    findings: z.array(finding),
    muted: z
      .array(finding.extend({ mutedBecause: text.describe('The reason in the config file.') }))
      .describe('Findings that the config file mutes: they count for nothing.'),
    checks: z.array(
      z.object({ code: text, outcome: z.enum(['passed', 'finding', 'not-possible']), reason: text.optional() }),
    ),
    gate,
    notes: z.array(text),
    sources: z.array(sourceSearch).describe('How each side was looked for; empty where files were named.'),
  })
  .describe('A Plumbline review. Ratios are numbers, a speedup above 1 is better; low and high are a 95 % interval.');

// `input` leaves objects open: a reader of version 1 must not stumble over names that are added later.
const schema = {
  $id: 'review.schema.json',
  title: 'Plumbline review',
  ...z.toJSONSchema(review, { io: 'input', target: 'draft-7' }),
};

const nullableFraction = fraction.nullable();
const inspection = z
  .object({
    schemaVersion: z.literal(1),
    generator: z.object({ name: z.literal('plumbline'), version: text }),
    inspections: z.array(
      z.object({
        named: text.describe('What the user named.'),
        formatTitle: text,
        recognised: text.describe('What the format was recognised by.'),
        suite,
        environment: z.record(text, z.unknown()).describe('What is told of machine, system, toolchain and harness.'),
        benchmarks: count,
        tags: z.array(z.object({ tag: text, benchmarks: count })),
        metrics: z.array(
          z.object({
            id: text,
            unit: text,
            direction: z.enum(['smaller', 'larger']).describe('Which is better.'),
            nesting: z
              .object({
                sessions: count.optional(),
                processes: count.optional(),
                values: count.optional(),
                summary: count.optional(),
              })
              .describe('How many benchmarks tell their samples apart how deep.'),
            ordered: z.boolean().nullable().describe('Whether values stand in the order they were taken.'),
            typicalSpread: nullableFraction.describe('Standard deviation ÷ mean of the typical benchmark.'),
            detectable: nullableFraction.describe(
              'Smallest change of the geometric mean that another run like this would show with 80 % power.',
            ),
            sessionNoise: z
              .enum(['sessions', 'history', 'prior'])
              .describe('Where the noise between sessions behind it comes from; `prior` is an assumption.'),
            typicalDetectable: nullableFraction.describe('The same of the typical benchmark.'),
            benchmarks: z.array(
              z.object({
                name: text,
                tags: z.array(text),
                mean: z.number().nullable(),
                spread: nullableFraction,
                sessions: count,
                processes: count,
                values: count,
                detectable: nullableFraction,
              }),
            ),
          }),
        ),
        checks: z.array(
          z.object({
            code: text,
            outcome: z.enum(['possible', 'finding', 'not-possible', 'needs-more']),
            reason: text.optional(),
          }),
        ),
        findings: z.array(finding),
        notes: z.array(text),
      }),
    ),
  })
  .describe('What `plumbline inspect --json` tells of result files. Changes and spreads are fractions: 0.02 is 2 %.');

const inspectionSchema = {
  $id: 'inspection.schema.json',
  title: 'Plumbline inspection',
  ...z.toJSONSchema(inspection, { io: 'input', target: 'draft-7' }),
};

const number = z.number();
const written = z.record(text, z.unknown()).describe('Keys exactly as the tool wrote them.');
const suiteMetric = z.object({
  id: text,
  unit: text.describe('second, byte or integer; else the tool’s own word.'),
  direction: z.enum(['smaller', 'larger']).describe('Which is better.'),
  exact: z.boolean().optional().describe('Whether the tool counts without noise, so that one value is enough.'),
});
const origin = text.optional().describe('What the tool read the values from, where it has several sources.');
const sampledSeries = z.object({
  kind: z.literal('samples'),
  metric: suiteMetric,
  origin,
  nesting: z.enum(['sessions', 'processes', 'values']).describe('The deepest level that is really told apart.'),
  ordered: z.boolean().describe('Whether values stand in the order they were taken.'),
  sessions: z.array(
    z.object({
      processes: z.array(
        z.object({
          values: z.array(number),
          warmups: z.array(z.object({ loops: number, value: number })),
          metadata: written,
        }),
      ),
    }),
  ),
});
const summarySeries = z.object({
  kind: z.literal('summary'),
  metric: suiteMetric,
  origin,
  mean: number,
  standardDeviation: number.optional(),
  count: number.optional(),
});
const optionalTexts = (names) => Object.fromEntries(names.split(' ').map((name) => [name, text.optional()]));
const optionalNumbers = (names) => Object.fromEntries(names.split(' ').map((name) => [name, number.optional()]));
const features = 'jit free-threading tail-call pgo lto debug assertions sanitizer tracing';
const wholeSuite = z
  .object({
    plumblineSuite: z.literal(1).describe('The version of this format.'),
    format: text.describe('The format of the tool that measured, e.g. `pyperf`.'),
    label: text,
    environment: z.object({
      ...optionalTexts(
        'cpuModel cpuCaches cpuAffinity cpuConfig operatingSystem architecture platform kernel libc aslr',
      ),
      ...optionalTexts('host bootTime compiler compilerFlags runtime harness suiteVersion suiteHash timer'),
      ...optionalNumbers('cpuCount cpuMegahertz timerResolution'),
      cpuGroups: z
        .array(
          z.object({
            cpus: z.array(count),
            ...optionalTexts('driver governor'),
            turbo: z.boolean().optional(),
            isolated: z.boolean(),
          }),
        )
        .optional(),
      flags: z.array(text).optional(),
      buildOptions: z.array(text).optional(),
      features: z
        .object(Object.fromEntries(features.split(' ').map((name) => [name, z.boolean().optional()])))
        .optional(),
      conditions: z
        .object({ loads: z.array(number), temperatures: z.array(number), frequencies: z.array(number) })
        .optional(),
    }),
    provenance: z.object({
      files: z.array(z.object({ name: text, sha256: text.optional(), byteLength: count })),
      ...optionalTexts('commit branch measuredAt'),
      sessionsMeasuredAt: z.array(text).optional(),
      dirty: z.boolean().optional(),
      artifact: z
        .object({
          name: text,
          id: z.int(),
          repository: text,
          runId: z.int().optional(),
          ...optionalTexts('digest createdAt headSha headBranch foundAs'),
        })
        .optional(),
    }),
    metadata: written,
    benchmarks: z.array(
      z.object({
        name: text,
        parameters: z.record(text, text),
        tags: z.array(text),
        series: z
          .array(z.union([sampledSeries, summarySeries]))
          .describe('The first is what the benchmark is about, usually time.'),
        ...optionalNumbers('loops innerLoops'),
        metadata: written,
      }),
    ),
  })
  .describe(
    'A suite of benchmark results with everything that Plumbline holds of it: `plumbline convert --to plumbline`.',
  );

const suiteSchema = {
  $id: 'suite.schema.json',
  title: 'Plumbline suite',
  ...z.toJSONSchema(wholeSuite, { io: 'input', target: 'draft-7' }),
};

/** The config file's schema, from the sources: they are bundled in memory because Node cannot load TypeScript. */
async function configSchema() {
  const contents = `export { configJsonSchema } from './src/settings/config/json-schema.ts';`;
  const options = {
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  };
  const { outputFiles } = await build(options);
  const { configJsonSchema } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return configJsonSchema();
}

const files = {
  'review.schema.json': schema,
  'inspection.schema.json': inspectionSchema,
  'suite.schema.json': suiteSchema,
  'config.schema.json': await configSchema(),
};
for (const [name, content] of Object.entries(files)) {
  const path = join(root, 'schema', name);
  const written = `${JSON.stringify(content, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, written);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== written) {
    process.stderr.write(`schema/${name} is not what scripts/schema.mjs says: run \`node scripts/schema.mjs\`.\n`);
    process.exitCode = 1;
  }
}

/**
 * Results of tools that are not read here, by what they are recognised by: a refusal that names the tool, and says what to
 * give instead, saves the search for a damaged file. Room: formats.
 */

/** A tool whose output was recognised. */
export interface OtherTool {
  /** What the file is, to follow `NAME is`, e.g. `a CSV file of nanobench`. */
  readonly what: string;
  /** One sentence. */
  readonly remedy: string;
}

const oneTime =
  'It has one time per benchmark and no spread, which nothing can be concluded from; repeat the measurement, and write the times in';
const custom = 'one of the formats that take samples, e.g. Bencher Metric Format with one file per session.';
const written = `${oneTime} ${custom}`;

/** Each with a pattern that holds within the beginning of its files and, as far as is known, in no other tool's. */
const others: readonly (readonly [RegExp, OtherTool])[] = [
  [/^[^\n]{1,200}\(RunTime\): \d[\d.e+-]* us\.\s*$/m, { what: 'output of Dart’s benchmark_harness', remedy: written }],
  [
    /^ {2,}user {2,}system {2,}total {2,}real\s*$/m,
    {
      what: 'output of Ruby’s Benchmark module',
      remedy: written,
    },
  ],
  [/^[^\n]{1,200}: \d[\d.]*m?s - timer ended\s*$/m, { what: 'output of console.timeEnd()', remedy: written }],
  [
    /^SUCCESS: [^\n]{1,200}: +[\d.]+[a-z]+ \+\/- +[\d.]+% on [^\n]*luau/m,
    { what: 'output of Luau’s bench.py', remedy: written },
  ],
  [
    /^\s*\[\s*\{[^{}]{0,500}"BenchmarkTools"\s*:/,
    {
      what: 'JSON of Julia’s BenchmarkTools',
      remedy: 'Write `BenchmarkTools` trials’ times in Bencher Metric Format or another of the formats known.',
    },
  ],
  [
    /^(?:\[ *[\d.]+%\] )?·+ (?:Running \d+ total benchmarks|Benchmarking |Building for |For project commit )/m,
    {
      what: 'what asv prints while it runs',
      remedy: 'Give the file that asv wrote: .asv/results/MACHINE/COMMIT-ENVIRONMENT.json, which has the samples.',
    },
  ],
  [
    /^\s*\{(?=[^{}]{0,1000}"machine"\s*:)(?=[^{}]{0,1000}"arch"\s*:)(?=[^{}]{0,1000}"ram"\s*:)[^{}]{0,1000}\}\s*$/,
    {
      what: 'asv’s description of a machine',
      remedy: 'Give the result files that lie beside it, named COMMIT-ENVIRONMENT.json.',
    },
  ],
  [
    /^\s*\{\s*"[^"\n]{1,200}"\s*:\s*\{\s*"code"\s*:[^]{0,8000}"param_names"\s*:/,
    {
      what: 'asv’s list of benchmarks',
      remedy: 'Give result files, MACHINE/COMMIT-ENVIRONMENT.json below the directory that it lies in.',
    },
  ],
  [
    /^"?title"?;"?name"?;"?unit"?;"?batch"?;"?elapsed"?/,
    {
      what: 'a CSV file of nanobench',
      remedy: 'Render the results with ankerl::nanobench::templates::json() instead.',
    },
  ],
];

/** How much of a text is looked at. */
const beginning = 16_384;

/** The tool that a text is of, when it is one of those that are known but not read; undefined otherwise. */
export function otherToolOf(text: string): OtherTool | undefined {
  const start = text.slice(0, beginning);
  return others.find(([pattern]) => pattern.test(start))?.[1];
}

/**
 * The help of `plumbline inspect`, apart from the command so that help loads no report. Room: command-line.
 */

/** What `plumbline inspect --help` prints. */
export const inspectHelp = `Tells what result files hold: format, benchmarks, metrics, sessions, processes and values; the environment; which checks
of a baseline they make possible, and which not and why; how noisy they are, and how small a change could be seen.

Usage: plumbline inspect FILE... [--json] [--format ID]

FILE is a result file, a directory or a quoted glob (several files are read as one side, as \`compare\` does), or -.

      --json       Print JSON (schema/inspection.schema.json).
      --format ID  Format of the files; auto (the default) recognises it.
      --width N    Columns. Default: the terminal's, else 100.
      --color WHEN auto (the default), always or never.
  -h, --help       Print this.

Exit codes: 0 it was read, 2 it cannot be read or holds no benchmark result, 64 wrong usage.

Examples:
  plumbline inspect results.json
  plumbline inspect baseline.json candidate.json --json
`;

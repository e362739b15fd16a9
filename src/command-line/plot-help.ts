/**
 * The drawings that `plumbline plot` makes, and its help, apart from the command so that help loads nothing else.
 * Room: command-line.
 */

/** What `--kind` can be. */
export const plotKinds = ['forest', 'strips', 'history'] as const;
export type PlotKind = (typeof plotKinds)[number];

/** What `plumbline plot --help` prints. */
export const plotHelp = `Draws a comparison as SVG: the drawings of the HTML page, alone. They load nothing, and are light or dark as their
reader prefers.

Usage: plumbline plot BASELINE CANDIDATE [--kind KIND] [--benchmark NAME]... [--out FILE] [OPTIONS]

BASELINE and CANDIDATE are result files, directories or quoted globs, as for \`plumbline compare\`.

      --kind KIND        forest (the default): the 95 % interval of every benchmark, and the geometric mean.
                         strips: what was measured, a dot for each process, of both sides and of the references.
                         history: the level of the earlier results with its change points; needs --history.
      --benchmark NAME   Only this benchmark; \`*\` stands for any text. May be repeated. With --kind history
                         its course instead of that of all together.
  -o, --out FILE         Write there instead of printing; --output is the same.
  -h, --help             Print this.

      --reference LABEL=FILE, --history FILE..., --exclude-benchmarks A,B, --include PATTERN, --exclude PATTERN,
      --rename OLD=NEW, --tag PATTERN=TAG, --metric ID, --merge MODE, --format ID, --config FILE
                         What to compare, as for \`plumbline compare\`.

Exit codes: 0 it was drawn, 2 a file cannot be read or written or there is nothing to draw, 64 wrong usage.

Examples:
  plumbline plot baseline.json candidate.json --out forest.svg
  plumbline plot baseline.json candidate.json --kind strips --benchmark nbody --reference gcc=gcc.json --out nbody.svg
  plumbline plot baseline.json candidate.json --kind history --history earlier/*.json --out history.svg
`;

/**
 * The formats that `plumbline convert` writes, and its help, apart from the command so that help loads nothing else.
 * Room: command-line.
 */

/** What `--to` can be. */
export const exportIds = ['plumbline', 'bmf', 'github-action-benchmark'] as const;
export type ExportId = (typeof exportIds)[number];

/** What `plumbline convert --help` prints. */
export const convertHelp = `Writes result files in another format.

Usage: plumbline convert FILE --to ID [--output FILE] [--format ID]

FILE is a result file, a directory or a quoted glob (several files become one suite, as \`compare\` reads them), or -.

      --to ID        plumbline: everything that was read, without loss (schema/suite.schema.json).
                     bmf: means for Bencher (its Metric Format).
                     github-action-benchmark: means for its custom tools.
  -o, --output FILE  Write there instead of printing.
      --format ID    Format of the files; auto (the default) recognises it.
  -h, --help         Print this.

What the other format has no place for is said on standard error.
Exit codes: 0 it was written, 2 it cannot be read or written or holds no benchmark result, 64 wrong usage.

Examples:
  plumbline convert bench.txt --to plumbline --output bench.json
  plumbline convert 'results/*.json' --to bmf | bencher run --adapter json --file -
`;

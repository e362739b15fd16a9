/**
 * `plumbline convert`: results in another format. Room: command-line.
 */
import { formatIds } from '../formats/titles.ts';
import { writeSuite } from '../formats/plumbline/write-suite.ts';
import type { Suite } from '../model/suite.ts';
import { exportBencher } from '../report/export/bencher.ts';
import type { Exported } from '../report/export/exported.ts';
import { exportGithubActionBenchmark } from '../report/export/github-action-benchmark.ts';
import { quoted } from '../settings/read-values.ts';
import { convertHelp, exportIds, type ExportId } from './convert-help.ts';
import { programSays } from './messages.ts';
import { optimiseLater } from './optimise-later.ts';
import { choiceOf, parseWords } from './parse-words.ts';
import { readNamed } from './read-named.ts';
import { usageError } from './usage.ts';
import { fileOrStandardOutput, writeReport } from './write-report.ts';

interface ConvertRequest {
  readonly file: string;
  readonly to: ExportId;
  readonly format: string;
  readonly output: string | null;
}

/** Runs `plumbline convert` with the words that follow it; prints or writes. Throws PlumblineError. */
export async function runConvert(words: readonly string[]): Promise<void> {
  const request = readConvertArguments(words);
  if (request === 'help') {
    process.stdout.write(convertHelp);
    return;
  }
  await optimiseLater(true);
  const { file, to, format, output } = request;
  const { suite, findings, notes, read } = await readNamed(file, format);
  const exported = exportAs(to, suite);
  if (output === null) process.stdout.write(exported.text);
  else writeReport('--output', output, exported.text, read);
  const lines = [
    ...findings.map(({ severity, message }) => `${severity}: ${message}`),
    ...notes,
    ...exported.notes,
    ...(output === null ? [] : [`${suite.benchmarks.length} benchmarks are in ${output}`]),
  ];
  process.stderr.write(programSays(lines));
}

function exportAs(to: ExportId, suite: Suite): Exported {
  switch (to) {
    case 'plumbline':
      return { text: writeSuite(suite), notes: [] };
    case 'bmf':
      return exportBencher(suite);
    case 'github-action-benchmark':
      return exportGithubActionBenchmark(suite);
  }
}

/** Reads the words after `convert`. Throws PlumblineError `usage`. */
export function readConvertArguments(words: readonly string[]): 'help' | ConvertRequest {
  const { values, positionals } = parseWords('convert', words, {
    to: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) return 'help';
  const [file, second] = positionals;
  if (file === undefined)
    throw usageError('convert needs a result file.', 'Write `plumbline convert results.json --to bmf`.');
  if (second !== undefined)
    throw usageError(
      `convert takes one result file, and ${quoted(second)} is a second.`,
      'Give a directory or a quoted glob for several files of one suite.',
    );
  if (values.to === undefined)
    throw usageError('convert needs --to.', `Write --to and one of ${exportIds.join(', ')}.`);
  return {
    file,
    to: choiceOf('convert', { name: 'to', text: values.to }, exportIds),
    format: choiceOf('convert', { name: 'format', text: values.format ?? 'auto' }, formatIds),
    output: fileOrStandardOutput(values.output),
  };
}

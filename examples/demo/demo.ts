/*
 * `npm run demo`: the whole action on one pull request, on this machine alone. Starts an embedded GitHub with the
 * example's results, runs the committed bundle twice as a runner would, says what happens, and writes the comment as a
 * page. Exits with 0 when all went as it should, 1 when not, 64 when called wrongly.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import stylesheet from 'github-markdown-css/github-markdown.css' with { type: 'text' };
import { createNarrator } from './narrator.ts';
import type { Narrator } from './narrator.ts';
import { STEPS_PERFORMED, perform } from './perform.ts';
import type { Performance } from './perform.ts';
import { renderCommentPage } from './render-page.ts';

const HELP = `Usage: npm run demo [-- --output FOLDER]

Shows the whole action on one pull request without GitHub and with nothing installed: starts an
embedded GitHub on this machine, with a pull request and the results of examples/tail-call, runs
the bundled action against it twice, and says what happens.

  --output FOLDER  where the comment, drawn as GitHub draws it, and the reports are written
                   (default: demo-output)
  --help           this text
`;

/** The project's folder: this program is bundled into its dist/. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

async function main(): Promise<void> {
  const options = readOptions();
  if (options === null) return;
  const narrator = createNarrator(process.stdout, STEPS_PERFORMED + 1);
  const directory = await mkdtemp(join(tmpdir(), 'plumbline-demo-'));
  try {
    const performance = await perform(root, directory, narrator);
    narrator.step('Writing what there is to look at');
    await writeAll(performance, options.output, narrator);
    if (!performance.succeeded) process.exitCode = 1;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The options; `null` when there is nothing more to do. */
function readOptions(): { output: string } | null {
  try {
    const options = {
      output: { type: 'string', default: 'demo-output' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { output, help } = parseArgs({ options }).values;
    if (help !== true) return { output: resolve(output) };
    process.stdout.write(HELP);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exitCode = 64;
  }
  return null;
}

/** Writes the page and the reports, and says where they lie. */
async function writeAll({ scene, step, comment }: Performance, output: string, narrator: Narrator): Promise<void> {
  await mkdir(output, { recursive: true });
  const place = (name: string): string => join(output, name);
  const tell = (what: string, name: string): void => narrator.say(`${what.padEnd(32)} ${place(name)}`);
  if (comment !== null) {
    const { pullRequest, repository } = scene;
    const page = renderCommentPage({
      markdown: comment.body,
      stylesheet,
      repository: repository.fullName,
      pullRequest: { ...pullRequest, baseBranch: pullRequest.base.branch, headBranch: pullRequest.head.branch },
      authorLogin: comment.authorLogin,
    });
    await writeFile(place('comment.html'), page);
    await writeFile(place('comment.md'), comment.body);
    tell('the comment, as GitHub draws it', 'comment.html');
    tell('the same as markdown', 'comment.md');
  }
  await writeFile(place('summary.md'), step.summary);
  tell('the job summary', 'summary.md');
  for (const [what, output] of [
    ['the HTML report', 'report-path'],
    ['the review as JSON', 'json-path'],
  ] as const) {
    const path = step.outputs[output] ?? '';
    if (path === '') continue;
    await copyFile(join(step.workspace, path), place(path));
    tell(what, path);
  }
  narrator.say(`Open ${pathToFileURL(place('comment.html')).href}`);
}

// `npm run demo | head` closes the pipe early: no error, and what is under way is brought to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
main().catch((error: unknown) => {
  process.stderr.write(`The demo could not be shown: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

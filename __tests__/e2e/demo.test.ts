/** `npm run demo` as a newcomer runs it: the committed bundle in a folder of its own, without anything installed. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** All that the demo may lean on, as a fresh clone has it. */
const needed = ['action.yml', 'package.json', 'dist', 'examples/tail-call/results'];

interface Ended {
  code: number | null;
  text: string;
  complaints: string;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-demo-test-'));
  await mkdir(join(folder, 'temp'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A folder with what a fresh clone has, and nothing around it that could be used by mistake. */
async function makeClone(name: string): Promise<string> {
  const clone = join(folder, name);
  for (const path of needed) await cp(join(root, path), join(clone, path), { recursive: true });
  return clone;
}

/** Runs a clone's demo in its folder, with temporary files in `temp/`. */
function runDemo(clone: string, ...words: string[]): Promise<Ended> {
  const temp = join(folder, 'temp');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/demo.mjs', ...words], {
      cwd: clone,
      env: { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp },
    });
    const ended = { text: '', complaints: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (ended.text += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (ended.complaints += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}

describe('the demo', () => {
  test('runs the action twice on one pull request, keeps one comment, and writes what there is to see', async () => {
    const clone = await makeClone('clone');
    const { code, text, complaints } = await runDemo(clone);
    expect(complaints).toBe('');
    expect(code).toBe(0);
    expect(text.match(/^\[\d\/6\]/gm)).toHaveLength(6);
    expect(text).toContain('| Comment created: ');
    expect(text).toContain('| Comment updated: ');
    expect(text.match(/^ {6}ok {6}/gm)).toHaveLength(5);
    expect(text).not.toContain('FAILED');
    // The example's point: the win is the baseline's.
    expect(text).toMatch(/^ {8}verdict +untrusted$/m);
    expect(text).toMatch(/% of the win is the baseline’s own slowness/);
    // No terminal, so no colours; and the token is shown nowhere.
    expect(text).not.toContain('\u001B');
    expect(text).not.toContain('loopback-job-token');

    const output = join(clone, 'demo-output');
    const read = (name: string): Promise<string> => readFile(join(output, name), 'utf8');
    expect((await readdir(output)).sort()).toEqual([
      'comment.html',
      'comment.md',
      'report.html',
      'review.json',
      'summary.md',
    ]);
    const comment = await read('comment.md');
    // The second run's: it differs from the printed one in the attempt alone.
    expect(text).toContain(comment.replace(' attempt=2 ', ' attempt=1 ').trimEnd());
    for (const name of ['clang-16', 'gcc', 'clang-19-taildup']) expect(comment).toContain(`\`${name}\``);
    expect(await read('summary.md')).toContain('Plumbline');
    expect(JSON.parse(await read('review.json'))).toMatchObject({ verdict: 'untrusted' });
    expect(await read('report.html')).toMatch(/^<!doctype html>/i);
    const page = await read('comment.html');
    expect(page).toMatch(/<div class="markdown-body">\s*<h3>/);
    expect(page).toContain('.markdown-body table');
    expect(page).not.toMatch(/<script|<link|src=/);
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  }, 60_000);

  test('writes where it is told to', async () => {
    const { code } = await runDemo(await makeClone('other'), '--output', join(folder, 'elsewhere'));
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'elsewhere'))).toContain('comment.html');
  }, 60_000);

  test('explains itself, and says when it is called wrongly', async () => {
    const clone = await makeClone('asked');
    expect(await runDemo(clone, '--help')).toMatchObject({
      code: 0,
      text: expect.stringContaining('Usage: npm run demo'),
    });
    const wrong = await runDemo(clone, '--outptu', 'x');
    expect(wrong.code).toBe(64);
    expect(wrong.complaints).toContain("Unknown option '--outptu'");
    expect(wrong.complaints).toContain('Usage: npm run demo');
  });

  test('fails when the action does not do as it should', async () => {
    const clone = await makeClone('broken');
    await rm(join(clone, 'dist', 'main.mjs'));
    const { code, text } = await runDemo(clone);
    expect(code).toBe(1);
    expect(text).toContain('FAILED  the first run left one comment');
  }, 60_000);

  test('names a result that is missing', async () => {
    const clone = await makeClone('incomplete');
    await rm(join(clone, 'examples', 'tail-call', 'results', 'gcc.json'));
    const { code, complaints } = await runDemo(clone);
    expect(code).toBe(1);
    expect(complaints).toMatch(/^The demo could not be shown: .*gcc\.json/);
  });
});

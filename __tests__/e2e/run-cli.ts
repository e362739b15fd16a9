/**
 * Runs the committed command line as a child process, as a user's shell would.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** What the process printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `plumbline` with these words in `folder`; the environment is empty but for what is given. */
export function plumbline(
  words: readonly string[],
  {
    folder = '.',
    input = '',
    environment = {},
  }: { folder?: string; input?: string | Buffer; environment?: Record<string, string> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The process printed nothing, said why, and ended with the code; what it says was foreseen. */
export function expectRefusal({ status, stdout, stderr }: Run, code: number, message: RegExp): void {
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('unforeseen');
  expect(status).toBe(code);
}

// Pictures of pages need few colours: with a palette they are a third as large, and text hardly shows it.
import { spawnSync } from 'node:child_process';

/** A PNG with a palette of 64 colours, by pngquant. */
export function fewColours(png) {
  const { stdout, status, stderr, error } = spawnSync('pngquant', ['--speed', '1', '--strip', '64', '-'], {
    input: png,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pngquant, a Debian package, could not be run: ${String(error ?? stderr)}`);
  return stdout;
}

/**
 * Keeps Node 20 from optimising too early. Room: command-line.
 */

/**
 * Node 20 optimises so early that a run of a tenth of a second waits for compilers it never gains from: decision 9. A changed flag
 * makes Node compile its own modules anew instead of taking them from its cache, so what will be needed comes first:
 * `digests` says whether node:crypto is.
 */
export async function optimiseLater(digests: boolean): Promise<void> {
  if (!process.versions.v8.startsWith('11.')) return;
  if (digests) await import('node:crypto');
  (await import('node:v8')).setFlagsFromString('--interrupt-budget=1000000');
}

/*
 * The requests of a step in words: one line for each kind, in the order in which they came. Part of the demo.
 */
import type { Exchange } from './loopback/exchange.ts';

/** Lines such as `GET actions/artifacts?name=benchmarks  200`; equal ones once, with how often they came. */
export function describeRequests(requests: readonly Exchange[], repository: string): string[] {
  const counts = new Map<string, number>();
  for (const exchange of requests) {
    const line = describe(exchange, `/repos/${repository}/`);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count > 1 ? `${line}  (${count} times)` : line));
}

function describe({ kind, method, path, query, status }: Exchange, prefix: string): string {
  const ended = status === null ? 'no answer' : String(status);
  switch (kind) {
    case 'graphql':
      return `${ended}  ${method.padEnd(5)} graphql`;
    case 'blob':
      return `${ended}  ${method.padEnd(5)} (a signed address)`;
    case 'rest': {
      const place = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      const asked = query.size > 0 ? `?${query.toString()}` : '';
      return `${ended}  ${method.padEnd(5)} ${shortenHashes(place + asked)}`;
    }
  }
}

/** Commit hashes as people read them. */
function shortenHashes(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{40}\b/g, (hash) => hash.slice(0, 7));
}

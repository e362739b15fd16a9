/** What every suite that was read promises to the rest of the program, whatever was in the file. */
import type { Finding } from '../../src/model/finding.ts';
import type { Suite } from '../../src/model/suite.ts';
import { flatValues } from '../../src/model/suite.ts';

/** Throws when the suite breaks a promise. */
export function checkSuite(suite: Suite): void {
  const { benchmarks } = suite;
  demand(benchmarks.length > 0, 'a suite without a benchmark');
  demand(new Set(benchmarks.map(({ name }) => name)).size === benchmarks.length, 'two benchmarks of one name');
  for (const { name, series, metadata } of benchmarks) {
    demand(name !== '', 'a benchmark without a name');
    demand(series.length > 0, `${name} has no series`);
    demand(new Set(series.map(({ metric }) => metric.id)).size === series.length, `${name} has a metric twice`);
    for (const one of series) {
      const numbers = one.kind === 'summary' ? [one.mean, one.standardDeviation ?? 0, one.count ?? 1] : flatValues(one);
      const odd = numbers.find((number) => !Number.isFinite(number));
      demand(odd === undefined, `${name} has the value ${odd ?? ''}`);
    }
    checkPlain(metadata, `${name}.metadata`);
  }
  checkPlain(suite, 'suite');
}

/** Throws when a finding has no words, or no remedy. */
export function checkFindings(findings: readonly Finding[]): void {
  for (const { code, message, remedy } of findings) {
    demand(message.trim() !== '' && remedy.trim() !== '', `the finding ${code} has no message or no remedy`);
  }
}

/** Throws unless `holds`. */
export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** Everything is plain data: lists, objects of the usual prototype, texts, finite numbers. Keeps its own stack. */
function checkPlain(root: unknown, name: string): void {
  const open: { value: unknown; path: string }[] = [{ value: root, path: name }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'number') demand(Number.isFinite(value), `${path} is ${value}`);
    demand(typeof value !== 'function' && typeof value !== 'symbol', `${path} is a ${typeof value}`);
    if (typeof value !== 'object' || value === null) continue;
    const prototype = Object.getPrototypeOf(value) as unknown;
    const isUsual = prototype === null || prototype === Object.prototype || prototype === Array.prototype;
    demand(isUsual, `${path} has another prototype than objects have`);
    for (const [key, member] of Object.entries(value))
      open.push({ value: member, path: `${path}.${key.slice(0, 40)}` });
  }
}

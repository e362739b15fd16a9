/**
 * What Google Benchmark says of the machine, once in each file. Room: formats.
 */
import type { Environment } from '../../model/environment.ts';
import type { Metadata } from '../../model/metadata.ts';
import { numberOf, textOf } from '../../model/metadata.ts';
import { isObject } from '../json-text.ts';
import { defined, metadataOf } from '../make-suite.ts';

/** A context, taken apart. */
export interface GoogleContext {
  readonly environment: Environment;
  readonly metadata: Metadata;
  readonly provenance: { readonly measuredAt?: string };
}

/** Reads the context; users may add keys of their own (`--benchmark_context`), which stay in the metadata. */
export function readContext(context: Readonly<Record<string, unknown>>): GoogleContext {
  const metadata = metadataOf(context);
  const version = textOf(metadata, 'library_version');
  const build = textOf(metadata, 'library_build_type');
  const scaling = metadata.cpu_scaling_enabled;
  const loads = Array.isArray(context.load_avg) ? (context.load_avg as readonly unknown[]) : [];
  const [load] = loads;
  const aslr = metadata.aslr_enabled;
  const date = textOf(metadata, 'date');
  const environment: Environment = defined({
    host: textOf(metadata, 'host_name'),
    cpuCount: numberOf(metadata, 'num_cpus'),
    cpuMegahertz: numberOf(metadata, 'mhz_per_cpu'),
    cpuCaches: cachesOf(context.caches),
    cpuConfig: typeof scaling === 'boolean' ? `CPU scaling ${scaling ? 'enabled' : 'disabled'}` : undefined,
    aslr: typeof aslr === 'boolean' ? (aslr ? 'enabled' : 'disabled') : undefined,
    compiler: textOf(metadata, 'compiler'),
    harness: version === undefined ? undefined : `Google Benchmark ${version}`,
    // Of the library itself, which is told by its own build; the code under test may be built otherwise.
    buildOptions: build === undefined ? undefined : [`library_build_type=${build}`],
    conditions:
      typeof load === 'number' && load >= 0 && load < Infinity
        ? { loads: [load], temperatures: [], frequencies: [] }
        : undefined,
  });
  const measuredAt =
    date !== undefined && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(date) ? date.replace(' ', 'T') : undefined;
  return { environment, metadata, provenance: defined({ measuredAt }) };
}

/** Cache sizes in words, e.g. `L1 Data 32768, L2 Unified 1048576`. */
function cachesOf(caches: unknown): string | undefined {
  if (!Array.isArray(caches)) return undefined;
  const words = (caches as readonly unknown[]).flatMap((cache) =>
    isObject(cache) && typeof cache.size === 'number'
      ? [`L${String(cache.level)} ${String(cache.type)} ${cache.size}`]
      : [],
  );
  return words.length === 0 ? undefined : words.join(', ');
}

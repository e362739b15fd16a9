/**
 * The shapes of a suite in Plumbline's own JSON: they follow the types of the model, which the compiler holds them to.
 * Room: formats.
 */
import { runtimeFeatures, type Conditions, type CpuGroup, type Environment } from '../../model/environment.ts';
import type { Metric } from '../../model/metric.ts';
import type { ArtifactOrigin, StoredOrigin, Provenance, SourceFile } from '../../model/provenance.ts';
import type { Benchmark, Process, SampledSeries, Series, Session, SummarySeries, Warmup } from '../../model/suite.ts';
import { among, count, finite, flag, list, metadata, object, record, text, type Shape } from './shapes.ts';

const metric = object<Metric>({ id: text, unit: text, direction: among(['smaller', 'larger']) }, { exact: flag });
const warmup = object<Warmup>({ loops: finite, value: finite }, {});
const process = object<Process>({ values: list(finite), warmups: list(warmup), metadata }, {});
const session = object<Session>({ processes: list(process) }, {});
const samples = object<SampledSeries>(
  {
    kind: among(['samples']),
    metric,
    nesting: among(['sessions', 'processes', 'values']),
    ordered: flag,
    sessions: list(session),
  },
  { origin: text },
);
const summary = object<SummarySeries>(
  { kind: among(['summary']), metric, mean: finite },
  { origin: text, standardDeviation: finite, count: finite },
);
const series: Shape<Series> = (value) => samples(value) ?? summary(value);

/** A benchmark with everything in it. */
export const benchmarkShape: Shape<Benchmark> = object<Benchmark>(
  { name: text, parameters: record(text), tags: list(text), series: list(series), metadata },
  { loops: finite, innerLoops: finite },
);

const cpuGroup = object<CpuGroup>({ cpus: list(count), isolated: flag }, { driver: text, governor: text, turbo: flag });
const conditions = object<Conditions>(
  { loads: list(finite), temperatures: list(finite), frequencies: list(finite) },
  {},
);
const feature = among(runtimeFeatures);
const features = (value: unknown): Readonly<Record<string, boolean>> | undefined => {
  const read = record(flag)(value);
  return read !== undefined && Object.keys(read).every((key) => feature(key) !== undefined) ? read : undefined;
};

/** What is known of machine, system, toolchain and harness. */
export const environmentShape: Shape<Environment> = object<Environment>(
  {},
  {
    ...{ cpuModel: text, cpuCount: finite, cpuMegahertz: finite, cpuCaches: text, cpuAffinity: text, cpuConfig: text },
    ...{
      cpuGroups: list(cpuGroup),
      operatingSystem: text,
      architecture: text,
      platform: text,
      kernel: text,
      libc: text,
    },
    ...{ aslr: text, host: text, bootTime: text, compiler: text, compilerFlags: text, flags: list(text) },
    ...{ buildOptions: list(text), runtime: text, features, harness: text, suiteVersion: text, suiteHash: text },
    ...{ timer: text, timerResolution: finite, conditions },
  },
);

const sourceFile = object<SourceFile>({ name: text, byteLength: finite }, { sha256: text });
const artifact = object<ArtifactOrigin>(
  { name: text, id: finite, repository: text },
  { runId: finite, digest: text, createdAt: text, headSha: text, headBranch: text, foundAs: text },
);
const stored = object<StoredOrigin>(
  { place: text, foundAs: text },
  { repository: text, digest: text, createdAt: text },
);

/** Where the suite came from. */
export const provenanceShape: Shape<Provenance> = object<Provenance>(
  { files: list(sourceFile) },
  { commit: text, branch: text, dirty: flag, measuredAt: text, sessionsMeasuredAt: list(text), artifact, stored },
);

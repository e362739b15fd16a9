/**
 * The environment a suite was measured in, normalised so that two of them can be compared field by field.
 * Room: model; formats fill what their files tell, everything else stays undefined.
 */

/** What is known of machine, system, toolchain and harness. Absent means the file does not say. */
export interface Environment {
  readonly cpuModel?: string;
  readonly cpuCount?: number;
  readonly cpuAffinity?: string;
  readonly cpuConfig?: string;
  readonly operatingSystem?: string;
  readonly architecture?: string;
  readonly platform?: string;
  readonly kernel?: string;
  readonly libc?: string;
  readonly aslr?: string;
  readonly host?: string;
  readonly bootTime?: string;
  readonly compiler?: string;
  readonly compilerFlags?: string;
  readonly runtime?: string;
  readonly harness?: string;
  readonly suiteVersion?: string;
  readonly timer?: string;
}

/**
 * What a config file that has the right shape says beyond inputs, as typed settings; and what is wrong with its meaning.
 * Room: settings.
 */
import type { BenchmarkGroup, BenchmarkWeight } from '../../comparison/comparison.ts';
import type { SuiteEdits } from '../../comparison/suite-edits.ts';
import type { FindingCode } from '../../model/finding.ts';
import type { ThresholdName } from '../../trust/thresholds.ts';
import {
  defaultTrustPolicy,
  type CheckRule,
  type DeclarableChange,
  type TrustPolicy,
  type WatchedFiles,
} from '../../trust/trust-policy.ts';
import { parseThreshold } from '../../verdict/threshold.ts';
import type { Waiver, WaiverScope } from '../../verdict/waivers.ts';
import type { Complaint } from './check-shape.ts';

/** What a config file says beyond inputs. */
export interface ConfigSettings {
  readonly trust: TrustPolicy;
  readonly suiteEdits: SuiteEdits;
  readonly weights: readonly BenchmarkWeight[];
  readonly groups: readonly BenchmarkGroup[];
  readonly waivers: readonly Waiver[];
}

/** A config file's content once it has the shape of config-shape.ts; keys that had complaints are taken out before. */
export interface ConfigContent {
  readonly checks?: Readonly<Record<string, CheckEntry>>;
  readonly 'declared-changes'?: Readonly<Partial<Record<DeclarableChange, string>>>;
  readonly sentinels?: readonly string[];
  readonly watch?: Partial<WatchedFiles>;
  readonly renames?: Readonly<Record<string, string>>;
  readonly include?: OneOrMore;
  readonly exclude?: OneOrMore;
  readonly tags?: Readonly<Record<string, OneOrMore>>;
  readonly metric?: string;
  readonly weights?: Readonly<Record<string, number>>;
  readonly groups?: Readonly<Record<string, OneOrMore>>;
  readonly waivers?: readonly WaiverEntry[];
}

type OneOrMore = string | readonly string[];

interface CheckEntry {
  readonly mute?: true;
  readonly raise?: 'warning' | 'error';
  readonly lower?: 'info' | 'warning';
  readonly reason?: string;
  readonly thresholds?: Readonly<Record<string, number>>;
}

interface WaiverEntry {
  readonly benchmark?: string;
  readonly tag?: string;
  readonly suite?: true;
  readonly metric?: string;
  readonly ceiling: string | number;
  readonly reason: string;
  readonly expires: string;
}

/** The settings, without advisories: those may stand in a file of their own. `complain` takes what is wrong with the meaning. */
export function configSettings(content: ConfigContent, complain: (complaint: Complaint) => void): ConfigSettings {
  return {
    trust: trustPolicyOf(content),
    suiteEdits: {
      renames: Object.entries(content.renames ?? {}).map(([from, to]) => renameOf(from, to, complain)),
      include: manyOf(content.include),
      exclude: manyOf(content.exclude),
      tagRules: Object.entries(content.tags ?? {}).flatMap(([pattern, tags]) =>
        manyOf(tags).map((tag) => ({ pattern, tag })),
      ),
      metric: content.metric ?? null,
    },
    weights: Object.entries(content.weights ?? {}).map(([pattern, weight]) => ({ pattern, weight })),
    groups: Object.entries(content.groups ?? {}).map(([name, patterns]) => ({ name, patterns: manyOf(patterns) })),
    waivers: (content.waivers ?? []).flatMap((entry, index) => waiverOf(entry, index, complain)),
  };
}

function manyOf(value: OneOrMore | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function trustPolicyOf(content: ConfigContent): TrustPolicy {
  const { checks = {}, 'declared-changes': changes = {}, sentinels = [], watch = {} } = content;
  return {
    ...defaultTrustPolicy,
    rules: Object.entries(checks).flatMap(([code, entry]) => ruleOf(code as FindingCode, entry)),
    changes: Object.keys(changes) as DeclarableChange[],
    changeReasons: changes,
    sentinels,
    watchedFiles: { ...defaultTrustPolicy.watchedFiles, ...watch },
    thresholds: Object.fromEntries(
      Object.entries(checks).flatMap(([code, { thresholds = {} }]) =>
        Object.entries(thresholds).map(([word, value]) => [`${code}/${word}` as ThresholdName, value] as const),
      ),
    ),
  };
}

function ruleOf(code: FindingCode, { mute, raise, lower, reason = '' }: CheckEntry): readonly CheckRule[] {
  if (mute !== undefined) return [{ code, severity: 'mute', reason }];
  if (raise !== undefined) return [{ code, severity: raise, direction: 'raise', reason }];
  return lower === undefined ? [] : [{ code, severity: lower, direction: 'lower', reason }];
}

function renameOf(from: string, to: string, complain: (complaint: Complaint) => void): { from: string; to: string } {
  if (to.includes('*') && !from.includes('*')) {
    const message = 'renames: the new name has a `*`, but the old one has none to take the text from.';
    complain({ path: ['renames', from], at: 'value', message });
  }
  return { from, to };
}

function waiverOf(entry: WaiverEntry, index: number, complain: (complaint: Complaint) => void): readonly Waiver[] {
  const { metric = null, ceiling, reason, expires } = entry;
  const path = ['waivers', index] as const;
  if (!isDay(expires)) {
    const message = `waivers[${index}].expires: there is no day ${expires} in the calendar.`;
    complain({ path: [...path, 'expires'], at: 'value', message });
  }
  const reading = parseThreshold(String(ceiling));
  if (!reading.ok || reading.value === null) {
    const message = `waivers[${index}].ceiling: ${reading.ok ? 'is missing.' : reading.complaint}`;
    complain({ path: [...path, 'ceiling'], at: 'value', message });
    return [];
  }
  return [{ scope: waiverScopeOf(entry), metric, ceiling: reading.value, reason, expires }];
}

function waiverScopeOf({ benchmark, tag }: WaiverEntry): WaiverScope {
  if (benchmark !== undefined) return { kind: 'benchmark', pattern: benchmark };
  return tag === undefined ? { kind: 'suite' } : { kind: 'tag', pattern: tag };
}

/** Whether `YYYY-MM-DD` is in the calendar: 31 February rolls over into March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Section: what to do. The one alert box with the gravest finding and its remedy, and the list of thresholds that did not
 * hold. Room: report.
 */
import type { Comparison } from '../../comparison/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { Review } from '../../verdict/review.ts';
import { excusedInWords, failsVerdict } from '../../verdict/excuse.ts';
import { answered } from '../../verdict/reasons.ts';
import type { GateResult } from '../../verdict/verdict.ts';
import {
  type Block,
  type Details,
  item,
  lineBreak,
  name,
  paragraph,
  priorities,
  prose,
  type Row,
  strong,
  type Text,
} from '../document.ts';
import type { Facts } from '../facts.ts';
import { count } from '../figures.ts';
import { gateText } from '../gate-text.ts';
import type { ReportContext } from '../report-context.ts';
import { checksAnchor, doubtfulFindings } from './checks.ts';

/** Folded: the thresholds of tags, memory and single benchmarks that do not hold, or not clearly; and all that are waived. */
export function thresholdsSection(review: Review, facts: Facts): Details[] {
  const gates = review.verdict.gates.filter(isListed);
  const open = gates.filter((gate) => gate.outcome !== 'pass');
  if (open.length === 0) return [];
  const rows = openThresholds(review, facts);
  const failed = open.filter(failsVerdict).length;
  const unclear = open.filter((gate) => gate.outcome === 'inconclusive').length;
  const title = `Thresholds: ${failed} exceeded${excusedInWords(gates)}, ${unclear} unclear, ${gates.length - open.length} held`;
  return [
    {
      kind: 'details',
      id: 'thresholds',
      title: [title],
      blocks: [{ kind: 'list', rows, priority: priorities.changed, noun: 'threshold' }],
    },
  ];
}

/** The geometric mean's own threshold stands in the verdict's reason; who answers for it when it failed stands here, too. */
const isListed = (gate: GateResult): boolean => gate.scope !== 'geomean' || gate.excuse !== null;

/** One row for each threshold beside the geometric mean's that does not hold, and for each that is waived; the worst first. */
export function openThresholds(review: Review, facts: Facts): Row[] {
  return review.verdict.gates
    .filter((gate) => isListed(gate) && gate.outcome !== 'pass')
    .toSorted((first, second) => rank(first) - rank(second) || first.speedup - second.speedup)
    .map((gate, index) => item(-index, ...gateLine(gate, facts)));
}

const rank = (gate: GateResult): number => (failsVerdict(gate) ? 0 : gate.outcome === 'fail' ? 1 : 2);

const kindOf = ({ scope }: GateResult): Text => (scope === 'tag' || scope === 'metric' ? [`${scope} `] : []);

function gateLine(gate: GateResult, facts: Facts): Text {
  const whole = { geomean: 'geometric mean', memory: 'memory', metric: '', tag: '', benchmark: '' }[gate.scope];
  const subject: Text = whole === '' ? [...kindOf(gate), name(gate.name)] : [whole];
  const named: Text = gate.scope === 'memory' && gate.name !== '' ? ['memory of ', name(gate.name)] : subject;
  return [...named, `: ${gateText(gate, facts)}`, prose(answered(gate))];
}

/**
 * At most one alert box: the gravest finding with its remedy; below it how many more there are, and where. What would settle
 * an inconclusive gate stands in the verdict's reason, above it.
 */
export function nextStepsSection(review: Review, context: ReportContext): Block[] {
  const findings = doubtfulFindings(review);
  // What failed is not mended by a finer gate; that stands among the findings.
  const isAnswer = ({ code }: Finding): boolean =>
    review.verdict.kind !== 'fail' || (code !== 'gate.blind' && code !== 'noise.blind');
  const first = decidingFinding(findings.filter(isAnswer), review);
  if (first === undefined) return [];
  const level = first.severity === 'error' ? 'caution' : 'warning';
  const alert: Block = { kind: 'alert', level, paragraphs: [findingText(first)] };
  return findings.length === 1
    ? [alert]
    : [alert, paragraph(...moreFindings(findings.length - 1, checksAnchor(review, context)))];
}

/**
 * The finding that the lines above speak of: where the baseline is doubted, the one that casts the doubt, and that the
 * win is the baseline's own before all others of its severity; else the gravest.
 */
function decidingFinding(findings: readonly Finding[], { trust, comparison }: Review): Finding | undefined {
  const doubted = trust.level === 'suspect' || trust.level === 'unusable';
  const own = doubted ? findings.filter(({ subject }) => subject === 'baseline' || subject === 'both') : [];
  const [gravest] = own;
  const flattering = own.find(({ code, severity }) => {
    return code === 'reference.flattering' && severity === gravest?.severity;
  });
  const few = mostUntested(comparison) ? own.find(({ code }) => code === 'samples.few') : undefined;
  return flattering ?? few ?? gravest ?? findings[0];
}

/** Where most benchmarks cannot be tested, that is what to mend, whatever else failed. */
function mostUntested({ metrics: [main] }: Comparison): boolean {
  const all = main?.benchmarks ?? [];
  return 2 * all.filter((one) => one.outcome === 'not-comparable' && one.cause === 'untested').length > all.length;
}

/** A finding in one paragraph: code and message, and what to do on a line of its own. */
function findingText(finding: Finding): Text {
  return [
    name(finding.code),
    ' ',
    prose(finding.message),
    lineBreak,
    strong('What to do:'),
    ' ',
    prose(finding.remedy),
  ];
}

/** How many findings the box leaves out, and where they stand. */
function moreFindings(number: number, anchor: string | null): Text {
  const words = `${count(number, 'more finding')} under “Baseline checks” below`;
  // Sanitisers put this before every name, so that no comment takes over the page's own. The whole line is the link: where links are
  // not underlined nobody could tell it from text beside it.
  return anchor === null ? [words] : [{ kind: 'link', text: words, url: `#user-content-${anchor}` }];
}

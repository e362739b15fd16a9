/**
 * Section: what to do. The one alert box with the gravest finding and its remedy, what would settle an inconclusive
 * gate, and the list of thresholds that did not hold. Room: report.
 */
import type { Finding } from '../../model/finding.ts';
import type { Review } from '../../verdict/review.ts';
import type { GateResult } from '../../verdict/verdict.ts';
import { type Alert, type Block, item, name, priorities, prose, strong, type Text } from '../document.ts';
import type { Facts } from '../facts.ts';
import { isCompared, middleOf } from '../facts.ts';
import { count, directionOf, intervalText, speedupText, thresholdText } from '../figures.ts';
import { logOfRatio } from '../../model/quantity.ts';
import { memoryMetric } from '../../model/metric.ts';

/** The gates that did not hold, then at most one alert box. */
export function nextStepsSection(review: Review, facts: Facts): Block[] {
  return [...gateList(review, facts), ...alertBox(review, facts)];
}

function gateList(review: Review, facts: Facts): Block[] {
  const open = review.verdict.gates.filter((gate) => gate.outcome !== 'pass' && gate.scope !== 'geomean');
  if (open.length === 0) return [];
  const rows = open
    .toSorted((first, second) => rank(first) - rank(second) || first.speedup - second.speedup)
    .map((gate, index) => item(-index, ...gateText(gate, facts)));
  return [{ kind: 'list', rows, priority: priorities.claims, noun: 'threshold' }];
}

const rank = (gate: GateResult): number => (gate.outcome === 'fail' ? 0 : 1);

function gateText(gate: GateResult, facts: Facts): Text {
  const direction = gate.scope === 'memory' ? directionOf(memoryMetric) : facts.direction;
  const subject: Text =
    gate.scope === 'memory' ? ['memory'] : [...(gate.scope === 'tag' ? ['tag '] : []), name(gate.name)];
  const named: Text = gate.scope === 'memory' && gate.name !== '' ? ['memory of ', name(gate.name)] : subject;
  const speedup = speedupText(logOfRatio(gate.speedup), direction);
  const interval = intervalText(logOfRatio(gate.low), logOfRatio(gate.high), direction);
  const beyond = gate.outcome === 'fail' ? 'beyond' : 'not clearly within';
  return [...named, `: ${speedup} (95 % CI ${interval}), ${beyond} the tolerated ${thresholdText(gate.threshold)}`];
}

function alertBox(review: Review, facts: Facts): Alert[] {
  const grave = review.findings.filter((finding) => finding.severity !== 'info');
  const [first, ...more] = grave;
  const settle = settling(review, facts);
  if (first === undefined) {
    return settle === null ? [] : [{ kind: 'alert', level: 'note', paragraphs: [settle] }];
  }
  const rest: Text[] =
    more.length === 0 ? [] : [[`${count(more.length, 'more finding')} under “Baseline checks” below.`]];
  const level = first.severity === 'error' ? 'caution' : 'warning';
  return [
    {
      kind: 'alert',
      level,
      paragraphs: [findingText(first), ...(settle === null ? [] : [settle]), ...rest],
    },
  ];
}

/** A finding in one paragraph: code, message, remedy. */
export function findingText(finding: Finding): Text {
  return [name(finding.code), ' ', prose(finding.message), ' ', prose(finding.remedy)];
}

/** What would settle the first inconclusive gate; null when none is. */
function settling(review: Review, facts: Facts): Text | null {
  if (review.verdict.kind !== 'inconclusive') return null;
  const gate = review.verdict.gates.find((candidate) => candidate.outcome === 'inconclusive');
  if (gate === undefined) return null;
  const subject: Text =
    gate.name === '' ? [gate.scope === 'memory' ? 'memory' : 'the geometric mean'] : [name(gate.name)];
  const { kind, now } = unitsNow(facts);
  if (gate.unitsNeeded === null) {
    return [
      strong('To settle it:'),
      ` more ${kind} of these sessions would not settle `,
      ...subject,
      ', because the noise between sessions decides. Measure both sides in several sessions, or give a history.',
    ];
  }
  const measured = now === null ? '' : ` (now ${now})`;
  return [
    strong('To settle it:'),
    ` about ${gate.unitsNeeded} ${kind} a side${measured} would settle `,
    ...subject,
    `: it is neither clearly within nor clearly beyond the tolerated ${thresholdText(gate.threshold)}.`,
  ];
}

function unitsNow(facts: Facts): { kind: string; now: number | null } {
  const sides = (facts.main?.benchmarks ?? []).filter(isCompared).map((benchmark) => benchmark.candidate);
  const kind = sides[0]?.unitKind ?? 'processes';
  return { kind: kind === 'summary' ? 'repetitions' : kind, now: middleOf(sides.map((side) => side.units)) };
}

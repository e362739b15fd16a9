/**
 * The lists of an inspection: the environment as far as it is told, the checks that can and cannot be made, the findings.
 * Room: report.
 */
import { environmentDifferences } from '../../trust/environment/differences.ts';
import { name, prose } from '../document.ts';
import { count } from '../figures.ts';
import { inlineTerminal } from '../inline-terminal.ts';
import { type Screen, wrapped } from '../terminal-screen.ts';
import type { InspectedCheck, Inspection } from './inspection.ts';

/** Flags are long. */
const valueLimit = 160;

/** The lists, each a block of lines. */
export function inspectionLists(inspection: Inspection, screen: Screen): string[][] {
  return [environmentLines(inspection, screen), checkLines(inspection, screen), findingLines(inspection, screen)];
}

function environmentLines({ suite: { environment } }: Inspection, screen: Screen): string[] {
  // Held against nothing, every field that is told differs, and under the name that reports give it.
  const { differences, unknown } = environmentDifferences(environment, {});
  const told = differences.flatMap(({ title, baseline }) =>
    baseline === null ? [] : wrapped(`${title}: ${inlineTerminal([name(baseline, valueLimit)])}`, screen, '  '),
  );
  const untold = unknown.length === 0 ? [] : wrapped(`Not told: ${unknown.join(', ')}.`, screen, '  ');
  return [screen.palette.bold('Environment'), ...told, ...untold];
}

function checkLines({ checks }: Inspection, screen: Screen): string[] {
  const of = (outcome: InspectedCheck['outcome']): readonly InspectedCheck[] =>
    checks.filter((check) => check.outcome === outcome);
  const impossible = of('not-possible');
  const more = of('needs-more');
  const possible = checks.length - impossible.length - more.length;
  const title = `Trust checks: ${possible} possible with it, ${impossible.length} not possible, ${more.length} need more than two files`;
  return [
    screen.palette.bold(title),
    ...impossible.flatMap(({ code, reason = '' }) =>
      wrapped(inlineTerminal([`${code}: `, prose(reason)]), screen, '  '),
    ),
    ...(more.length === 0 ? [] : wrapped(`Need more: ${more.map(({ code }) => code).join(', ')}.`, screen, '  ')),
  ];
}

function findingLines({ findings }: Inspection, screen: Screen): string[] {
  if (findings.length === 0) return [screen.palette.bold('No findings')];
  const paints = { error: screen.palette.red, warning: screen.palette.yellow, info: screen.palette.dim };
  const lines = findings.flatMap(({ severity, code, message, remedy }) => {
    const [first = '', ...rest] = wrapped(inlineTerminal([`${severity} ${code}: `, prose(message)]), screen, '  ');
    const painted = `  ${paints[severity](severity)}${first.slice(2 + severity.length)}`;
    return [painted, ...rest, ...wrapped(inlineTerminal([prose(remedy)]), screen, '    ')];
  });
  return [screen.palette.bold(count(findings.length, 'finding')), ...lines];
}

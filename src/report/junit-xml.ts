/**
 * Test cases as JUnit XML: the writer alone, every text through escape.ts. Room: report.
 */
import { shownName, xmlText } from './escape.ts';

/** What became of a test case. */
export type TestResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly message: string }
  | { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string };

/** One test case. All texts may come from result files. */
export interface TestCase {
  /** What dashboards group by, e.g. `plumbline.thresholds`: the attribute `classname`. */
  readonly group: string;
  readonly name: string;
  readonly result: TestResult;
  /** The candidate's mean, where it is a time. */
  readonly seconds?: number;
  /** What dashboards show below the case, a line each. */
  readonly output: readonly string[];
}

/** A group of cases. */
export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** Names tell cases apart, so that more of them is kept than where people only read them. */
const nameLimit = 400;

/** The suites as an XML document, ending with a newline. */
export function junitXml(suites: readonly TestSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Plumbline" ${counts(all)}>
${suites.map(suiteXml).join('')}</testsuites>
`;
}

function suiteXml({ name, cases }: TestSuite): string {
  return `  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${countOf(cases, 'skipped')}">
${cases.map(caseXml).join('')}  </testsuite>
`;
}

/** The outermost element counts no skipped cases: its schema has no such attribute. */
const counts = (cases: readonly TestCase[]): string =>
  `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}"`;

const countOf = (cases: readonly TestCase[], kind: TestResult['kind']): number =>
  cases.filter(({ result }) => result.kind === kind).length;

function caseXml({ group, name, result, seconds, output }: TestCase): string {
  // Schemas ask for a decimal: an exponent is none.
  const time = seconds === undefined || !Number.isFinite(seconds) ? '' : ` time="${seconds.toFixed(9)}"`;
  const start = `    <testcase classname="${xmlText(group)}" name="${xmlText(shownName(name, nameLimit))}"${time}>\n`;
  const told = output.length === 0 ? '' : `      <system-out>${output.map(xmlText).join('\n')}</system-out>\n`;
  return `${start}${resultXml(result)}${told}    </testcase>\n`;
}

function resultXml(result: TestResult): string {
  switch (result.kind) {
    case 'passed':
      return '';
    case 'skipped':
      return `      <skipped message="${xmlText(result.message)}"/>\n`;
    case 'failure':
    case 'error': {
      const message = xmlText(result.message);
      return `      <${result.kind} type="${xmlText(result.type)}" message="${message}">${message}</${result.kind}>\n`;
    }
  }
}

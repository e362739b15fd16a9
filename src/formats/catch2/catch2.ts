/**
 * Benchmarks of Catch2 (`BENCHMARK`), as its XML reporter or its console reporter writes them. Room: formats.
 * Structure: https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md
 */
import { Complaints } from '../complaints.ts';
import { finishSuite } from '../finish-suite.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { isConsole, readConsole } from './console.ts';
import { readXml } from './xml.ts';

/** The format of Catch2. */
export const catch2: Format = {
  id: 'catch2',
  title: 'Catch2 XML or console text',
  recognisedBy: 'its element Catch or Catch2TestRun, or its table of benchmarks',
  detect,
  parse,
};

/** The table may stand behind what the tests printed. */
function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (isXml(start)) return 0.95;
  return isConsole(start) ? 0.9 : 0;
}

const isXml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:Catch|Catch2TestRun)[\s>]/.test(text.slice(0, 1000));

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  if (!input.text.trimStart().startsWith('<')) {
    const found = { ...readConsole(input.text, complaints), place: 'the text' };
    const version = /^\S.* is a Catch2? v(\d[\d.]*\d) host application/m.exec(input.text.slice(0, 65_536))?.[1];
    const environment = version === undefined ? {} : { harness: `Catch2 ${version}` };
    return finishSuite(input, complaints, found, { format: catch2.id, environment });
  }
  const { environment, ...found } = readXml(input.text, complaints);
  return finishSuite(input, complaints, { ...found, place: 'the text' }, { format: catch2.id, environment });
}

/**
 * The shapes of the inputs' values in the config file, by the kind of the input. Room: settings.
 * They say how a value is written; read-values.ts and threshold.ts say what it means.
 */
import { largestNumbers, type Input } from '../inputs.ts';
import { fitting, list, text, words, type Shape } from './shape.ts';

/** The same numbers that threshold.ts takes. */
const plainNumber = '(?:\\d{1,6}(?:\\.\\d{0,9})?|\\.\\d{1,9})';
const times = '\\s*[xX×]';
/** A bare number from 2 on is refused: it could be a percentage or a ratio. */
const bareRatio = '(?:0{0,5}[01](?:\\.\\d{0,9})?|\\.\\d{1,9})';
const notZero = '(?![0.]+\\s*[xX×]?\\s*$)';
const toleratedText = `${plainNumber}\\s*%|${notZero}(?:${plainNumber}${times}|${bareRatio})`;
/** More than 0 %, or more than once. */
const gainText = [
  `(?![0.]+\\s*%)${plainNumber}\\s*%`,
  `(?=${plainNumber}${times}\\s*$)(?:0*1\\.\\d*[1-9]\\d*|0*(?:[2-9]|[1-9]\\d+)(?:\\.\\d*)?)${times}`,
  `0{0,5}1\\.(?=\\d{1,9}\\s*$)\\d*[1-9]\\d*`,
].join('|');
const spaced = (alternatives: string): string => `^\\s*(?:${alternatives})\\s*$`;

/** Smaller ones are written with an exponent, which no threshold has. */
const smallest = 0.000001;
const bareNumber: Shape = { kind: 'number', atLeast: smallest, below: 2 };

/** A largest tolerated worsening: `2%`, `0.98`, `1.02x`. */
export const worseningShape: Shape = {
  kind: 'either',
  of: [bareNumber, fitting(spaced(toleratedText), 'a tolerated worsening')],
  expected: 'a tolerated worsening such as `2%`, `1.02x` or `0.98`',
};
const thresholdShape: Shape = {
  kind: 'either',
  of: [bareNumber, fitting(spaced(`[oO][fF][fF]|${toleratedText}`), 'a threshold')],
  expected: 'a threshold such as `2%`, `1.02x`, `0.98` or `off`',
};

/** The shape of an input's value; nothing at all (`claim:` alone) stands for the default. */
export function inputShape(input: Input): Shape {
  const shape = shapeOfKind(input);
  const about = `${input.description}${input.default === undefined ? '' : ` Default: \`${input.default}\`.`}`;
  const of = [...(shape.kind === 'either' ? shape.of : [shape]), { kind: 'nothing' } as const];
  return { kind: 'either', of, expected: shape.kind === 'either' ? shape.expected : expectedOf(shape), about };
}

function expectedOf(shape: Shape): string {
  if (shape.kind === 'text') return shape.expected ?? 'a text';
  if (shape.kind === 'words') return `one of ${shape.words.join(', ')}`;
  if (shape.kind === 'number') return `a whole number from ${shape.atLeast ?? 0} to ${shape.atMost ?? 0}`;
  return '`true` or `false`';
}

function shapeOfKind(input: Input): Shape {
  const { kind, name, choices = [] } = input;
  switch (kind) {
    case 'source':
    case 'text':
    case 'path':
    case 'secret':
      return text();
    case 'boolean':
      return { kind: 'boolean' };
    case 'threshold':
      return thresholdShape;
    case 'gain':
      return {
        kind: 'either',
        of: [{ kind: 'number', atLeast: 1 + smallest, below: 2 }, fitting(spaced(gainText), 'a gain')],
        expected: 'a gain such as `10%` or `1.1x`',
      };
    case 'share':
      return fitting(
        spaced('[oO][fF][fF]|(?:100(?:\\.0{0,9})?|0?\\d{1,2}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*%'),
        'a share such as `25%` or `off`',
      );
    case 'whole-number': {
      const largest: Readonly<Record<string, number>> = largestNumbers;
      return { kind: 'number', whole: true, atLeast: 0, atMost: largest[name] ?? Number.MAX_SAFE_INTEGER };
    }
    case 'history': {
      const number: Shape = { kind: 'number', whole: true, atLeast: 0, atMost: largestNumbers.history };
      const expected = `a whole number from 0 to ${largestNumbers.history}, or sources`;
      return {
        kind: 'either',
        of: [number, text(), list({ kind: 'either', of: [number, text()], expected })],
        expected,
      };
    }
    case 'duration':
      return fitting(spaced('\\d{1,6}(?:\\.\\d{1,3})?\\s*[smh]'), 'a time such as `90s`, `10m` or `1h`');
    case 'choice':
      return words(choices);
    case 'choices': {
      const one = `(?:${choices.join('|')})`;
      return {
        kind: 'either',
        of: [fitting(`^[\\s,]*(?:none|${one}(?:[\\s,]+${one})*)[\\s,]*$`, 'words'), list(words(choices))],
        expected: `\`none\`, or some of ${choices.join(', ')}`,
      };
    }
    case 'names':
      return { kind: 'either', of: [text(), list(text())], expected: 'a name or a list of names' };
    case 'labelled-lines':
      return labelledShape(name);
  }
}

/** Lines `LABEL=VALUE` in one text or in a list, or a mapping. */
function labelledShape(name: string): Shape {
  const line = '^[^\\S\\n]*[^=\\s][^=\\n]*=[^\\n]*\\S[^\\n]*$';
  return {
    kind: 'either',
    of: [
      fitting('=', 'lines `LABEL=VALUE`'),
      list(fitting(line, 'a line `LABEL=VALUE`')),
      {
        kind: 'table',
        key: 'a label without an equals sign',
        keyPattern: '^[^=\\s](?:[^=\\n]*[^=\\s])?$',
        of: name.endsWith('thresholds') ? thresholdShape : fitting('^[^\\n]*\\S[^\\n]*$', 'one line of text'),
      },
    ],
    expected: 'a mapping of labels to values, or lines `LABEL=VALUE`',
  };
}

/*
 * What the demo says on standard output: numbered steps as they begin, what belongs to them indented, coloured only
 * where someone reads along. Part of the demo.
 */
import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';

/** Says things, each on a line of its own or more. */
export interface Narrator {
  /** Begins the next step. */
  step: (title: string) => void;
  /** Something about the present step. */
  say: (text: string) => void;
  /** Something that another program said. */
  quote: (text: string) => void;
  /** A text as it is, between two rules. */
  block: (text: string) => void;
  /** One thing that was to be as it should, and whether it is. */
  check: (what: string, holds: boolean) => void;
}

const RULE = '-'.repeat(72);

/** A narrator that writes to a stream; `steps` is how many there will be. */
export function createNarrator(stream: NodeJS.WriteStream, steps: number): Narrator {
  const colours = picocolors.createColors(hasColours(stream));
  const line = (text: string): void => void stream.write(`${text}\n`);
  let begun = 0;
  return {
    step: (title) => {
      begun += 1;
      line(`\n${colours.bold(colours.cyan(`[${begun}/${steps}]`))} ${colours.bold(title)}`);
    },
    say: (text) => text.split('\n').forEach((one) => line(`      ${one}`)),
    quote: (text) => text.split(/\r?\n/).forEach((one) => line(colours.dim(`      | ${one}`))),
    block: (text) => line(`${colours.dim(RULE)}\n${text.trimEnd()}\n${colours.dim(RULE)}`),
    check: (what, holds) => line(`      ${holds ? colours.green('ok    ') : colours.red('FAILED')}  ${what}`),
  };
}

/** Whether a stream shows colours: a terminal that can, unless the environment says otherwise (`NO_COLOR`, `FORCE_COLOR`). */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { hasColors } = stream as Partial<WriteStream>;
  return stream.isTTY && hasColors !== undefined && stream.hasColors();
}

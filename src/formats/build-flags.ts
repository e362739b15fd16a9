/**
 * Flags of compilers and configure scripts as token sets: comparable whatever their order and wherever things lie.
 * Room: formats.
 */

/** Options whose argument is the next word, and which say nothing without it. */
const withArgument: ReadonlySet<string> = new Set([
  '-mllvm',
  '-Xclang',
  '-Xlinker',
  '-Xassembler',
  '-Xpreprocessor',
  '--param',
  '-include',
  '-isystem',
  '-isysroot',
  '-iquote',
  '-idirafter',
  '-I',
  '-L',
  '-D',
  '-U',
  '-arch',
  '-target',
  '-framework',
]);

/** Words of a command line, quotes of a POSIX shell resolved; an unclosed quote ends with the text. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:[^\s'"\\]|\\.|'[^']*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$))+/gs))
    words.push(
      word.replace(
        /'([^']*)(?:'|$)|"((?:[^"\\]|\\.)*)(?:"|$)|\\(.)/gs,
        (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? '',
      ),
    );
  return words;
}

/**
 * The flags of a compiler as a sorted set. Of those that override each other (`-O2 -O3`, `-fx -fno-x`, `-DX -UX`) the last
 * stays, as in the compiler; absolute paths become `<path>`, because they say where, not what.
 */
export function readCompilerFlags(text: string): readonly string[] {
  const words = splitWords(text);
  const flags = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const argument = withArgument.has(word) ? words[index + 1] : undefined;
    if (argument !== undefined) index += 1;
    const flag = withoutPaths(argument === undefined ? word : joined(word, argument));
    flags.set(topicOf(flag), flag);
  }
  return [...new Set(flags.values())].sort();
}

/** The arguments of a configure script as a sorted set, absolute paths as `<path>`. */
export function readBuildOptions(text: string): readonly string[] {
  return [...new Set(splitWords(text).map(withoutPaths))].sort();
}

const joined = (option: string, argument: string): string =>
  option === '-D' || option === '-U' || option === '-I' || option === '-L'
    ? option + argument
    : `${option} ${argument}`;

/** What flags set: two flags of one topic override each other. */
function topicOf(flag: string): string {
  if (flag.startsWith('-O')) return '-O';
  const feature = /^-([fm])(?:no-)?([^=]+)/.exec(flag);
  if (feature !== null && !flag.startsWith('-mllvm')) return `-${feature[1] ?? ''}${feature[2] ?? ''}`;
  const macro = /^-[DU]([A-Za-z_]\w*)/.exec(flag);
  return macro === null ? flag : `-D${macro[1] ?? ''}`;
}

/** `/usr/include`, `C:\\x`, and the same behind `-I` or after `=`, `:` and `,`. */
function withoutPaths(flag: string): string {
  return flag.replace(/(^|[=:,\s]|^-[IL])(?:\/|[A-Za-z]:[\\/])[^\s=:,]*/g, '$1<path>');
}

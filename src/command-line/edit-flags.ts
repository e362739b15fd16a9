/**
 * The flags that edit suites before they are compared: `--rename`, `--include`, `--exclude`, `--tag`, `--metric`.
 * Room: command-line.
 */
import type { Rename, SuiteEdits, TagRule } from '../comparison/suite-edits.ts';
import { quoted } from '../settings/read-values.ts';
import { usageError } from './usage.ts';

/** The edits that the texts of the flags ask for. Throws PlumblineError `usage`. */
export function readEditFlags(
  textsOf: (name: 'rename' | 'include' | 'exclude' | 'tag' | 'metric') => readonly string[],
): SuiteEdits {
  return {
    renames: textsOf('rename').map(readRename),
    include: textsOf('include'),
    exclude: textsOf('exclude'),
    tagRules: textsOf('tag').map(readTagRule),
    metric: textsOf('metric').at(-1) ?? null,
  };
}

/** The edits of the flags joined with those of the config file: flags come first, and `--include` and `--metric` win. */
export function joinEdits(flags: SuiteEdits, file: SuiteEdits): SuiteEdits {
  return {
    renames: [...flags.renames, ...file.renames],
    include: flags.include.length > 0 ? flags.include : file.include,
    exclude: [...flags.exclude, ...file.exclude],
    tagRules: [...flags.tagRules, ...file.tagRules],
    metric: flags.metric ?? file.metric,
  };
}

/** `OLD=NEW`; names with equals signs of their own, such as Go's, are parted by `=>`. */
function readRename(text: string): Rename {
  const arrow = text.split('=>');
  const parts = arrow.length > 1 ? arrow : text.split('=');
  const [from = '', to = '', ...others] = parts.map((part) => part.trim());
  if (others.length > 0)
    throw usageError(
      `--rename: in ${quoted(text)} it is not clear where the old name ends.`,
      'Write `--rename "OLD=>NEW"` for names with an equals sign.',
    );
  if (from === '' || to === '')
    throw usageError(`--rename: ${quoted(text)} is not of the form OLD=NEW.`, 'Write e.g. --rename "old_*=new_*".');
  if (to.includes('*') && !from.includes('*'))
    throw usageError(
      `--rename: in ${quoted(text)} the new name has a \`*\`, but the old one has none to take the text from.`,
      'Write e.g. --rename "old_*=new_*".',
    );
  return { from, to };
}

/** `PATTERN=TAG`; the last equals sign parts them, for tags seldom hold one. */
function readTagRule(text: string): TagRule {
  const at = text.lastIndexOf('=');
  const [pattern, tag] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (pattern === '' || tag === '')
    throw usageError(`--tag: ${quoted(text)} is not of the form PATTERN=TAG.`, 'Write e.g. --tag "json_*=serialize".');
  return { pattern, tag };
}

/**
 * The config file: YAML whose keys are the names of inputs. It becomes the same texts that flags and action inputs
 * are, so that readSettings checks them alike. Room: settings.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { inputs, type Input } from './inputs.ts';
import { nearestName } from './nearest-name.ts';
import { quoted } from './read-values.ts';

/** Inputs that a file cannot set: where it lies itself, and what must not lie in a repository. */
const notInFiles: readonly string[] = ['config', 'github-token'];

/**
 * Texts of the inputs that a config file sets, for readSettings. A list becomes one line per entry; a mapping one line
 * `KEY=VALUE` per entry. `name` is the file's, for messages. Throws PlumblineError `setting-invalid`.
 */
export async function readConfigFile(text: string, name: string): Promise<Record<string, string>> {
  // Loaded only when there is a config file: a YAML parser takes longer to load than a comparison takes.
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text, { maxAliasCount: 10 });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw invalid(`${name} is not YAML: ${why}`, error);
  }
  if (content === null || content === undefined) return {};
  if (typeof content !== 'object' || Array.isArray(content))
    throw invalid(`${name} is no mapping of input names to values, such as \`geomean-threshold: 3%\`.`);
  const known = inputs.map((input) => input.name).filter((one) => !notInFiles.includes(one));
  const problems: string[] = [];
  const texts = Object.entries(content).flatMap(([key, value]): [string, string][] => {
    if (!known.some((one) => one === key)) {
      const nearest = nearestName(key, known);
      problems.push(
        `${name}: there is no setting ${quoted(key)}.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
      );
      return [];
    }
    const line = textOf(
      value,
      inputs.find((input: Input) => input.name === key),
    );
    if (line === null) problems.push(`${name}: ${key} has a value of another shape than the input takes.`);
    return line === null ? [] : [[key, line]];
  });
  if (problems.length > 0) throw invalid(problems.join('\n'));
  return Object.fromEntries(texts);
}

const invalid = (message: string, cause?: unknown): PlumblineError =>
  new PlumblineError(
    'setting-invalid',
    message,
    'Correct the config file; its keys are the names of the inputs in action.yml.',
    cause,
  );

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function textOf(value: unknown, input: Input | undefined): string | null {
  if (value === null) return '';
  if (isScalar(value)) return String(value);
  if (Array.isArray(value) && value.every(isScalar)) {
    if (input?.kind === 'names') return JSON.stringify(value.map(String));
    return input?.kind === 'choices' || input?.kind === 'labelled-lines' ? value.join('\n') : null;
  }
  if (input?.kind !== 'labelled-lines' || typeof value !== 'object') return null;
  const entries: [string, unknown][] = Object.entries(value);
  return entries.every(([, entry]) => isScalar(entry))
    ? entries.map(([key, entry]) => `${key}=${String(entry)}`).join('\n')
    : null;
}

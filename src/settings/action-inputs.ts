/**
 * The action's inputs as the runner hands them over, with the config file behind them, become Settings; and the token.
 * Room: settings.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { pathBeside } from './config/beside.ts';
import type { ReadBeside } from './config/own-advisories.ts';
import { readConfigFile, type ConfigFile } from './config-file.ts';
import { inputs } from './inputs.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** Where inputs come from. */
export interface InputSources {
  /** An input's text, empty when it was not given; `@actions/core`'s getInput. */
  readonly getInput: (name: string) => string;
}

/** Where the config file and what it names are read. */
export interface ConfigSource {
  /** Completes "there is no file X …", e.g. `in the base branch main`. */
  readonly place: string;
  /** Whether that is the base branch, which the change under review cannot touch. */
  readonly isBase: boolean;
  /** The text of a file, null when there is none. Paths are from the repository's root. */
  readonly read: (path: string) => Promise<string | null>;
  /** The same file as the change under review has it, if that can be seen; it is never used. */
  readonly readChange?: (path: string) => Promise<string | null>;
}

/** What the user set. `token` is kept apart so that nothing that shows settings can show it. */
export interface ActionInputs {
  readonly settings: Settings;
  readonly token: string;
}

/** The token alone, so that it can be masked before anything else happens; empty when there is none. */
export function readToken(sources: InputSources): string {
  return sources.getInput('github-token').trim();
}

/**
 * Reads all inputs; what the config file sets stands where an input was left out or has its default.
 * Throws PlumblineError `setting-invalid`, or `token-missing`; no message ever holds the token.
 */
export async function readActionInputs(sources: InputSources, config: ConfigSource): Promise<ActionInputs> {
  const token = readToken(sources);
  if (token === '') throw tokenMissing();
  if (!/^[\x21-\x7e]+$/.test(token)) throw tokenGarbled();
  const given = Object.fromEntries(
    inputs
      .filter(({ name }) => name !== 'github-token')
      .map((input) => [input.name, sources.getInput(input.name)] as const)
      // The runner fills in the defaults of action.yml, so an input at its default may well have been left out.
      .filter(([name, text]) => text.trim() !== '' && text.trim() !== defaultOf(name)),
  );
  const file = await readConfig(config, given.config);
  return { settings: readSettings(given, undefined, file), token };
}

/** The config file: the one named has to be there, or come with the change under review; the default one may be missing. */
async function readConfig(source: ConfigSource, named: string | undefined): Promise<ConfigFile | null> {
  const path = pathBeside('', named?.trim() ?? defaultOf('config') ?? '');
  if (isOutside(path)) throw outside(path);
  const [text, changed] = await Promise.all([source.read(path), source.readChange?.(path) ?? null]);
  const notes = notesOn(path, source, text, changed);
  const readBeside: ReadBeside = async (other) => {
    const name = pathBeside(path, other);
    const found = isOutside(name) ? null : await source.read(name);
    return found === null ? null : { name, text: found };
  };
  if (text !== null) return await readConfigFile({ text, name: path, readBeside, notes });
  if (changed !== null) return await readConfigFile({ text: '', name: path, readBeside, notes });
  if (named === undefined) return null;
  throw new PlumblineError(
    'setting-invalid',
    `config: there is no file ${path} ${source.place}.`,
    source.isBase
      ? 'Check the path; for a pull request the file counts once it is merged into the base branch.'
      : 'Check the path, and that a checkout step ran before this one.',
  );
}

/** What reports say of where the settings come from. */
function notesOn(path: string, { place }: ConfigSource, text: string | null, changed: string | null): string[] {
  if (text === null) {
    if (changed === null) return [];
    return [`The checked-out ${path} is not yet ${place} and does not count: the defaults and the inputs do.`];
  }
  const differs = changed !== null && changed !== text ? '; the checked-out file differs, and does not count' : '';
  return [`Settings come from ${path} ${place}${differs}.`];
}

const isOutside = (path: string): boolean => /^(?:\.\.?(?:\/|$)|\/|$)/.test(path);

function outside(path: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `config: ${path} does not lie in the repository.`,
    'Give a path from the repository’s root, such as .github/plumbline.yml.',
  );
}

function tokenMissing(): PlumblineError {
  return new PlumblineError(
    'token-missing',
    'There is no token: the input github-token is empty.',
    'Leave github-token out (its default is ${{ github.token }}), or give a secret that this workflow can read; secrets are empty on pull requests from forks.',
  );
}

/** Such a token cannot be sent, and what fails to send it would print it. */
function tokenGarbled(): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    'github-token: it holds a line break, a space or another character that no token has.',
    'Store the secret again, as one line with nothing before or behind it; or leave github-token out (its default is ${{ github.token }}).',
  );
}

function defaultOf(name: string): string | undefined {
  const input = inputs.find((one) => one.name === name);
  return input !== undefined && 'default' in input ? input.default : undefined;
}

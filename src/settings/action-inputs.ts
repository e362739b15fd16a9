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

/** Where inputs and the config file come from. */
export interface InputSources {
  /** An input's text, empty when it was not given; `@actions/core`'s getInput. */
  readonly getInput: (name: string) => string;
  /** The text of a file in the workspace, null when there is none. */
  readonly readWorkspaceFile: (path: string) => Promise<string | null>;
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
 * Throws PlumblineError `setting-invalid`, or `token-missing`.
 */
export async function readActionInputs(sources: InputSources): Promise<ActionInputs> {
  const given = Object.fromEntries(
    inputs
      .filter(({ name }) => name !== 'github-token')
      .map((input) => [input.name, sources.getInput(input.name)] as const)
      // The runner fills in the defaults of action.yml, so an input at its default may well have been left out.
      .filter(([name, text]) => text.trim() !== '' && text.trim() !== defaultOf(name)),
  );
  const file = await readConfig(sources, given.config);
  const settings = readSettings(given, undefined, file);
  const token = readToken(sources);
  if (token !== '') return { settings, token };
  throw new PlumblineError(
    'token-missing',
    'There is no token: the input github-token is empty.',
    'Leave github-token out (its default is ${{ github.token }}), or give a secret that this workflow can read; secrets are empty on pull requests from forks.',
  );
}

/** The config file: the one named has to be there, the default one may be. */
async function readConfig(sources: InputSources, named: string | undefined): Promise<ConfigFile | null> {
  const path = named?.trim() ?? defaultOf('config') ?? '';
  const text = await sources.readWorkspaceFile(path);
  if (text !== null) return await readConfigFile({ text, name: path, readBeside: besideOf(path, sources) });
  if (named === undefined) return null;
  throw new PlumblineError(
    'setting-invalid',
    `config: there is no file ${path} in the workspace.`,
    'Check the path, and that a checkout step ran before this one.',
  );
}

function besideOf(path: string, sources: InputSources): ReadBeside {
  return async (other) => {
    const name = pathBeside(path, other);
    const text = await sources.readWorkspaceFile(name);
    return text === null ? null : { name, text };
  };
}

function defaultOf(name: string): string | undefined {
  const input = inputs.find((one) => one.name === name);
  return input !== undefined && 'default' in input ? input.default : undefined;
}

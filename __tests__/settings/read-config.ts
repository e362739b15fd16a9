/** Reads config files in tests. */
import { readConfigFile, type ConfigFile } from '../../src/settings/config-file.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** A config file called `plumbline.yml` with these files beside it. */
export const readConfig = (text: string, beside: Readonly<Record<string, string>> = {}): Promise<ConfigFile> =>
  readConfigFile({
    text,
    name: 'plumbline.yml',
    notes: [],
    readBeside: (path) => {
      const found = beside[path];
      return Promise.resolve(found === undefined ? null : { name: path, text: found });
    },
  });

/** The settings that a config file alone gives. Throws what it has to complain about. */
export async function settingsFrom(text: string, beside: Readonly<Record<string, string>> = {}): Promise<Settings> {
  return readSettings({ candidate: 'x' }, undefined, await readConfig(text, beside));
}

/**
 * Paths that a config file names. Room: settings. They are read from its folder, and written with forward slashes.
 */

/** The path of `other` as seen from where `file`'s own path starts: `.github/plumbline.yml`, `a.yml` → `.github/a.yml`. */
export function pathBeside(file: string, other: string): string {
  const folder = file.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...other.split('/')]) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

// @stdlib's packages are CommonJS, and a bundle runs each of their hundreds of files in a function of its own, which costs a
// start of the command line milliseconds. Nearly all of them are of one form: `var x = require( 'y' );` at the top, and
// `module.exports = x;` at the end. Read as ES modules they share one scope. A file of any other form is left as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const required = /^var (\w+) = require\( ('[^']+') \)(?:\.(\w+))?;[ \t]*(?:\/\/.*)?$/gm;
const exported = /^module\.exports = (\w+);[ \t]*(?:\/\/.*)?$/m;
const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const stillCommonJs = /\brequire\b|\bmodule\.exports\b|^\s*exports\./m;

/** The file as an ES module; null when it is not of the form that is known. */
function asModule(text) {
  const converted = text
    .replace(required, (_, name, from, property) =>
      property === undefined
        ? `import ${name} from ${from};`
        : `import ${name}$all from ${from};\nvar ${name} = ${name}$all.${property};`,
    )
    .replace(exported, 'export default $1;');
  return stillCommonJs.test(converted.replace(comments, '')) ? null : converted;
}

/** The plugin for esbuild. */
export const stdlibModules = {
  name: 'stdlib-modules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@stdlib[\\/].*[\\/]lib[\\/][^\\/]+\.js$/ }, ({ path }) => {
      const contents = asModule(readFileSync(path, 'utf8'));
      return contents === null ? null : { contents, loader: 'js' };
    });
  },
};

// simple-statistics comes as one file that fills a table of the normal distribution when it is loaded; its modules, which it
// brings too, have no such effect, and only those that are used are bundled.
const simpleStatistics = dirname(createRequire(import.meta.url).resolve('simple-statistics/package.json'));

/** The plugin for esbuild. */
export const simpleStatisticsModules = {
  name: 'simple-statistics-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^simple-statistics$/ }, () => ({
      path: join(simpleStatistics, 'index.js'),
      sideEffects: false,
    }));
    onResolve({ filter: /^\.\// }, ({ path, resolveDir }) =>
      resolveDir.startsWith(simpleStatistics) ? { path: join(resolveDir, path), sideEffects: false } : null,
    );
  },
};

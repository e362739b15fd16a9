import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pyperfText } from './pyperf-text.ts';
import { plumbline, type Run } from './run-cli.ts';

let folder = '';
const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
const run = (words: string, more: { input?: string | Buffer; environment?: Record<string, string> } = {}) =>
  plumbline(words.split(' '), { folder, ...more });

const names = ['json_dumps', 'nbody', 'regex', 'sort'];
const suite = (factor: number, only = names) =>
  pyperfText(Object.fromEntries(only.map((name) => [name, factor * name.length * 0.01])));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  write('base.json', suite(1));
  write('same.json', suite(1.0001));
  write('slow.json', suite(1.3));
  write('fast.json.gz', gzipSync(suite(0.7)));
  write('half.json', suite(1, names.slice(0, 2)));
  write('other-half.json', suite(1, names.slice(2)));
  write('strangers.json', suite(1, ['a', 'b', 'c']));
  mkdirSync(join(folder, 'shards'));
  write('shards/one.json', suite(1, names.slice(0, 2)));
  write('shards/two.json', suite(1, names.slice(2)));
  write('shards/package.json', '{"name": "not a result"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('exit codes', () => {
  test('0 when it is within the thresholds', () => {
    const { status, stdout, stderr } = run('compare base.json fast.json.gz');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/PASS/);
    expect(stdout).toMatch(/1\.42\d× faster/);
  });

  test('1 when a threshold is exceeded', () => {
    const { status, stdout } = run('compare base.json slow.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/FAIL/);
    expect(stdout).toMatch(/1\.300× slower/);
  });

  test('0 for the same slowdown where it is tolerated, or nothing is to fail', () => {
    expect(run('compare base.json slow.json --geomean-threshold 50%').status).toBe(0);
    expect(run('compare base.json slow.json --fail-on none').status).toBe(0);
  });

  test('1 for a per-benchmark threshold alone', () => {
    expect(run('compare base.json slow.json --geomean-threshold off --benchmark-threshold 10%').status).toBe(1);
  });

  test('2 when nothing could be judged', () => {
    const { status, stdout } = run('compare base.json strangers.json');
    expect(status).toBe(2);
    expect(stdout).toMatch(/in common/);
  });

  test('64 and no report for wrong usage', () => {
    expect(run('compare base.json --nonsense')).toMatchObject({ status: 64, stdout: '' });
  });

  test('inputs by name in a config file count, and flags win over them', () => {
    write('plumbline.yml', 'geomean-threshold: 50%\n');
    expect(run('compare base.json slow.json --config plumbline.yml').status).toBe(0);
    expect(run('compare base.json slow.json --config plumbline.yml --geomean-threshold 2%').status).toBe(1);
  });
});

describe('what a side can be', () => {
  test('a directory, its shards merged and other files skipped', () => {
    const { status, stdout } = run('compare shards same.json --json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      baseline: { label: 'shards', files: [{ name: 'shards/one.json' }, { name: 'shards/two.json' }] },
      metrics: { time: { benchmarks: names.map((name) => ({ name })) } },
      notes: [
        'baseline: 2 files were merged into one suite of 4 benchmarks.',
        'baseline: shards/package.json is no benchmark result and was skipped.',
      ],
    });
  });

  test('a glob', () => {
    expect(JSON.parse(run('compare *half.json same.json --json').stdout)).toMatchObject({
      baseline: { label: '*half.json', files: [{ name: 'half.json' }, { name: 'other-half.json' }] },
      metrics: { time: { benchmarks: names.map((name) => ({ name })) } },
    });
  });

  test('standard input, gzip or not', () => {
    const piped = run('compare base.json - --report markdown', { input: gzipSync(suite(0.7)) });
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    expect(piped.stdout).toMatch(/1\.42\d× faster/);
    expect(run('compare - -').status).toBe(64);
  });

  test('references and history are read and shown', () => {
    const { status, stdout } = run('compare base.json fast.json.gz --reference gcc=slow.json --history same.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/gcc/);
  });
});

describe('bad input: each message names the file, the place and a remedy', () => {
  const nan = suite(1).replace(/"values":\[[^,]+,/, '"values":[NaN,');
  const negative = suite(1).replace(/"values":\[[^,]+,/, '"values":[-0.5,');
  const cases: readonly (readonly [string, string | Buffer | null, RegExp, RegExp])[] = [
    ['missing.json', null, /candidate: there is no file or directory missing\.json/, /Check the path/],
    ['slwo.json', null, /there is no file or directory slwo\.json/, /Did you mean slow\.json\?/],
    ['empty.json', '', /empty\.json is empty/, /run it again/],
    ['blank.json', ' \n', /blank\.json holds nothing but white space/, /run it again/],
    ['words.json', 'hello\n', /words\.json is not JSON: line 1, column 1/, /pyperf/],
    ['shape.json', '{"rows": []}', /shape\.json is JSON, but in no format known here.*"rows"/, /pyperf/],
    ['list.json', '[1, 2]', /list\.json is JSON.*a list of 2/, /pyperf/],
    ['archive.json', Buffer.from('PK\u0003\u0004'), /archive\.json is a zip archive/, /Unpack/],
    ['cut.json.gz', gzipSync(suite(1)).subarray(0, 12), /cut\.json\.gz is a gzip file that ends too early/, /again/],
    [
      'rotten.json.gz',
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      /rotten\.json\.gz is a gzip file/,
      /again/,
    ],
    ['nothing.json', '{"version": "1.0", "metadata": {}, "benchmarks": []}', /nothing\.json/, /./],
  ];
  test.each(cases)('%s', (name, content, message, remedy) => {
    if (content !== null) write(name, content);
    const { status, stdout, stderr } = run(`compare base.json ${name}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.split('\n').slice(1).join('\n')).toMatch(remedy);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['NaN', nan, /nan\.json: \$\.benchmarks\[0\]\.runs\[0\]\.values\[0\] is NaN/],
    ['negative', negative, /negative\.json: \$\.benchmarks\[0\]\.runs\[0\]\.values\[0\] is -0\.5/],
  ])('a %s time: the rest is compared, and the place is named', (name, text, message) => {
    write(`${name.toLowerCase()}.json`, text);
    const { stdout } = run(`compare base.json ${name.toLowerCase()}.json --json`);
    const review = JSON.parse(stdout) as { findings: { message: string; remedy: string }[] };
    const finding = review.findings.find((one) => message.test(one.message));
    expect(finding?.remedy).toMatch(/\w/);
    expect(JSON.parse(stdout)).toMatchObject({ metrics: { time: { benchmarks: [{}, {}, {}, {}] } } });
  });

  test('a truncated gzip file: what stands before its end is compared, and it is said', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`b${index}`, 0.01 * (index + 1)]));
    const packed = gzipSync(pyperfText(many));
    write('many.json', pyperfText(many));
    write('truncated.json.gz', packed.subarray(0, packed.length / 2));
    const { stdout } = run('compare many.json truncated.json.gz --json');
    const review = JSON.parse(stdout) as {
      findings: { code: string; message: string }[];
      metrics: { time: { benchmarks: unknown[] } };
    };
    expect(review.findings).toContainEqual(
      expect.objectContaining({
        code: 'input.truncated',
        message: expect.stringContaining('truncated.json.gz') as unknown,
      }),
    );
    expect(review.metrics.time.benchmarks.length).toBeGreaterThan(20);
  });

  test('benchmarks on one side only are compared as far as they go, and named', () => {
    const { stdout } = run('compare base.json half.json --json');
    expect(stdout).toMatch(/coverage\.missing/);
    expect(stdout).toMatch(/1\.0+|"speedup"/);
  });

  test('hostile names do not reach the terminal as they are', () => {
    write('hostile.json', '{"benchmarks": "\u001b[2J"');
    const { stdout, stderr } = run('compare base.json hostile.json');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout + stderr).not.toMatch(/\u001b/);
  });
});

describe('wrong usage names what is there', () => {
  const cases: readonly (readonly [string, RegExp, RegExp])[] = [
    ['compare base.json slow.json --geomean-threshold much', /--geomean-threshold: "much"/, /`2%`/],
    ['compare base.json slow.json --claim -5', /--claim needs a value/, /--claim 10%/],
    ['compare base.json slow.json --seed x --fail-on never', /2 settings cannot be used/, /--fail-on: "never"/],
    ['compare base.json slow.json --config no.yml', /--config: the file no\.yml does not exist/, /Check the path/],
    ['compare base.json slow.json --format json', /--format: "json" is not one of auto, asv, benchmarkdotnet, /, /./],
    ['compare base.json slow.json --out x', /no option --out/, /Did you mean --output\?/],
    ['comapre base.json slow.json', /no command "comapre"/, /Did you mean compare\?/],
    ['examine base.json', /no command "examine"/, /commands are: compare, .*advisories/],
    ['base.json slow.json', /"base\.json" is no command/, /plumbline compare base\.json slow\.json/],
  ];
  test.each(cases)('%s', (words, message, remedy) => {
    const { status, stdout, stderr } = run(words);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(remedy);
  });
});

test('what was skipped, and names that fit nothing, are told below the report', () => {
  const { stdout } = run('compare shards same.json --exclude-benchmarks nbdy --exclude flaky_*');
  expect(stdout).toMatch(/^4 notes$/m);
  expect(stdout).toContain('shards/package.json is no benchmark result and was skipped.');
  expect(stdout).toContain('The pattern “flaky_*” of exclude fits no benchmark.');
  expect(stdout).toContain('Neither side has a benchmark of the name that exclude-benchmarks gives: “nbdy”.');
  expect(run('compare shards same.json --exclude-benchmarks nbody').stdout).toMatch(/^2 notes$/m);
});

describe('reports', () => {
  test('go to a file with --output, and the verdict to standard error', () => {
    const { status, stdout, stderr } = run('compare base.json slow.json --report html --output report.html');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^plumbline: fail: .*\nplumbline: the report is in report\.html\n$/);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('JUnit XML and a badge are written beside the report', () => {
    const { status, stdout } = run(
      'compare base.json slow.json --benchmark-threshold 5% --junit out.xml --badge badge.json',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('FAIL');
    const xml = readFileSync(join(folder, 'out.xml'), 'utf8');
    expect(xml).toContain(
      `<testsuites name="Plumbline" tests="${2 + names.length}" failures="${2 + names.length}" errors="0">`,
    );
    expect(xml.match(/<testcase classname="plumbline.benchmarks.time" name="nbody" time="0.065/gu)).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'badge.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'benchmarks',
      message: 'fail: 1.300× slower',
      color: 'red',
      isError: true,
    });
    const refused = run('compare base.json slow.json --junit missing/out.xml');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('--junit: missing/out.xml cannot be written');
    const several = run('compare base.json slow.json same.json --report pyperf --badge badge.json');
    expect(several).toMatchObject({ status: 64, stdout: '' });
  });

  test('a file that cannot be written is said, and is not green', () => {
    const { status, stderr } = run('compare base.json fast.json.gz --output no/such/folder.txt');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--output: no\/such\/folder\.txt cannot be written/);
  });

  test.each([
    'compare base.json same.json',
    'compare base.json same.json --json',
    'convert base.json --to bmf',
    'inspect base.json',
    '--help',
    '--version',
  ])('that standard output cannot take are said, and not green: %s', (words) => {
    const full = openSync('/dev/full', 'w');
    const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words.split(' ')], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plumbline: .* ENOSPC: no space left on device/m);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('the verdict stands where standard error cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
    const { status } = spawnSync(process.execPath, [cli, 'compare', 'base.json', 'fast.json.gz', '-o', 'unsaid.txt'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', full],
    });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'unsaid.txt'), 'utf8')).toMatch(/^PASS/);
  });

  test('never go over a file that was read, by whatever name', () => {
    write('precious.json', suite(1));
    symlinkSync('precious.json', join(folder, 'link.json'));
    for (const words of [
      'compare precious.json slow.json --output precious.json',
      'compare precious.json slow.json --json -o link.json',
      'compare base.json slow.json --reference old=precious.json --junit ./precious.json',
      'compare base.json slow.json --history precious.json --badge precious.json',
      'convert precious.json --to plumbline -o precious.json',
      'plot base.json precious.json --out precious.json',
    ]) {
      const { status, stderr } = run(words);
      expect({ words, status }).toEqual({ words, status: 64 });
      expect(stderr).toMatch(
        /\.json is one of the files that were read, so it was left as it is\.\n {2}Name another file/,
      );
      expect(readFileSync(join(folder, 'precious.json'), 'utf8')).toBe(suite(1));
    }
  });

  test.each(['terminal', 'markdown', 'json', 'html', 'pyperf', 'bench-runner'])(
    '%s is the same each time but for its date',
    (report) => {
      const [once, again] = [0, 1].map(() => run(`compare base.json slow.json --report ${report}`));
      const undated = (run?: Run) => run?.stdout.replace(/\d{4}-\d\d-\d\d[T ][\d:.]+/g, 'DATE');
      expect(undated(once)).toBe(undated(again));
      expect(once?.status).toBe(1);
      expect(once?.stdout.length).toBeGreaterThan(100);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(once?.stdout).not.toMatch(/\u001b/);
    },
  );

  test('--json is --report json, and is JSON', () => {
    const { stdout } = run('compare base.json slow.json --json');
    expect(stdout).toBe(run('compare base.json slow.json --report json').stdout);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail' });
  });

  test('pyperf’s report takes three files, and exits by the worst', () => {
    const { status, stdout, stderr } = run('compare base.json same.json slow.json --report pyperf');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\| Benchmark .*\| base .*\| same .*\| slow/);
    expect(stderr).toMatch(/^plumbline: fail: /m);
  });

  test('colours and width are as asked for', () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const colour = /\u001b\[/;
    expect(run('compare base.json slow.json --color always').stdout).toMatch(colour);
    expect(run('compare base.json slow.json', { environment: { FORCE_COLOR: '1' } }).stdout).toMatch(colour);
    expect(run('compare base.json slow.json', { environment: { NO_COLOR: '1' } }).stdout).not.toMatch(colour);
    const { stdout } = run('compare base.json slow.json --width 60');
    expect(Math.max(...stdout.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(60);
  });

  test('a reader who hangs up early changes nothing', () => {
    const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
    const pipe = `"${process.execPath}" "${cli}" compare base.json slow.json --report html | head -c 10; echo "[\${PIPESTATUS[0]}]"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', pipe], { cwd: folder, encoding: 'utf8' });
    expect({ stdout: stdout.slice(10), stderr }).toEqual({ stdout: '[1]\n', stderr: '' });
  });
});

describe('help and version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  test('--version is that of package.json', () => {
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('compare --version').stdout).toBe(`${version}\n`);
  });

  test('help is printed on request, and to standard error without a command', () => {
    const help = run('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(plumbline([], { folder })).toEqual({ status: 64, stdout: '', stderr: help.stdout });
    expect(run('help compare').stdout).toBe(run('compare --help').stdout);
    expect(run('help publish').status).toBe(64);
  });

  test('the help names every option, in 120 columns', () => {
    const { stdout } = run('compare --help');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(stdout).toMatch(/--reference LABEL=FILE[^]*--history FILE\.\.\.[^]*--geomean-threshold[^]*--base NAME/);
  });
});

test('the committed programs hold nothing of the machine that built them', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  expect(existsSync(join(dist, 'licenses.txt'))).toBe(true);
  for (const name of readdirSync(dist)) expect(readFileSync(join(dist, name), 'utf8')).not.toContain(root);
});

test('the command line’s bundles hold nothing of GitHub’s libraries', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  for (const name of readdirSync(dist).filter((one) => one.startsWith('cli') && one.endsWith('.mjs')))
    expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/node_modules\/(@octokit|@actions)\//);
});

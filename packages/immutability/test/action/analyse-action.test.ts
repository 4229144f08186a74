import nodeModule from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { GapReport } from '@portcullis/core';
import { analyseAction } from '../../src/analyse-action.ts';
import type { ActionTree } from '../../src/tree/action-tree.ts';
import { memoryTree } from '../support/memory-tree.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const url = 'https://github.com/o/r/releases/download';

type Files = Readonly<Record<string, string>>;

function composite(steps: string, inputs = ''): string {
  return `name: x\n${inputs}runs:\n  using: composite\n  steps:\n${steps}`;
}

function run(text: string, more = ''): string {
  const lines = text.split('\n').map((line) => `        ${line}\n`);
  return `    - shell: bash\n${more}      run: |\n${lines.join('')}`;
}

interface Asked {
  readonly path?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly treeOf?: (repository: string, commit: string) => ActionTree | undefined;
}

function analyse(files: Files, { path = '.', inputs = {}, ...more }: Asked = {}): GapReport {
  return analyseAction({
    tree: memoryTree(files),
    path,
    inputs: new Map(Object.entries(inputs)),
    ...more,
  });
}

function lines({ sites }: GapReport): readonly string[] {
  return sites.map(({ at, kind, verdict }) => `${at.path}:${at.start.line} ${kind} ${verdict}`);
}

const fetching = `curl -fsSL ${url}/v1.2.3/tool -o tool\nchmod +x tool\n./tool\n`;

test('a folder without an action is inconclusive', () => {
  expect(analyse({ 'README.md': '' })).toEqual({
    version: 1,
    action: { path: '.', using: '' },
    sites: [],
    verdict: 'unknown',
    inconclusive: [{ why: 'there is no action.yml in "."' }],
  });
});

test.each([
  ['runs: {using: composite, steps: []}', 'clean', []],
  ['runs: {using: node24}', 'unknown', ['there is no "main"']],
  [
    'runs: {using: node24, main: x.js}',
    'unknown',
    ['cannot read "x.js": it is not in the repository'],
  ],
  ['runs: {using: node24, main: ../x.js}', 'unknown', ['"../x.js" leads out of the repository']],
  ['runs: {using: deno}', 'unknown', ['cannot tell what "using: deno" runs']],
  ['name: x', 'unknown', ['there is no "runs"']],
  ['- x', 'unknown', ['cannot read "action.yml" as an action: it is no map of YAML']],
  [
    'runs: {using: docker, image: Dockerfile}',
    'unknown',
    ['cannot read "Dockerfile": it is not in the repository'],
  ],
])('"%s" is %s', (text, verdict, whys) => {
  const report = analyse({ 'action.yml': text });
  expect(report.verdict).toBe(verdict);
  expect(report.inconclusive.map(({ why }) => why)).toEqual(whys);
});

test('an "action.yaml" is read where there is no "action.yml"', () => {
  const report = analyse({ 'sub/action.yaml': composite(run(fetching)) }, { path: 'sub/' });
  expect(report.action).toEqual({ path: 'sub', using: 'composite' });
  expect(lines(report)).toEqual(['sub/action.yaml:7 download gap']);
});

test('a version that an input gives is judged by its default, and by what a workflow gives', () => {
  const inputs = 'inputs:\n  version:\n    default: latest\n';
  const text = `curl -fsSL ${url}/\${{ inputs.version }}/tool -o tool\nchmod +x tool\n./tool`;
  const files = { 'action.yml': composite(run(text), inputs) };
  expect(analyse(files).sites[0]).toMatchObject({
    mutability: 'floating',
    input: { name: 'version', default: 'latest' },
  });
  const [given] = analyse(files, { inputs: { version: 'v1.2.3' } }).sites;
  expect(given).toMatchObject({ mutability: 'versioned' });
});

test.each([
  ["inputs.install == 'true'", 'conditional'],
  ["inputs.install != 'true'", 'gap'],
  ["${{ inputs.install == 'true' && runner.os == 'Linux' }}", 'conditional'],
  ["runner.os == 'Linux' || inputs.install == 'true'", 'gap'],
  ["always() && inputs.install == 'TRUE'", 'conditional'],
  ['inputs.install', 'gap'],
  ['inputs.nothing', 'never'],
  ["inputs.nothing == ''", 'gap'],
  ['false', 'never'],
])('a step with "if: %s" is %s', (condition, verdict) => {
  const inputs = "inputs:\n  install:\n    default: 'false'\n";
  const step = run(fetching, `      if: ${condition}\n`);
  const { sites } = analyse({ 'action.yml': composite(step, inputs) });
  expect(sites.map((site) => site.verdict)).toEqual(verdict === 'never' ? [] : [verdict]);
});

test.each([
  ['"$GITHUB_ACTION_PATH/scripts/get.sh"'],
  ['${{ github.action_path }}/scripts/get.sh v1'],
  ['bash "${GITHUB_ACTION_PATH:?}"/scripts/get.sh'],
  ['sudo -E bash -x ${GITHUB_ACTION_PATH}/scripts/get.sh'],
  ['source $GITHUB_ACTION_PATH/scripts/get.sh'],
  ['. $GITHUB_ACTION_PATH/scripts/get.sh'],
  ['cat "$GITHUB_ACTION_PATH/scripts/get.sh" | sh -s -- -b x'],
  ['cd "$GITHUB_ACTION_PATH/scripts"\n./get.sh'],
  ['cd $GITHUB_ACTION_PATH && bash scripts/get.sh'],
  ['out=$(bash "$GITHUB_ACTION_PATH/scripts/get.sh")'],
  ['if ! "$GITHUB_ACTION_PATH/scripts/get.sh"; then exit 1; fi'],
  ['echo "$GITHUB_ACTION_PATH/scripts" >> "$GITHUB_PATH"\nget.sh'],
  ['script="$GITHUB_ACTION_PATH/scripts/get.sh"\nbash "$script"'],
  ['"$GITHUB_ACTION_PATH/sub/../scripts/get.sh"'],
  ['"$HERE/scripts/get.sh"'],
])('the script of "%s" is followed', (text) => {
  const step = run(text, '      env:\n        HERE: ${{ github.action_path }}\n');
  const report = analyse({ 'action.yml': composite(step), 'scripts/get.sh': fetching });
  expect(lines(report)).toEqual(['scripts/get.sh:1 download gap']);
  expect(report.sites[0]?.related?.map(({ at }) => at.path)).toContain('action.yml');
});

test.each([
  ['./scripts/get.sh'],
  ['bash scripts/get.sh'],
  ['"$GITHUB_WORKSPACE/scripts/get.sh"'],
  ['rm "$GITHUB_ACTION_PATH/scripts/get.sh"'],
  ['echo "see $GITHUB_ACTION_PATH/scripts/get.sh"'],
  ['# "$GITHUB_ACTION_PATH/scripts/get.sh"'],
  ['"$GITHUB_ACTION_PATH/../scripts/get.sh"'],
])('what "%s" names is not run out of the tree', (text) => {
  const report = analyse({ 'action.yml': composite(run(text)), 'scripts/get.sh': fetching });
  expect(lines(report)).toEqual([]);
});

test('a working directory in the tree is where a script is looked for', () => {
  const step = run('./get.sh', '      working-directory: ${{ github.action_path }}/scripts\n');
  const report = analyse({ 'action.yml': composite(step), 'scripts/get.sh': fetching });
  expect(lines(report)).toEqual(['scripts/get.sh:1 download gap']);
});

test('scripts that run scripts are followed, and circles end', () => {
  const report = analyse({
    'action.yml': composite(run('$GITHUB_ACTION_PATH/a.sh')),
    'a.sh': 'here=$(cd "$(dirname "$0")" && pwd)\n. "$here/lib/b.sh"\n',
    'lib/b.sh': '"$(dirname "$' + '{BASH_SOURCE[0]}")/../a.sh"\nsource "$LIB/c.sh"\n',
    'lib/c.sh': fetching,
  });
  expect(lines(report)).toEqual(['lib/c.sh:1 download gap']);
});

test('a place that two steps lead to is one site', () => {
  const report = analyse({
    'action.yml': composite(run('$GITHUB_ACTION_PATH/a.sh') + run('$GITHUB_ACTION_PATH/a.sh')),
    'a.sh': fetching,
  });
  expect(report.sites).toHaveLength(1);
  expect(report.sites[0]?.related).toHaveLength(2);
});

test('a program that runs a script of its tree leads there', () => {
  const report = analyse({
    'action.yml': 'runs: {using: node24, main: dist/index.js}',
    'dist/index.js': `const {spawnSync} = require('child_process'); const path = require('path');
      spawnSync('bash', [path.join(__dirname, '..', 'get.sh')], {stdio: 'inherit'});`,
    'get.sh': fetching,
  });
  expect(lines(report)).toContain('get.sh:1 download gap');
});

test('a script without an end that ncc has put beside the program is run', () => {
  const report = analyse({
    'action.yml': 'runs: {using: node24, main: dist/index.js}',
    'dist/index.js': `const {spawnSync} = require('child_process');
      spawnSync(__nccwpck_require__.ab + "install-tool", ['1.2.3'], {stdio: 'inherit'});`,
    'dist/install-tool': `#!/bin/bash\n${fetching}`,
  });
  expect(lines(report)).toContain('dist/install-tool:2 download gap');
});

test.each(['ts', 'mts', 'js'])('a step runs a program in a file ".%s"', (end) => {
  const step = run(`bun src/main.${end}`, `      working-directory: $\{{ github.action_path }}\n`);
  const report = analyse({
    'action.yml': composite(step),
    [`src/main.${end}`]: `import { downloadTool, extractTar } from '@actions/tool-cache';
      await extractTar(await downloadTool('${url}/latest/tool.tar.gz'));`,
  });
  const isRead = end === 'js' || 'stripTypeScriptTypes' in nodeModule;
  expect(lines(report)).toEqual(isRead ? [`src/main.${end}:2 download gap`] : []);
  expect(report.verdict).toBe(isRead ? 'gaps' : 'unknown');
});

test.each([
  [`owner/name@${commit}`, ['content-addressed', 'closed'], 'unknown'],
  ['owner/name@v4', ['tag', 'gap'], 'gaps'],
  ['owner/name@main', ['floating', 'gap'], 'gaps'],
  ['docker://alpine:3.20', ['tag', 'gap'], 'gaps'],
  [`docker://alpine@sha256:${'a'.repeat(64)}`, ['content-addressed', 'closed'], 'clean'],
])('a step that uses "%s" is %j', (uses, [mutability, verdict], whole) => {
  const report = analyse({ 'action.yml': composite(`    - uses: ${uses}\n`) });
  expect(report.sites).toMatchObject([
    { what: uses.replace('docker://', ''), mutability, verdict },
  ]);
  expect(report.verdict).toBe(whole);
});

describe('a nested action', () => {
  const inner = composite(
    run(`curl -fsSL ${url}/\${{ inputs.version }}/tool -o tool\nchmod +x tool\n./tool`),
    'inputs:\n  version:\n    default: latest\n',
  );
  const uses = (given: string) =>
    composite(
      `    - uses: other/tool/sub@${commit}\n${given}`,
      'inputs:\n  tool-version:\n    default: v1.2.3\n',
    );
  const treeOf = (repository: string, at: string) =>
    repository === 'other/tool' && at === commit
      ? memoryTree({ 'sub/action.yml': inner })
      : undefined;

  test.each([
    ['', 'floating', 'latest'],
    ['      with: {version: v2.0.0}\n', 'versioned', 'v2.0.0'],
    ['      with: {version: "${{ inputs.tool-version }}"}\n', 'versioned', '{tool-version}'],
  ])('is followed with what "%s" gives', (given, mutability, what) => {
    const report = analyse({ 'action.yml': uses(given) }, { treeOf });
    expect(lines(report)).toEqual([
      'action.yml:8 action closed',
      `other/tool@${commit}/sub/action.yml:10 download gap`,
    ]);
    expect(report.sites[1]).toMatchObject({ mutability, what: `${url}/${what}/tool` });
    expect(report.sites[1]?.related?.at(-1)).toMatchObject({
      at: { path: 'action.yml' },
      why: 'this step uses the action',
    });
    expect(report.verdict).toBe('gaps');
  });

  test('that nobody has looked into is no pass', () => {
    const report = analyse({ 'action.yml': uses('') });
    expect(report.verdict).toBe('unknown');
    expect(report.inconclusive.map(({ why }) => why)).toEqual([
      `nobody has looked into "other/tool/sub@${commit}", since its repository is not at hand: ask "portcullis gaps" for it by this name`,
    ]);
  });

  test('that uses itself ends', () => {
    const files = { 'action.yml': composite(`    - uses: a/b@${commit}\n`) };
    const report = analyse(files, { treeOf: () => memoryTree(files) });
    expect(report.sites).toHaveLength(2);
  });

  test('of the same tree is followed', () => {
    const report = analyse({
      'action.yml': composite('    - uses: ./inner\n      with: {version: v1.0.0}\n'),
      'inner/action.yml': inner,
    });
    expect(report.sites).toMatchObject([
      { at: { path: 'inner/action.yml' }, mutability: 'versioned' },
    ]);
  });
});

describe('a docker action', () => {
  test('is its image', () => {
    const text = 'runs: {using: docker, image: "docker://ghcr.io/o/n:v1"}';
    expect(analyse({ 'action.yml': text }).sites).toMatchObject([
      { kind: 'image', what: 'ghcr.io/o/n:v1', mutability: 'tag', verdict: 'gap' },
    ]);
  });

  test('runs the scripts that its Dockerfile copies', () => {
    const report = analyse({
      'action.yml': 'runs: {using: docker, image: Dockerfile, args: [a]}',
      Dockerfile: `FROM scratch\nCOPY scripts/run.sh /app/\nENTRYPOINT ["/app/run.sh"]\n`,
      'scripts/run.sh': fetching,
      'scripts/other.sh': fetching,
    });
    expect(lines(report)).toEqual(['scripts/run.sh:1 download gap']);
  });
});

test.each([
  ['echo "version=v1.2.3" >> "$GITHUB_OUTPUT"', 'versioned', 'gap'],
  ['echo "version=latest" >> $GITHUB_OUTPUT', 'floating', 'gap'],
  ['echo "version=$GIVEN" >> $GITHUB_OUTPUT', 'versioned', 'gap'],
  ['echo "version=${{ inputs.tool-version }}" >> $GITHUB_OUTPUT', 'versioned', 'gap'],
  ['echo "version=$(compute)" >> $GITHUB_OUTPUT', 'floating', 'gap'],
  ['echo "other=v1.2.3" >> $GITHUB_OUTPUT', 'floating', 'gap'],
  ['echo "VERSION=v1.2.3" >> $GITHUB_ENV', 'floating', 'gap'],
])('what an earlier step says with %s is %s', (text, mutability, verdict) => {
  const env = '      id: read\n      env:\n        GIVEN: ${{ inputs.tool-version }}\n';
  const get = `curl -fsSL ${url}/\${{ steps.read.outputs.version }}/tool -o tool\nchmod +x tool\n./tool`;
  const inputs = 'inputs:\n  tool-version:\n    default: v1.2.3\n';
  const report = analyse({ 'action.yml': composite(run(text, env) + run(get), inputs) });
  expect(report.sites).toMatchObject([{ mutability, verdict }]);
});

test('a checkout of another repository is a site beside the action', () => {
  const steps = [
    `    - uses: actions/checkout@${commit}\n      with: {repository: o/r, ref: ${commit}}\n`,
    `    - uses: actions/checkout@${commit}\n      with: {repository: o/r}\n`,
    `    - uses: actions/checkout@${commit}\n`,
  ];
  const report = analyse({ 'action.yml': composite(steps.join('')) });
  expect(lines(report)).toEqual([
    'action.yml:5 action closed',
    'action.yml:5 git closed',
    'action.yml:7 action closed',
    'action.yml:7 git gap',
    'action.yml:9 action closed',
  ]);
});

test('names of objects are names like others', () => {
  const report = analyse({
    'action.yml': composite(
      run('echo ${{ inputs.constructor }} ${{ env.__proto__ }} $__proto__/x.sh'),
      'inputs:\n  __proto__: {default: x}\n  constructor: {default: y}\n',
    ),
  });
  expect(report.sites).toEqual([]);
});

test('many steps, and many expressions, end', () => {
  const many = `${'${{ inputs.a }}'.repeat(1200)}`;
  const report = analyse({
    'action.yml': composite(run(`echo ${many}`) + run('echo').repeat(500)),
  });
  expect(report.inconclusive.map(({ why }) => why)).toContain('there are more than 500 steps');
});

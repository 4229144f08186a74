import { describe, expect, test } from '@jest/globals';
import type { GapReport } from '@portcullis/core';
import { analyseAction } from '../../src/analyse-action.ts';
import type { ActionTree } from '../../src/tree/action-tree.ts';
import { memoryTree } from '../support/memory-tree.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const url = 'https://github.com/o/r/releases/download';
const get = `curl -fsSL ${url}/\${{ steps.read.outputs.version }}/tool -o tool\nchmod +x tool\n./tool`;

interface Step {
  readonly text: string;
  readonly shell?: string;
  readonly id?: string;
}

function run({ text, shell = 'bash', id = 'x' }: Step): string {
  const lines = text.split('\n').map((line) => `        ${line}\n`);
  return `    - shell: ${shell}\n      id: ${id}\n      run: |\n${lines.join('')}`;
}

interface Asked {
  readonly files?: Readonly<Record<string, string>>;
  readonly treeOf?: (repository: string, commit: string) => ActionTree | undefined;
}

function analyse(steps: readonly string[], { files = {}, ...more }: Asked = {}): GapReport {
  const inputs = 'inputs:\n  tool-version:\n    default: v1.2.3\n';
  const action = `name: x\n${inputs}runs:\n  using: composite\n  steps:\n${steps.join('')}`;
  const tree = memoryTree({ 'action.yml': action, ...files });
  return analyseAction({ tree, path: '.', inputs: new Map(), ...more });
}

interface Known {
  readonly version: string;
  readonly mutability: string;
}

describe('what an earlier step leaves behind', () => {
  test.each<readonly [string, string, Known]>([
    [
      'several lines at once',
      '{\n  echo "a=b"\n  echo "version=v1.2.3"\n} >> "$GITHUB_OUTPUT"',
      { version: 'v1.2.3', mutability: 'versioned' },
    ],
    [
      'a document',
      'cat <<EOF >> "$GITHUB_OUTPUT"\na=b\nversion=v1.2.3\nEOF',
      { version: 'v1.2.3', mutability: 'versioned' },
    ],
    [
      'a variable',
      'V=v1.2.3\necho "version=$V" >> $GITHUB_OUTPUT',
      { version: 'v1.2.3', mutability: 'versioned' },
    ],
    [
      'an answer',
      'V=$(curl -s https://api.h/latest | jq -r .v)\necho "version=$V" >> $GITHUB_OUTPUT',
      { version: '{answer of https://api.h/latest}', mutability: 'floating' },
    ],
  ])('by %s is known', (_name, text, { version, mutability }) => {
    const { sites } = analyse([run({ text, id: 'read' }), run({ text: get })]);
    expect(sites.at(-1)).toMatchObject({ mutability, what: `${url}/${version}/tool` });
  });

  test('under a condition holds under that', () => {
    const text = [
      'if [ "${{ inputs.tool-version }}" = latest ]; then',
      '  echo "version=latest" >> $GITHUB_OUTPUT',
      'else',
      '  echo "version=v1.2.3" >> $GITHUB_OUTPUT',
      'fi',
    ].join('\n');
    const { sites } = analyse([run({ text, id: 'read' }), run({ text: get })]);
    expect(sites).toMatchObject([{ mutability: 'versioned', verdict: 'gap' }]);
  });

  test('by a script of the action is known', () => {
    const files = { 'read.sh': 'echo "version=v1.2.3" >> "$GITHUB_OUTPUT"\n' };
    const first = run({ text: '$GITHUB_ACTION_PATH/read.sh', id: 'read' });
    const { sites } = analyse([first, run({ text: get })], { files });
    expect(sites).toMatchObject([{ what: `${url}/v1.2.3/tool` }]);
  });
});

describe('what an earlier step writes under a name that cannot be read', () => {
  const script = (at: string) => `curl -fsSL https://raw.githubusercontent.com/o/r/${at}/x.sh | sh`;
  const output = `echo "at=${commit}" >> "$GITHUB_OUTPUT"`;
  const verdictBy = (steps: readonly Step[], text: string) => {
    const written = steps.map((step) => run({ id: 'read', ...step }));
    return analyse([...written, run({ text })]).sites.map(({ verdict }) => verdict);
  };

  test.each<readonly [string, readonly Step[], string]>([
    ['an empty line', [{ text: `${output}\necho >> $GITHUB_OUTPUT` }], 'closed'],
    ['another step', [{ text: output }, { text: 'f >> $GITHUB_OUTPUT', id: 'y' }], 'closed'],
    ['a program behind it', [{ text: `${output}\n./f >> $GITHUB_OUTPUT` }], 'unknown'],
    ['a file before it', [{ text: `cat x >> $GITHUB_OUTPUT\n${output}` }], 'unknown'],
    ['a document', [{ text: `${output}\nprintf 'at<<X\\n1\\nX\\n' >> $GITHUB_OUTPUT` }], 'unknown'],
  ])('as an output, by %s', (_name, steps, verdict) => {
    expect(verdictBy(steps, script('${{ steps.read.outputs.at }}'))).toEqual([verdict]);
  });

  test.each<readonly [string, readonly Step[], string]>([
    ['nothing', [], 'closed'],
    ['a later step', [{ text: './f >> $GITHUB_ENV' }], 'unknown'],
    ['another shell', [{ text: 'f >> $env:GITHUB_ENV', shell: 'pwsh' }], 'unknown'],
  ])('as a variable, by %s', (_name, steps, verdict) => {
    const first = { text: `echo "AT=${commit}" >> "$GITHUB_ENV"` };
    expect(verdictBy([first, ...steps], script('$AT'))).toEqual([verdict]);
  });
});

test.each([
  ['curl -fsSL', 'closed'],
  ['curl -fsSLk', 'gap'],
  ['curl --insecure', 'gap'],
  ['wget -qO-', 'closed'],
  ['wget --no-check-certificate -qO-', 'gap'],
])('a commit over a connection of %s is %s', (command, verdict) => {
  const text = `${command} https://raw.githubusercontent.com/o/r/${commit}/x.sh | sh`;
  expect(analyse([run({ text })]).sites).toMatchObject([{ verdict }]);
});

describe('functions of a sourced file', () => {
  const files = { 'lib/get.sh': 'get() { curl -fsSL -o "$2" "$1"; }\n' };

  test('are called by a step', () => {
    const text = `. $GITHUB_ACTION_PATH/lib/get.sh\nget ${url}/v1.2.3/tool.tgz t.tgz\ntar xf t.tgz`;
    const { sites } = analyse([run({ text })], { files });
    expect(sites.find(({ at }) => at.path === 'action.yml')).toMatchObject({
      at: { start: { line: 12 } },
      what: `${url}/v1.2.3/tool.tgz`,
      verdict: 'gap',
    });
  });

  test('are called by a script in a folder below, which names it from where the first one is', () => {
    const more = {
      ...files,
      'more/b.sh': `. "\${0%/*}"/lib/get.sh\nget ${url}/v1.2.3/tool.tgz t.tgz\ntar xf t.tgz\n`,
    };
    const { sites } = analyse([run({ text: '$GITHUB_ACTION_PATH/more/b.sh' })], { files: more });
    expect(sites.find(({ at }) => at.path === 'more/b.sh')).toMatchObject({ verdict: 'gap' });
  });

  test('are called by a file that is sourced beside it', () => {
    const more = { ...files, 'b.sh': `get ${url}/v1.2.3/tool.tgz t.tgz\ntar xf t.tgz\n` };
    const text = '. $GITHUB_ACTION_PATH/lib/get.sh\n. $GITHUB_ACTION_PATH/b.sh';
    const { sites } = analyse([run({ text })], { files: more });
    expect(sites.find(({ at }) => at.path === 'b.sh')).toMatchObject({ verdict: 'gap' });
  });
});

describe('a shell that is not read', () => {
  const why = (shell: string) =>
    `scripts for "${shell}" are not read, and this one names programs that can fetch`;

  test.each([
    ['nu {0}', 'let a = 1\n^pip install $a', [why('nu {0}')]],
    ['nu {0}', 'print hello', []],
    ['python', 'import requests\nrequests.post("https://h/hook")', [why('python')]],
    ['python', 'import os\nos.system("pip install black")', []],
    ['cmd', 'pip install black', []],
    ['bash -e {0}', 'pip install black', []],
  ])('%s: %s', (shell, text, expected) => {
    const { inconclusive } = analyse([run({ text, shell })]);
    expect(inconclusive.map((one) => one.why)).toEqual(expected);
  });
});

describe('a script of a repository that an earlier step checked out', () => {
  const checkout = (given: string) =>
    `    - uses: actions/checkout@${commit}\n      with: {repository: o/tool, path: tool${given}}\n`;
  const step = run({ text: 'bash ./tool/install.sh -b x ${{ inputs.tool-version }}' });

  test('that nobody has is an installation of which nothing is known', () => {
    const { sites } = analyse([checkout(`, ref: ${commit}`), step]);
    expect(sites.at(-1)).toMatchObject({
      at: { path: 'action.yml', start: { line: 13 } },
      kind: 'install',
      what: 'o/tool/install.sh -b x {tool-version}',
      verdict: 'unknown',
    });
  });

  test('is followed where somebody has it', () => {
    const tree = memoryTree({ 'install.sh': 'curl -o t.tgz https://h/t.tgz\ntar xf t.tgz\n' });
    const treeOf = (repository: string, at: string) =>
      repository === 'o/tool' && at === commit ? tree : undefined;
    const { sites } = analyse([checkout(`, ref: ${commit}`), step], { treeOf });
    expect(sites.map(({ at, verdict }) => `${at.path} ${verdict}`)).toContain(
      `o/tool@${commit}/install.sh gap`,
    );
  });

  test.each([
    ['of the action itself is none', checkout('').replace('repository: o/tool, ', '')],
    ['in another folder is none', checkout('').replace('path: tool', 'path: other')],
  ])('%s', (_name, first) => {
    const { sites } = analyse([first, step]);
    expect(sites.filter(({ kind }) => kind === 'install')).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { type InstallSite, readRepository, toLocation } from '@portcullis/core';
import { installsIn } from '@portcullis/immutability';
import { memoryTree } from '../support/memory-tree.ts';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

/** What is found in the steps of a job, as `line:column kind what (mutability, clear)`. */
function found(steps: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const path = '.github/workflows/w.yml';
  const source = { path, repositoryPath: path, kind: 'workflow', text: head + steps } as const;
  const installs = installsIn(readRepository([source]), memoryTree(files));
  return [...installs.values()].flat().map(say);
}

function say(one: InstallSite): string {
  const { line, column } = toLocation(one.at).start;
  if (one.kind === 'doubt') return `${line}:${column} doubt ${one.why}`;
  const { kind, what, mutability } = one.site;
  const place = one.site.at.path === one.at.source.path ? '' : ` in ${one.site.at.path}`;
  return `${line}:${column} ${kind} ${what} (${mutability}${one.isClear ? ', clear' : ''})${place}`;
}

test.each<[string, string, readonly string[]]>([
  ['nothing', '      - run: make test\n', []],
  [
    'a command behind others',
    '      - run: |\n          make\n          if true; then sudo pip install tool; fi\n',
    ['8:25 install tool (floating, clear)'],
  ],
  [
    'packages of one command are one site',
    '      - run: pip install one two==1.0.0 three\n',
    ['6:14 install one three (floating, clear)', '6:14 install two==1.0.0 (versioned, clear)'],
  ],
  ['a step that never runs', '      - {if: false, run: pip install tool}\n', []],
  ['a lock file', '      - run: npm ci && pip install --require-hashes -r r.txt\n', []],
  [
    'a name that the run fills in',
    '      - run: pip install tool==${{ matrix.version }}\n',
    ['6:14 install tool=={?} (versioned)'],
  ],
  ['what may be here already', '      - run: npx eslint .\n', ['6:14 install eslint (floating)']],
  [
    'a module that go.sum fixes',
    '      - run: go run example.com/tools/lint ./...\n',
    ['6:14 install example.com/tools/lint (floating)'],
  ],
  [
    'a clone of the repository itself',
    '      - run: git clone https://github.com/$GITHUB_REPOSITORY x\n',
    [],
  ],
  [
    'an image that another step has made',
    '      - run: docker run tool:test\n      - run: docker build -t tool:test .\n',
    [],
  ],
  ['an image of others', '      - run: docker run tool\n', ['6:14 image tool (floating, clear)']],
])('%s', (_, steps, expected) => {
  expect(found(steps)).toEqual(expected);
});

const script = '#!/bin/sh\ncurl -fsSL https://example.com/x | sh\n';
const inScript = (name: string) => `exec-remote https://example.com/x (floating, clear) in ${name}`;

test.each<[string, string, readonly string[]]>([
  ['by its path', '      - run: ./ci/x.sh\n', [`6:19 ${inScript('ci/x.sh')}`]],
  [
    'in the folder of the step',
    '      - run: bash x.sh\n        working-directory: ci\n',
    [`6:19 ${inScript('ci/x.sh')}`],
  ],
  [
    'behind another',
    '      - run: |\n          echo\n          sh y.sh\n',
    [`7:11 ${inScript('ci/x.sh')}`],
  ],
  ['outside of the tree', '      - run: bash ../ci/x.sh\n', []],
  ['that is not there', '      - run: bash constructor/__proto__.sh\n', []],
  ['that is only looked at', '      - run: chmod +x ci/x.sh\n', []],
])('a script of the tree %s', (_, steps, expected) => {
  expect(found(steps, { 'ci/x.sh': script, 'y.sh': './ci/x.sh\n' })).toEqual(expected);
});

test('steps beyond a bound are doubts', () => {
  const many = found('      - run: pip install tool\n'.repeat(501));
  expect(many.filter((one) => one.includes('install tool'))).toHaveLength(500);
  expect(many.at(-1)).toBe('506:14 doubt there are more than 500 steps before it');
});

test('a file that one step brings and a later one checks is not open', () => {
  const steps = (hash: string) =>
    `      - run: curl -fsSLo t.tgz https://example.com/t-1.2.3.tgz\n      - run: echo "${hash}  t.tgz" | sha256sum -c -\n      - run: tar -xzf t.tgz\n`;
  const text = head + steps('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
  const source = { path: 'w.yml', repositoryPath: 'w.yml', kind: 'workflow', text } as const;
  const [sites = []] = installsIn(readRepository([source]), memoryTree({})).values();
  expect(sites.map((one) => one.kind === 'site' && one.site.verdict)).toEqual(['closed']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isAlias, isMap, isSeq, type ParsedNode, Parser, parseDocument } from 'yaml';
import type { YamlNode } from '../../../src/model/yaml/index.ts';
import { yamlOf } from './yaml-of.ts';

/** What both readers must agree on, a line a node: a difference then shows where it is. */
type Outline = readonly string[];

/**
 * What is known to differ is left out: the other reader ends block collections behind the blank lines and comments
 * that follow, begins a mapping behind the properties of its first key, and puts empty values behind white space.
 */
interface Facts {
  readonly start: number;
  readonly end: number;
  readonly isFlow: boolean;
  readonly anchor: string | undefined;
}

function mapLine({ start, end, isFlow, anchor }: Facts, text: string): string {
  return `map${isFlow && text.charAt(start) === '{' ? ` ${start}-${end}` : ''} &${anchor}`;
}

function seqLine({ start, end, isFlow, anchor }: Facts): string {
  return `seq ${start}${isFlow ? `-${end}` : ''} &${anchor}`;
}

interface ScalarFacts {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly type: string;
}

function scalarLine({ start, end, value, type }: ScalarFacts, text: string): string {
  const isEmpty = value === '' && !/["']/.test(text.charAt(start));
  return isEmpty ? 'empty' : `${type} ${start}-${end} ${JSON.stringify(value)}`;
}

function theirs(node: ParsedNode | null, text: string): Outline {
  if (node === null) return ['empty'];
  const [start, end] = node.range;
  if (isAlias(node)) return [`alias ${start}-${end}`];
  if (isMap(node)) {
    const children = node.items.flatMap(({ key, value }) => [
      ...theirs(key, text),
      ...theirs(value, text),
    ]);
    return [
      mapLine({ start, end, isFlow: node.flow === true, anchor: node.anchor }, text),
      ...children,
    ];
  }
  if (isSeq(node)) {
    const children = node.items.flatMap((item) => theirs(item, text));
    return [seqLine({ start, end, isFlow: node.flow === true, anchor: node.anchor }), ...children];
  }
  const type = node.value === null ? 'null' : typeof node.value;
  return [scalarLine({ start, end, value: node.source, type }, text)];
}

function ours(node: YamlNode, text: string): Outline {
  if (node.alias !== undefined) return [`alias ${node.alias.start}-${node.alias.end}`];
  if (node.kind === 'scalar') return [scalarLine(node, text)];
  const { start, end, anchor } = node;
  const facts = { start, end, anchor, isFlow: node.style === 'flow' };
  if (node.kind === 'seq')
    return [seqLine(facts), ...node.items.flatMap((item) => ours(item, text))];
  const children = node.entries.flatMap(({ key, value }) => [
    ...ours(key, text),
    ...ours(value, text),
  ]);
  return [mapLine(facts, text), ...children];
}

/** Where comments begin, from the other reader's concrete syntax tree. */
function commentsIn(token: unknown): readonly number[] {
  if (typeof token !== 'object' || token === null) return [];
  if ('type' in token && token.type === 'comment' && 'offset' in token)
    return [Number(token.offset)];
  return Object.values(token).flatMap(commentsIn);
}

/** Tags on collections mean nothing to GitHub, and a root that is one scalar is no file of its. */
function isComparable(text: string, root: YamlNode | undefined): boolean {
  return root !== undefined && root.kind !== 'scalar' && !/!!(?:omap|pairs|set)\b/.test(text);
}

function compare(text: string): 'same' | 'not comparable' {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const { root, problems, comments } = yamlOf(text);
  if (root === undefined || !isComparable(text, root)) return 'not comparable';
  if (document.errors.length > 0 || problems.length > 0) return 'not comparable';
  expect(ours(root, text)).toEqual(theirs(document.contents, text));
  expect(comments.map(({ start }) => start)).toEqual(commentsIn([...new Parser().parse(text)]));
  return 'same';
}

const workflow = `name: CI
"on":
  push: {branches: [main, 'release/**'], tags: ["v*", ]}
  pull_request: # every one
  schedule:
  - cron: '0 3 * * 1'   # Monday
permissions: {}
env: &env
  EMPTY:
  NUMBER: 3.10
  URL: https://example.com/a#b?c=d&e
jobs:
  test:
    runs-on: \${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-24.04, windows-2025,
          macos-15]
        include:
          - {os: ubuntu-24.04, "extra": true}
    steps:
      - uses: actions/checkout@v4 # v4.2.2
        with: {persist-credentials: false}

      - name: Run
        run: |
          set -eu
          if [ -n "$A" ]; then # not a comment
            echo "  indented"
          fi

        env: *env
      -   run: >-
            one
            two

              three
          if: "github.ref == 'refs/heads/main' &&
            \\
            success()"
      - run: 'echo ''quoted''
          twice'
      # between
      - ? explicit
        : !!str value
      - &step
        run: |2-
            two spaces
      - *step
`;

describe('spans, values and types are those of the package "yaml"', () => {
  test.each<[string, string]>([
    ['a workflow', workflow],
    ['the same with CRLF', workflow.replaceAll('\n', '\r\n')],
    ['the same, indented', workflow.replace(/^/gm, '  ')],
    ['document marks', `%YAML 1.2\n--- # x\n${workflow}...\n# end\n`],
    [
      'plain scalars',
      '- a b\n- a\n  b\n\n  c\n- -a\n- ?a\n- :a\n- a:b\n- a#b\n- a # b\n- "a" \n- [a b, a\n  b]\n- http://a/b:c\n- a, b] c}\n',
    ],
    [
      'quotes',
      `- ''\n- ""\n- 'a''b'\n- "a\\"b"\n- "a\n  b\n\n  c"\n- 'a \n \n b'\n- "\\x41\\u00e9\\U0001F600"\n`,
    ],
    [
      'blocks',
      '- |\n a\n- >\n a\n b\n- |-\n a\n\n- |+\n a\n\n- >1\n  a\n- |2+\n   a\n  b\n- >+\n\n a\n\n\n',
    ],
    ['folding', '- >\n a\n b\n\n c\n\n\n d\n  e\n f\n\n  g\n\n h\n- >-\n\n\n a\n'],
    [
      'flow',
      '- []\n- {}\n- [a, ]\n- [[a], {b: c}]\n- {a, b: , "c":d, ? e : f, ? g}\n- [a: b, c]\n- [\n  a,\n  # b\n  c\n  ]\n',
    ],
    [
      'maps',
      'a:\n  b:\n    c: d\n  e: f\ng:\n- h\n-   i: j\n    k: l\n- - m\n  - n\n? o\n: p\n? q\n"r": s\n\'t\' : u\n',
    ],
    ['empty values', 'a:\nb: # x\nc:\n  -\n  - # y\n  -\nd: !!str\ne: &e\nf: *e\n'],
    [
      'types',
      '- ~\n- null\n- true\n- False\n- 1\n- -1.5e3\n- 0x1F\n- 0o17\n- .inf\n- .NaN\n- yes\n- 1_000\n- !!str 1\n- !!float 1.0\n',
    ],
    ['anchors and aliases', 'a: &a b\nc: &c [*a, *a ]\nd: {e: *c}\n*a : f\n'],
  ])('%s', (_, text) => {
    expect(compare(text)).toBe('same');
  });
});

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const corpus = process.env.PORTCULLIS_CORPUS;
if (corpus === undefined) {
  console.info('real files are not compared: PORTCULLIS_CORPUS does not name a folder of them');
}

(corpus === undefined ? describe.skip : describe)('real files of PORTCULLIS_CORPUS', () => {
  test('are read alike', () => {
    const files = yamlFiles(corpus ?? '');
    let same = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      // At the end of a file without a line break, the other reader adds one to block scalars.
      if (compare(/[\r\n]$/.test(text) ? text : `${text}\n`) === 'same') same++;
    }
    console.info(`${same} of ${files.length} files compared`);
    expect(same).toBeGreaterThan(files.length / 2);
  }, 600_000);
});

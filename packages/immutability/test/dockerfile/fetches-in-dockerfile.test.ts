import { describe, expect, test } from '@jest/globals';
import { fetchesInDockerfile } from '../../src/dockerfile/fetches-in-dockerfile.ts';
import { said } from '../script/script-text.ts';

function fetchesOf(text: string) {
  const source = {
    path: 'Dockerfile',
    repositoryPath: 'Dockerfile',
    kind: 'dockerfile',
    text,
  } as const;
  return fetchesInDockerfile(source).fetches;
}

const digest = `sha256:${'a'.repeat(64)}`;

describe('what a Dockerfile fetches', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['an image by tag', 'FROM alpine:3.20', ['1 image alpine:3.20']],
    [
      'an image by digest',
      `FROM --platform=linux/amd64 alpine@${digest} AS x`,
      [`1 image alpine@${digest}`],
    ],
    ['an argument with a default', 'ARG V=3.20\nFROM alpine:${V}', ['2 image alpine:3.20']],
    ['nothing', 'FROM scratch\nCOPY x /x', []],
    [
      'stages that the last one needs',
      'FROM a AS one\nFROM b AS two\nRUN pip install x\nFROM c\nCOPY --from=one /x /x',
      ['1 image a', '4 image c'],
    ],
    ['stages by number', 'FROM a\nFROM b\nCOPY --from=0 /x /x', ['1 image a', '2 image b']],
    [
      'an image that is copied from',
      'FROM a\nCOPY --from=ghcr.io/o/uv:0.5 /uv /uv',
      ['1 image a', '2 image ghcr.io/o/uv:0.5'],
    ],
    [
      'a stage that another builds on',
      'FROM a AS base\nRUN pip install x\nFROM base',
      ['1 image a', '2 install x'],
    ],
    [
      'a continued RUN',
      'FROM a\nRUN apk add jq \\\n # why\n && pip install x',
      ['1 image a', '2 install jq', '4 install x'],
    ],
    ['a RUN as a list', 'FROM a\nRUN ["pip", "install", "x"]', ['1 image a', '2 install x']],
    [
      'a RUN with mounts',
      'FROM a\nRUN --mount=type=cache,target=/x pip install x',
      ['1 image a', '2 install x'],
    ],
    [
      'a here-document',
      'FROM a\nRUN <<EOF\napk add jq\nEOF\nRUN pip install x',
      ['1 image a', '3 install jq', '5 install x'],
    ],
    [
      'variables',
      'ARG V=1\nFROM a\nARG V\nENV U=https://h/$V\nRUN curl $U/i | sh',
      ['2 image a', '5 exec-remote https://h/1/i'],
    ],
    ['a URL', 'FROM a\nADD https://h/x.tgz /', ['1 image a', '2 download https://h/x.tgz']],
    [
      'a repository',
      'FROM a\nADD https://h/r.git#v1 /src',
      ['1 image a', '2 git https://h/r.git@v1'],
    ],
    [
      'PowerShell',
      'FROM a\nSHELL ["powershell", "-Command"]\nRUN iwr https://h/x.zip -OutFile x.zip',
      ['1 image a', '3 download https://h/x.zip'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(fetchesOf(text).map(said)).toEqual(expected);
  });
});

test.each([
  [`--checksum=${digest} `, 'embedded-hash', 'always'],
  ['--checksum=$SUM ', 'none', 'never'],
  ['', 'none', 'never'],
])('"ADD %s" is checked by %s', (option, verification, holds) => {
  const fetches = fetchesOf(`FROM a\nADD ${option}https://h/x.tgz /`);
  expect(fetches.at(-1)?.check).toMatchObject({ verification, holds });
});

test('a hash in ARG is the content of the Dockerfile', () => {
  const [, fetch] = fetchesOf(
    `FROM a\nARG SHA=${'a'.repeat(64)}\nRUN curl -fsSLo x.tgz https://h/x.tgz && echo "$SHA  x.tgz" | sha256sum -c - && tar xf x.tgz`,
  );
  expect(fetch?.check).toMatchObject({ verification: 'embedded-hash', holds: 'always' });
});

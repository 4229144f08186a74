import { describe, expect, test } from '@jest/globals';
import { fetchesInScript } from '../../src/script/fetches-in-script.ts';
import { inputChoice, said, scriptText } from './script-text.ts';

function inFile(text: string, library: readonly string[]): readonly string[] {
  return fetchesInScript(scriptText(text, { library })).fetches.map(said);
}

interface Files {
  readonly library: string;
  readonly text: string;
}

describe('a function of another file', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    [
      'that downloads what it is given counts where it is called',
      { library: 'get() { curl -fsSL -o "$2" "$1"; }', text: 'get https://h/x.tgz x.tgz' },
      ['1 download https://h/x.tgz'],
    ],
    [
      'that runs what it is given counts where it is called',
      {
        library: 'again() { for i in 1 2 3; do "$@" && return; done; }',
        text: ':\nagain pip install a',
      },
      ['2 install a'],
    ],
    [
      'that hands on sub-commands counts where it is called',
      {
        library: 'again() { "$@"; }\nsafe_brew() { again brew "$@"; }',
        text: 'safe_brew install jq',
      },
      ['1 install jq'],
    ],
    [
      'that fetches something of its own counts in its own file',
      {
        library: 'set_up() { pip install black; curl -o "$2" "$1"; }',
        text: 'set_up https://h/x.tgz x.tgz',
      },
      ['1 download https://h/x.tgz'],
    ],
    [
      'that is larger than a wrapper is left to its own file',
      {
        library: `get() { curl -o x.tgz "$1"; ${':;'.repeat(4000)} }`,
        text: 'get https://h/x.tgz',
      },
      [],
    ],
    [
      'named as something of JavaScript is none',
      { library: '', text: 'toString https://h/x.tgz' },
      [],
    ],
  ])('%s', (_name, { library, text }, expected) => {
    expect(inFile(text, [library])).toEqual(expected);
  });

  test('that may check what it downloads leaves that unknown', () => {
    const library = ['get() { curl -o "$2" "$1"; echo "$3  $2" | sha256sum -c; }'];
    const text = scriptText('get https://h/x.tgz x.tgz 00\ntar xf x.tgz', { library });
    expect(fetchesInScript(text).fetches.map(({ check }) => check.holds)).toEqual(['unknown']);
  });

  test('of the file itself comes first', () => {
    const library = ['get() { curl -o x.tgz "$1"; }'];
    expect(inFile('get() { :; }\nget https://h/x.tgz', library)).toEqual([]);
  });
});

describe('words', () => {
  test('that stand for options are no addresses, images or packages', () => {
    const script = [
      'curl "${curl_opts[@]}" -o x.tgz https://h/x.tgz',
      'docker run $INPUT_OPTIONS $INPUT_IMAGE',
      'brew install "${brew_opts[@]}" jq',
    ].join('\n');
    const variables = new Map([
      ['INPUT_OPTIONS', inputChoice('options')],
      ['INPUT_IMAGE', inputChoice('image')],
    ]);
    expect(fetchesInScript(scriptText(script, { variables })).fetches.map(said)).toEqual([
      '1 download https://h/x.tgz',
      '2 image {inputs.image}',
      '3 install jq',
    ]);
  });

  test('that hold an assignment stand before the program', () => {
    expect(inFile('sudo "$prefix MAKEFLAGS=-j2" pip install a', [])).toEqual(['1 install a']);
  });
});

test.each([
  ['printed or kept by one function', '-o "$2"', 'curl "$1"'],
  ['by one program or the other', 'curl -o "$2" "$1"', 'wget -O "$2" "$1"'],
])('an answer that is %s is kept', (_name, one, other) => {
  const get = `get() { if [ -n "$2" ]; then ${one.startsWith('-') ? `curl ${one} "$1"` : one}; else ${other}; fi; }`;
  expect(inFile(`${get}\nget https://h/x.tgz x.tgz\ntar xf x.tgz`, [])).toEqual([
    '2 download https://h/x.tgz',
  ]);
});

test('each of two programs that may answer decides what is fetched', () => {
  const script = [
    'if command -v curl; then V=$(curl -s https://api.h/v); else V=$(wget -qO- https://api.h/v); fi',
    'curl -o x.tgz "https://h/$V.tgz"',
    'tar xf x.tgz',
  ];
  const kinds = fetchesInScript(scriptText(script.join('\n'))).fetches.map(
    ({ kind, by }) => `${kind} ${by}`,
  );
  expect(kinds).toEqual(['api-latest curl', 'api-latest wget', 'download curl']);
});

test('who decides is not lost among many versions', () => {
  const cases = Array.from({ length: 30 }, (_, index) => `p${index}) V=1.${index} ;;`).join(' ');
  const script = [
    `case $X in ${cases} *) V=$(curl -s https://api.h/latest) ;; esac`,
    'curl -o x.tgz "https://h/$V.tgz"',
    'tar xf x.tgz',
  ];
  const { fetches } = fetchesInScript(scriptText(script.join('\n')));
  expect(fetches.map(({ kind }) => kind)).toEqual(['api-latest', 'download']);
});

test('what is unpacked as it comes is kept, whoever fetches it', () => {
  const library = ['get() { curl -fsSL "$1"; }'];
  expect(inFile('get https://h/x.tgz | sudo tar -xzf - -C /opt', library)).toEqual([
    '1 download https://h/x.tgz',
  ]);
});

test('a script that the script wrote itself is read where it is run', () => {
  expect(inFile('echo "git clone https://h/r" | sudo tee ./g.sh\n. ./g.sh', [])).toEqual([
    '2 git https://h/r',
  ]);
});

test('a file beside it that nests deeply ends', () => {
  const library = ['f() { '.repeat(20_000), `f() { ${'$('.repeat(5000)}curl "$1"; }`];
  expect(inFile('f https://h/x.tgz\npip install a', library)).toEqual(['2 install a']);
});

import { describe, expect, test } from '@jest/globals';
import { analyseAction } from '../src/analyse-action.ts';
import { limits } from '../src/limits.ts';
import { fetchesInScript } from '../src/script/fetches-in-script.ts';
import { said, scriptText } from './script/script-text.ts';
import { memoryTree } from './support/memory-tree.ts';

/** What goes over a bound is never left out in silence: it is a doubt, or a word of which nothing is known. */
function times(count: number, write: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

function analyse(files: Readonly<Record<string, string>>) {
  return analyseAction({ tree: memoryTree(files), path: '.', inputs: new Map() });
}

function composite(run: string, more = ''): string {
  const lines = run.split('\n').map((line) => `        ${line}\n`);
  return `runs:\n  using: composite\n  steps:\n    - shell: bash\n${more}      run: |\n${lines.join('')}`;
}

const last = 'curl -fsSL https://example.com/i.sh | sh';

describe('a script that is more than can be followed', () => {
  const exits = times(30, (index) => `[ "$1" = ${index} ] && { V=${index}; return; }`);

  test.each<[string, string, string]>([
    [
      'calls of a function',
      `get() { $1; }\n${times(2500, () => 'get true')}\nget '${last}'`,
      'functions call each other more often than can be followed',
    ],
    [
      'functions within functions',
      `${times(20, (index) => `f${index}() { f${index + 1}; }`)}\nf20() { :; }\nf0`,
      'functions call each other more often than can be followed',
    ],
    [
      'ways out of a function',
      `pick() {\n${exits}\nV=latest\n}\npick "$X"\ncurl -fsSL "https://example.com/$V/i.sh" | sh`,
      'a function ends in more ways than can be followed',
    ],
    [
      'variables',
      `${times(3500, (index) => `V${index}=x`)}\ncurl -fsSL "$V3400" | sh`,
      'the script sets more variables than can be followed',
    ],
    [
      'files',
      `${times(600, (index) => `curl -fsSLo f${index} https://example.com/${index}`)}\nsh f550`,
      'the script writes more files than can be followed',
    ],
    [
      'a text that is run',
      `bash -c '${': # '.padEnd(210_000, 'x')}\n${last}'`,
      'it runs a text that is too long to be followed',
    ],
    [
      'a text that is put together and run',
      `A=$(cat <<EOF\n${'# x\n'.repeat(6000)}EOF\n)\neval "$A\n$A\n${last}"`,
      'it runs a text that is too long to be followed',
    ],
    [
      'texts of which one is run',
      `case "$X" in\n${times(9, (index) => `${index}) A="echo ${index}" ;;`)}\n*) A="${last}" ;;\nesac\neval "$A"`,
      'it runs a text that is too long to be followed',
    ],
    [
      'programs of which one is run',
      `case "$X" in\n${times(9, (index) => `${index}) A=p${index} ;;`)}\n*) A=pip ;;\nesac\n$A install x`,
      'it runs more programs than can be followed',
    ],
    [
      'commands behind one call',
      `get() {\n${times(12, (index) => `curl -o f${index} "$1"`)}\n}\nget https://example.com/x`,
      'one call fetches by more commands than can be followed',
    ],
  ])('by its %s is a doubt', (_name, text, why) => {
    const { doubts } = fetchesInScript(scriptText(text));
    expect(doubts.map((one) => one.why)).toContain(why);
    expect(doubts.every(({ at }) => at !== undefined && at.end <= text.length)).toBe(true);
  });

  test.each<[string, number]>([
    ['in one file', 1],
    ['in many files', 80],
  ])('by the functions of others, %s, is a doubt', (_name, count) => {
    const wrapper = 'get() { curl -fsSL "$1" | sh; }\n';
    const long = count === 1 ? '# x\n'.repeat(60_000) : '';
    const library = Array.from({ length: count }, (_, index) => `${long}# ${index}\n${wrapper}`);
    const { doubts } = fetchesInScript(scriptText('get https://example.com/x', { library }));
    expect(doubts.map(({ why }) => why)).toEqual([
      'the files that it runs hold more functions than can be followed',
    ]);
  });
});

describe('words beyond a bound', () => {
  test.each<[string, string]>([
    ['of a list', `P=(${times(410, () => '--quiet', ' ')} b)\npip install "\${P[@]}"`],
    ['of a text', `P="${times(110, () => '--quiet', ' ')} b"\npip install $P`],
  ])('%s can be anything', (_name, text) => {
    const { fetches } = fetchesInScript(scriptText(text));
    expect(fetches.map(said)).toEqual(['2 install {?}']);
  });

  test('of a script that a step starts with many words can be anything', () => {
    const { sites } = analyse({
      'action.yml': composite(`"$GITHUB_ACTION_PATH/i.sh" ${times(40, () => 'a==1', ' ')}`),
      'i.sh': 'pip install "$' + '{35}"\n',
    });
    expect(sites).toMatchObject([{ verdict: 'unknown' }]);
  });

  test('of a list of Python can be anything', () => {
    const words = times(70, () => '"a==1"', ', ');
    const text = `import subprocess\nsubprocess.run(["pip", "install", ${words}])`;
    const { fetches } = fetchesInScript(scriptText(text, { dialect: 'other' }));
    expect(fetches.map(said).join()).toContain('{?}');
  });

  test('that start a program are all taken away, however many', () => {
    const { fetches } = fetchesInScript(scriptText(`${'sudo env '.repeat(20)}pip install x`));
    expect(fetches.map(said)).toEqual(['1 install x']);
  });
});

test('a line of PowerShell with more expressions than are read ends in something unknown', () => {
  const holes = new Map(
    Array.from({ length: 50 }, (_, index) => [
      `Q${index}Q`,
      {
        alternatives: [{ parts: [{ kind: 'text', text: 'x' } as const], when: [] }],
        isOpen: false,
      },
    ]),
  );
  const text = `iwr https://h/${[...holes.keys()].join('/')} -OutFile x`;
  const { fetches } = fetchesInScript(scriptText(text, { dialect: 'powershell', holes }));
  expect(fetches.map(said).join()).toMatch(/\{\?\}$/);
});

test('a script of PowerShell that sets more variables than are kept is a doubt', () => {
  const text = times(1100, (index) => `$v${index} = "x"`);
  const { doubts } = fetchesInScript(scriptText(text, { dialect: 'powershell' }));
  expect(doubts.map(({ why }) => why)).toEqual([
    'the script sets more variables than can be followed',
  ]);
});

describe('an action with', () => {
  const scripts = (count: number, text = last) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}.sh`, text]));
  const started = (count: number) => times(count, (index) => `$GITHUB_ACTION_PATH/s${index}.sh`);

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'more scripts in a step than are looked at',
      { 'action.yml': composite(started(70)), ...scripts(70, 'true') },
      'it names more files than are looked at',
    ],
    [
      'more scripts in a script than are looked at',
      {
        'action.yml': composite('$GITHUB_ACTION_PATH/run.sh'),
        'run.sh': started(70),
        ...scripts(70, 'true'),
      },
      'it names more files than are looked at',
    ],
    [
      'a script behind more text than is looked through',
      {
        'action.yml': composite('$GITHUB_ACTION_PATH/run.sh'),
        'run.sh': `${'# x\n'.repeat(limits.roughText / 4)}$GITHUB_ACTION_PATH/s0.sh`,
        ...scripts(1),
      },
      'it names more files than are looked at',
    ],
    [
      'more folders of programs than are looked into',
      {
        'action.yml': composite(
          times(70, (index) => `echo "$GITHUB_ACTION_PATH/b${index}" >> "$GITHUB_PATH"`),
        ),
      },
      'it names more files than are looked at',
    ],
    [
      'more scripts in a program than are looked at',
      {
        'action.yml': 'runs: {using: node24, main: i.js}',
        'i.js': times(70, (index) => `run('./s${index}.sh');`),
        ...scripts(70, 'true'),
      },
      'it names more files than are looked at',
    ],
    [
      'more callers of what starts a program than are looked at',
      {
        'action.yml': 'runs: {using: node24, main: i.js}',
        'i.js': `import { spawnSync } from 'child_process'; function run(name, args) { spawnSync(name, args); }
          ${times(250, () => "run('tar', ['x']);")} run('pip', ['install', 'x']);`,
      },
      'names stand for names in too many steps',
    ],
    [
      'a program that is started through more functions than are looked at',
      {
        'action.yml': 'runs: {using: node24, main: i.js}',
        'i.js': `import { spawnSync } from 'child_process'; function f0(name, args) { spawnSync(name, args); }
          ${times(8, (index) => `function f${index + 1}(name, args) { f${index}(name, args); }`)} f8('pip', ['install', 'x']);`,
      },
      'names stand for names in too many steps',
    ],
    [
      'more expressions in a step than are looked at',
      { 'action.yml': composite(`echo ${'${{ inputs.x }} '.repeat(1100)}\n${last}`) },
      'it holds more expressions than are looked at',
    ],
    [
      'more instructions in a Dockerfile than are read',
      {
        'action.yml': 'runs: {using: docker, image: Dockerfile}',
        Dockerfile: `FROM scratch\n${'ENV a=b\n'.repeat(2100)}RUN ${last}\n`,
      },
      'it holds more instructions than are read',
    ],
    [
      'more words in a Dockerfile than are looked at',
      {
        'action.yml': 'runs: {using: docker, image: Dockerfile}',
        Dockerfile: `FROM scratch\nCOPY . /\nRUN echo ${times(5000, (index) => `w${index}`, ' ')}\nCMD s0.sh\n`,
        ...scripts(1),
      },
      'it names more files than are looked at',
    ],
    [
      'more text in a Dockerfile than is looked at',
      {
        'action.yml': 'runs: {using: docker, image: Dockerfile}',
        Dockerfile: `FROM scratch\nCOPY . /\n${'# x\n'.repeat(60_000)}CMD s0.sh\n`,
        ...scripts(1),
      },
      'it names more files than are looked at',
    ],
    [
      'more names in a folder than are looked at',
      {
        'action.yml': composite('$GITHUB_ACTION_PATH/zz.sh'),
        'zz.sh': last,
        ...Object.fromEntries(
          Array.from({ length: limits.names }, (_, index) => [`${index}.txt`, '']),
        ),
      },
      `the folder "." holds more than ${limits.names} names, and the others were not looked at`,
    ],
    [
      'more steps than are read',
      { 'action.yml': `${composite('true')}${'    - {shell: bash, run: "true"}\n'.repeat(510)}` },
      'there are more than 500 steps',
    ],
    [
      'more checkouts than are looked at',
      {
        'action.yml': `runs:\n  using: composite\n  steps:\n${times(60, (index) => `    - {uses: actions/checkout@v4, with: {repository: o/r, path: p${index}}}`)}\n`,
      },
      'more repositories are checked out than are looked at',
    ],
    [
      'more scripts of a checkout than are looked at',
      {
        'action.yml': `runs:\n  using: composite\n  steps:\n    - {uses: actions/checkout@v4, with: {repository: o/r, path: p}}\n    - shell: bash\n      run: |\n${times(210, (index) => `        ./p/s${index}.sh`)}\n`,
      },
      'it names more files than are looked at',
    ],
  ])('%s is inconclusive', (_name, files, why) => {
    const { inconclusive } = analyse(files);
    expect(inconclusive.map((one) => one.why)).toContain(why);
  });

  test('a variable of a step beyond those that are read is not known, and not what it was before', () => {
    const env = times(300, (index) => `        V${index}: x`);
    const { sites } = analyse({
      'action.yml': `runs:
  using: composite
  steps:
    - shell: bash
      run: echo "V299=alpine@sha256:${'a'.repeat(64)}" >> "$GITHUB_ENV"
    - shell: bash
      env:
${env}
      run: docker run "$V299"
`,
    });
    expect(sites).toMatchObject([{ kind: 'image', verdict: 'unknown' }]);
  });

  test.each<[string, string]>([
    [
      'more writes than are read',
      `${times(2100, (index) => `echo "N${index}=x" >> $env:GITHUB_ENV`)}\necho "IMAGE=DIGEST" >> $env:GITHUB_ENV`,
    ],
    ['a value longer than is read', `echo "IMAGE=DIGEST${'x'.repeat(600)}" >> $env:GITHUB_ENV`],
  ])('%s leaves what later steps get open', (_name, text) => {
    const digest = `alpine@sha256:${'a'.repeat(64)}`;
    const lines = `echo "IMAGE=DIGEST" >> $env:GITHUB_ENV\n${text}`.replaceAll('DIGEST', digest);
    const { sites } = analyse({
      'action.yml': `${composite(lines).replace('bash', 'pwsh')}    - {shell: bash, run: 'docker run "$IMAGE"'}\n`,
    });
    expect(sites).toMatchObject([{ kind: 'image', verdict: 'unknown' }]);
  });
});

import { expect, test } from '@jest/globals';
import type { GapReport } from '@portcullis/core';
import { analyseAction } from '../src/analyse-action.ts';
import type { Choice } from '../src/fetch/choice.ts';
import { fetchesInProgram } from '../src/javascript/sinks/fetches-in-program.ts';
import { memoryTree } from './support/memory-tree.ts';
import { programOf } from './support/program-of.ts';

/** Attacker-controlled programs: each ends, in bounded work, and in a doubt where something was left out. */
const imports = [
  "import * as core from '@actions/core';",
  "import * as tc from '@actions/tool-cache';",
  "import { createHash } from 'node:crypto';",
  "import { execFileSync } from 'node:child_process';",
  "import { readFileSync } from 'node:fs';",
].join('\n');

const hash = 'a'.repeat(64);
const check = `if (createHash('sha256').update(readFileSync(file)).digest('hex') !== '${hash}') throw new Error('no');`;
const use = 'execFileSync(file, []);';

function fetching(url: string): string {
  return `const file = await tc.downloadTool(${url}); ${check} ${use}`;
}

function times(count: number, write: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

function analysed(text: string): GapReport {
  return analyseAction({
    tree: memoryTree({
      'action.yml': 'name: x\ndescription: x\nruns: { using: node24, main: index.mjs }\n',
      'index.mjs': text,
    }),
    path: '.',
    inputs: new Map(),
  });
}

test('the same program without anything hostile about it is closed', () => {
  const { verdict, sites } = analysed(`${imports}\n${fetching("'https://example.com/v1/x'")}`);
  expect({ verdict, sites: sites.map((one) => one.verdict) }).toEqual({
    verdict: 'clean',
    sites: ['closed'],
  });
});

test.each([
  ['parentheses', `fetch(${'('.repeat(100_000)}1${')'.repeat(100_000)});`],
  ['lists', `fetch(${'['.repeat(100_000)}${']'.repeat(100_000)});`],
  ['blocks', `${'{'.repeat(50_000)}fetch('https://x.example/a.sh')${'}'.repeat(50_000)}`],
  ['calls', fetching(`${'f('.repeat(5_000)}u${')'.repeat(5_000)}`)],
  ['members', fetching(`u${'.a'.repeat(50_000)}`)],
  ['functions', `${'(async()=>{'.repeat(5_000)}${fetching("'x'")}${'})();'.repeat(5_000)}`],
  ['promises', `p${times(10_000, () => '.then((file) => file)', '')}.then(fetch);`],
  ['a sum', fetching(times(50_000, () => 'u', '+'))],
  ['conditions', `if (${times(20_000, (index) => `u === '${index}'`, ' || ')}) fetch(u);`],
])('too deep nesting of %s is a doubt', (_, text) => {
  const { verdict, inconclusive } = analysed(`${imports}\n${text}`);
  expect(verdict).toBe('unknown');
  expect(inconclusive.map(({ why }) => why).join()).toContain('nested too deeply');
});

test.each([
  ['no JavaScript', "fetch('https://x.example/a.sh'); if (((", 'cannot be read as JavaScript'],
  ['20 MB', `fetch('https://x.example/a.sh');${' '.repeat(20_000_000)}`, 'larger than'],
  [
    'a list of 300,000 fetches',
    `[${times(300_000, () => 'fetch(u)', ',')}]`,
    'holds more code than is looked at',
  ],
  [
    '5,000 downloads',
    times(5_000, (index) => `tc.downloadTool('https://x.example/${index}.tgz');`),
    'more than 400 calls fetch something',
  ],
  [
    'a download behind 2,000 names',
    `const a0 = tc.downloadTool;${times(2_000, (index) => `const a${index + 1} = a${index};`)}
    const file = await a2000('https://example.com/v1/x'); ${use}`,
    'names stand for names in too many steps',
  ],
  [
    'a version out of 3,000 cases of else-if',
    `const u = core.getInput('u'); let v;
    ${times(3_000, (index) => `if (u === '${index}') { v = 'v${index}'; }`, ' else ')}
    ${fetching("'https://example.com/' + v")}`,
    'it takes too much work',
  ],
])('%s ends in a doubt', (_, text, why) => {
  const { verdict, inconclusive } = analysed(`${imports}\n${text}`);
  expect(verdict).not.toBe('clean');
  expect(inconclusive.map((one) => one.why).join()).toContain(why);
});

/** What decides the version, or stands between fetch and use, in more ways than there is time for. */
const manyWays: readonly (readonly [string, string])[] = [
  [
    '2,000 cases of else-if',
    `let v; ${times(2_000, (index) => `if (u === '${index}') { v = '${index}'; }`, ' else ')}
    ${fetching("'https://example.com/' + v")}`,
  ],
  [
    '2,000 ifs one after the other, each of which doubles the ways',
    `let v = ''; ${times(2_000, (index) => `if (core.getInput('i${index}')) { v = v + '${index}'; }`)}
    ${fetching("'https://example.com/' + v")}`,
  ],
  [
    'a switch of 5,000 cases that fall through',
    `let v = ''; switch (u) { ${times(5_000, (index) => `case '${index}': v = v + '${index}';`)} }
    ${fetching("'https://example.com/' + v")}`,
  ],
  [
    '2,000 writes in a loop',
    `let v = ''; for (;;) { ${times(2_000, (index) => `if (u === '${index}') v = '${index}' + v;`)}
    ${fetching("'https://example.com/' + v")} }`,
  ],
  ['a text doubled 60 times', `let v = u; ${times(60, () => 'v = v + v;')} ${fetching('v')}`],
  [
    '1,500 ternaries within each other',
    `const v = ${times(1_500, (index) => `u === '${index}' ? '${index}' :`, '')} 'z';
    ${fetching("'https://example.com/' + v")}`,
  ],
  [
    'an object spread into itself 2,000 times',
    `let o = {}; ${times(2_000, (index) => `o = { ...o, ...o, k${index}: o };`)}
    ${fetching('o.k1.k2.k3')}`,
  ],
  [
    '300 functions that each call three others',
    `${times(300, (at) => `function r${at}(x) { return x ? r${(at * 7 + 1) % 300}(x + r${(at * 13 + 2) % 300}(x)) : r${(at + 1) % 300}(x); }`)}
    ${fetching('r0(u)')}`,
  ],
  [
    '3,000 callers that each say another URL',
    `async function get(url) { ${fetching('url')} }
    ${times(3_000, (index) => `await get('https://example.com/v${index}/' + u);`)}`,
  ],
];

test.each(manyWays)('%s are counted in steps, and not called closed', (_, text) => {
  const program = programOf(`${imports}\nconst u = core.getInput('u');\n${text}`);
  const { fetches } = fetchesInProgram(program);
  const { steps, most } = program.effort;
  expect(steps).toBeLessThan(2 * most);
  expect(fetches.length).toBeGreaterThan(0);
  expect(fetches.map(({ choice }) => isKnown(choice))).not.toContain(true);
});

function isKnown({ alternatives, isOpen }: Choice): boolean {
  const parts = alternatives.flatMap((one) => one.parts);
  return !isOpen && parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown');
}

/** What stands between fetch and use. */
const manyPaths: readonly (readonly [string, string])[] = [
  [
    '40 loops within each other',
    `${'for (const a of [1]) { while (a) {'.repeat(40)} ${check} ${'}}'.repeat(40)} ${use}`,
  ],
  [
    '2,000 checks, each of them only where an input is given',
    `${times(2_000, (index) => `if (core.getInput('i${index}')) { ${check} }`)} ${use}`,
  ],
  [
    'lists of lists of lists of the file',
    `const a0 = [${times(300, () => 'file', ', ')}];
    ${times(6, (index) => `const a${index + 1} = [${times(300, () => `a${index}`, ', ')}];`)}
    execFileSync('x', a6); ${check}`,
  ],
  [
    'functions that each give one of three, 40 deep',
    `const other = f0(file); execFileSync(other, []); ${check}`,
  ],
  ['40 functions that each call the next one twice', `g0(file); ${use} ${check}`],
  ['every function calls all others', `h0(file); ${use} ${check}`],
];

const helpers = `
${times(40, (index) => `function f${index}(x) { const y = f${index + 1}(x); if (u) return y; if (w) return y; return y; }`)}
function f40(x) { return x; }
${times(40, (index) => `function g${index}(x) { g${index + 1}(x); g${index + 1}(x); }`)}
function g40(x) { ${use.replace('file', 'x')} }
${times(60, (at) => `function h${at}(x) { ${times(60, (index) => `h${index}(x);`, ' ')} }`)}
`;

test.each(manyPaths)('%s end in bounded work, and are not called closed', (_, text) => {
  const program = programOf(`${imports}
  const u = core.getInput('u'); const w = core.getInput('w');
  ${helpers}
  async function run() { const file = await tc.downloadTool('https://example.com/v1/x'); ${text} }
  await run();`);
  const { fetches } = fetchesInProgram(program);
  expect(program.effort.steps).toBeLessThan(2 * program.effort.most);
  expect(fetches.map(({ check: { holds } }) => holds)).not.toContain('always');
  expect(fetches).toHaveLength(1);
});

test('names of Object.prototype are names like others', () => {
  const { sites } = analysed(`${imports}
  const constructor = core.getInput('constructor');
  const table = { constructor: 'a', hasOwnProperty: 'b', ['__proto__']: 'c' };
  function toString(valueOf) { return table[valueOf] + table.hasOwnProperty + table.__proto__; }
  ${fetching("'https://example.com/' + toString(constructor) + toString('__proto__') + {}[constructor]")}`);
  expect(sites.map(({ kind }) => kind)).toEqual(['download']);
});

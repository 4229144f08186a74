import { describe, expect, test } from '@jest/globals';
import { fetchesInProgram } from '../../../src/javascript/sinks/fetches-in-program.ts';
import { programOf } from '../../support/program-of.ts';
import { toolkitTexts } from '../../support/toolkit-texts.ts';
import { sitesOf } from './sites-of.ts';

const file = 'https://example.com/v1.2.3/tool.zip';
const list = 'https://example.com/versions.json';

describe('what fetches', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'tool-cache',
      `import * as tc from '@actions/tool-cache'; await tc.downloadTool('${file}');`,
      [`download tool-cache.downloadTool ${file}`],
    ],
    [
      'a script that is there to be run',
      `import * as tc from '@actions/tool-cache'; await tc.downloadTool('https://example.com/install.sh');`,
      ['exec-remote tool-cache.downloadTool https://example.com/install.sh'],
    ],
    [
      'the manifest of a repository, on the branch that it has when nobody says one',
      `import * as tc from '@actions/tool-cache'; await tc.getManifestFromRepo('o', 'r', token);`,
      [
        'api-latest tool-cache.getManifestFromRepo https://api.github.com/repos/o/r/git/trees/master',
      ],
    ],
    [
      'a list of versions by http-client',
      `import { HttpClient } from '@actions/http-client'; const http = new HttpClient('x'); await http.getJson('${list}');`,
      [`api-latest http-client.HttpClient.getJson ${list}`],
    ],
    ['fetch', `const r = await fetch('${list}');`, [`api-latest fetch ${list}`]],
    ['fetch as a member', `await globalThis.fetch('${list}');`, [`api-latest fetch ${list}`]],
    ['an archive by fetch', `await fetch('${file}');`, [`download fetch ${file}`]],
    [
      'bytes that are written to a file',
      `import { writeFile } from 'node:fs/promises'; async function get() { const r = await fetch('https://example.com/dl/tool'); await writeFile('tool', await r.text()); } get();`,
      ['download fetch https://example.com/dl/tool'],
    ],
    [
      'what is written to a file, wherever it comes from',
      `import got from 'got'; import { createWriteStream } from 'node:fs';
        class Tool { bring(url, file) { return new Promise((done) => got.stream(url).pipe(createWriteStream(file)).on('finish', done)); } }
        new Tool().bring(await ask(), 'tool');`,
      ['download got.stream {?}'],
    ],
    ['got', `import got from 'got'; await got('${list}').json();`, [`api-latest got ${list}`]],
    [
      'axios',
      `import axios from 'axios'; await axios.get('${list}');`,
      [`api-latest axios.get ${list}`],
    ],
    [
      'https',
      `import https from 'https'; https.get('${file}', save);`,
      [`download node:https.get ${file}`],
    ],
    [
      'a client of which nothing is known, with a URL that is written out',
      `const rest = client(); await rest.get('https://api.github.com/repos/o/r/releases?page=1');`,
      ['api-latest a call of get https://api.github.com/repos/o/r/releases?page=1'],
    ],
  ])('%s', (_name, text, sites) => {
    expect(sitesOf(text)).toEqual(sites);
  });
});

describe('GitHub by octokit, where something is downloaded as well', () => {
  const download = `import * as tc from '@actions/tool-cache'; await tc.downloadTool(url);`;

  test.each<[string, string, string]>([
    [
      'the newest release',
      `await octokit.rest.repos.getLatestRelease({ owner: 'o', repo: 'r' });`,
      'api-latest octokit.repos.getLatestRelease https://api.github.com/repos/o/r/releases/latest',
    ],
    [
      'all releases, page by page',
      `await octokit.paginate(octokit.rest.repos.listReleases, { owner: 'o', repo: 'r' });`,
      'api-latest octokit.repos.listReleases https://api.github.com/repos/o/r/releases',
    ],
    [
      'a route',
      `await octokit.request('GET /repos/{owner}/{repo}/releases/latest', { owner: 'o', repo: 'r' });`,
      'api-latest octokit.request https://api.github.com/repos/o/r/releases/latest',
    ],
    [
      'an archive of a branch',
      `await octokit.rest.repos.downloadTarballArchive({ owner: 'o', repo: 'r', ref: 'main' });`,
      'download octokit.repos.downloadTarballArchive https://api.github.com/repos/o/r/tarball/main',
    ],
  ])('%s', (_name, text, site) => {
    expect(sitesOf(`${download} ${text}`)).toContain(site);
  });

  test('releases alone decide no code', () => {
    expect(
      sitesOf(`await octokit.rest.repos.getReleaseByTag({ owner: 'o', repo: 'r', tag: 'v1' });`),
    ).toEqual([]);
  });
});

describe('what fetches nothing that is code', () => {
  test.each([
    ['a URL in a table', `const table = { linux: '${file}' }; console.log(table);`],
    [
      'a route of octokit',
      `const routes = { getLatestRelease: ['GET /repos/{owner}/{repo}/releases/latest'] };`,
    ],
    ['a hash', `import { createHash } from 'crypto'; createHash('sha256').update('x');`],
    ['a message', `await fetch('https://example.com/webhook', { method: 'POST', body: '{}' });`],
    ['a method in constant options', `const o = { method: 'PUT' }; await fetch('${list}', o);`],
    [
      'comments of a pull request',
      `await fetch('https://api.github.com/repos/o/r/pulls/1/comments');`,
    ],
    ['a token', `await fetch('https://example.com/oidc/token?version=1');`],
    ['an answer that nothing speaks for', `await fetch('https://example.com/about');`],
    ['a member of a Map', `const m = new Map(); m.get('${list}');`],
    [
      'a function that is called like a known one',
      `function fetch(x) { return x; } fetch('${list}');`,
    ],
  ])('%s', (_name, text) => {
    expect(sitesOf(text)).toEqual([]);
  });

  test('a checksum beside a download is named with it', () => {
    const { fetches } = fetchesInProgram(
      programOf(`import * as tc from '@actions/tool-cache';
        async function get() { await tc.downloadTool('${file}'); await tc.downloadTool('${file}.sha256'); }
        get();`),
    );
    expect(fetches).toHaveLength(1);
    expect(fetches[0]?.related.map(({ why }) => why)).toEqual([
      'fetches what it could be checked with',
    ]);
  });
});

describe('what the library does within is no site', () => {
  const library = `${toolkitTexts.HttpClient}
    function downloadTool(url, dest) { log('Downloading ' + url); log('Destination ' + dest);
      global('TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS'); return new HttpClient().get('${file}'); }`;

  test('in a flat bundle', () => {
    expect(sitesOf(`${library} downloadTool('${file}');`)).toEqual([
      `download tool-cache.downloadTool ${file}`,
    ]);
  });

  test('in a module of ncc', () => {
    const bundle = `(() => { var __webpack_modules__ = ({
      7784: ((__unused, exports, __nccwpck_require__) => { ${library} exports.downloadTool = downloadTool; }),
      99: ((__unused, exports, __nccwpck_require__) => { const tc = __nccwpck_require__(7784);
        exports.run = async function () { await (0, tc.downloadTool)('${file}'); }; })
    });
    var cache = {};
    function __nccwpck_require__(id) { if (cache[id]) return cache[id].exports; var module = cache[id] = { exports: {} };
      __webpack_modules__[id](module, module.exports, __nccwpck_require__); return module.exports; }
    __nccwpck_require__(99).run(); })();`;
    expect(sitesOf(bundle)).toEqual([`download tool-cache.downloadTool ${file}`]);
  });

  test('in a bundle of esbuild that names its modules', () => {
    const bundle = `var __commonJS = (cb, mod) => function () { return mod || (0, cb[Object.keys(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports; };
    // node_modules/@actions/tool-cache/lib/tool-cache.js
    var require_tool_cache = __commonJS({ "node_modules/@actions/tool-cache/lib/tool-cache.js"(exports) { ${library} exports.downloadTool = downloadTool; } });
    // src/main.ts
    var tc = require_tool_cache();
    await tc.downloadTool('${file}');`;
    expect(sitesOf(bundle)).toEqual([`download tool-cache.downloadTool ${file}`]);
  });

  test('in a minified one', () => {
    const bundle = `async function a(b,c){d("Downloading "+b),d("Destination "+c);f("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS",10);return await g(b)}async function h(){return await a("${file}")}h();`;
    expect(sitesOf(bundle)).toEqual([`download tool-cache.downloadTool ${file}`]);
  });
});

describe('commands', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a list of arguments',
      `import { exec } from '@actions/exec'; await exec('pip', ['install', 'x==1.0']);`,
      ['install pip x==1.0'],
    ],
    [
      'a line',
      `import * as exec from '@actions/exec'; await exec.exec('npm install -g x@1.0.0');`,
      ['install npm x@1.0.0'],
    ],
    [
      'a list that grows',
      `import { exec } from '@actions/exec'; const args = ['install']; args.push('x==1.0'); await exec('pip', args);`,
      ['install pip x==1.0'],
    ],
    [
      'a program that was looked up',
      `import { exec } from '@actions/exec'; import { which } from '@actions/io'; const pip = await which('pip', true); await exec(pip, ['install', 'x==1.0']);`,
      ['install pip x==1.0'],
    ],
    [
      'spawn',
      `import { spawnSync } from 'child_process'; spawnSync('go', ['install', 'example.com/x@latest']);`,
      ['install go example.com/x@latest'],
    ],
    [
      'a text for a shell',
      `import { execSync } from 'child_process'; execSync('curl -sSL https://example.com/install.sh | sh');`,
      ['exec-remote curl https://example.com/install.sh'],
    ],
    [
      'nothing that fetches',
      `import { exec } from '@actions/exec'; await exec('tar', ['xf', 'x.tar']);`,
      [],
    ],
  ])('%s', (_name, text, sites) => {
    expect(sitesOf(text)).toEqual(sites);
  });

  test('each caller of an own wrapper is a site of its own, with the call that starts it', () => {
    const text = `import { exec } from '@actions/exec';
      async function run(program, args) { return exec(program, args); }
      await run('pip', ['install', 'x==1.0']); await run('tar', ['xf', 'x']); await run('npm', ['install', 'y@1.0.0']);`;
    const { fetches } = fetchesInProgram(programOf(text));
    expect(fetches.map(({ by }) => by)).toEqual(['pip', 'npm']);
    expect(fetches.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      `run('pip', ['install', 'x==1.0'])`,
      `run('npm', ['install', 'y@1.0.0'])`,
    ]);
    expect(fetches[0]?.related.map(({ why }) => why)).toEqual(['starts it']);
  });
});

describe('programs that are started in ways of their own', () => {
  const exec = "import * as exec from '@actions/exec'; import * as core from '@actions/core';";

  test.each<[string, string, readonly string[]]>([
    [
      'a program that is handed on, with a list of its own, is fetched with where the list is',
      `${exec} import path from 'path'; async function update(gem) { await exec.exec(gem, ['update', '--system', '3.6.9']); }
        await update(path.join('/opt/ruby', 'bin', 'gem'));`,
      ['install gem 3.6.9'],
    ],
    ['what only asks for help', `${exec} await exec.exec('mise', ['install', '--help']);`, []],
    [
      'a namespace that a bundler built in a way of its own',
      "const exec_1 = unseen(); exec_1.exec('npx tool@latest');",
      ['install npx tool@latest'],
    ],
    [
      'a remote whose address an input says',
      `${exec} const url = \`https://github.com/\${core.getInput('repository')}\`;
        await exec.exec('git', ['remote', 'add', 'origin', url]);
        await exec.exec('git', ['-c', 'protocol.version=2', 'fetch', '--depth=1', 'origin', ref]);`,
      ['git git https://github.com/{inputs.repository}'],
    ],
    [
      'the remote of a clone that is there',
      `${exec} await exec.exec('git', ['fetch', '--depth=1', 'origin', 'main']);`,
      [],
    ],
    [
      'an image that is pulled and then run',
      `${exec} const image = core.getInput('image'); await exec.exec('docker', ['pull', image]);
        await exec.exec('docker', ['run', '--rm', image, '--version']);`,
      ['image docker {inputs.image}'],
    ],
    [
      'an image that a container on this machine has',
      `${exec} const { stdout } = await exec.getExecOutput('docker', ['inspect', 'builder']);
        await exec.exec('docker', ['run', '--rm', stdout.trim()]);`,
      [],
    ],
  ])('%s', (_name, text, sites) => {
    expect(sitesOf(text)).toEqual(sites);
  });

  test('what all callers have in common has to be so', () => {
    const [fetch] = fetchesInProgram(
      programOf(`${exec} async function bring() { await exec.exec('npm install -g x@1.0.0'); }
        async function scan() { await bring(); }
        switch (core.getInput('run')) { case 'scan': await scan(); break; case 'bring': await bring(); break; }`),
    ).fetches;
    expect(fetch?.when).toEqual([
      { kind: 'input', name: 'run', values: ['scan', 'bring'], isNot: false },
    ]);
  });
});

describe('around a fetch', () => {
  const imports = `import * as core from '@actions/core'; import * as tc from '@actions/tool-cache';`;

  test.each<[string, string, readonly string[]]>([
    [
      'an input',
      `if (core.getInput('tool') === 'a') await tc.downloadTool('${file}');`,
      ['tool is a'],
    ],
    [
      'the other branch',
      `if (core.getInput('tool') === 'a') {} else { await tc.downloadTool('${file}'); }`,
      ['tool is not a'],
    ],
    [
      'an early way out',
      `async function f() { if (!core.getInput('tool')) return; await tc.downloadTool('${file}'); } f();`,
      ['tool is not '],
    ],
    [
      'a platform',
      `if (process.platform === 'win32') await tc.downloadTool('${file}');`,
      ['on win32'],
    ],
    [
      'what the sole caller asks',
      `async function f() { await tc.downloadTool('${file}'); } if (core.getInput('tool') === 'a') await f();`,
      ['tool is a'],
    ],
    [
      'nothing, of two callers that differ',
      `async function f() { await tc.downloadTool('${file}'); } if (core.getInput('tool') === 'a') await f(); else await f();`,
      [],
    ],
    [
      'nothing, of what decides nothing',
      `if (Math.random() > 0.5) await tc.downloadTool('${file}');`,
      [],
    ],
  ])('%s', (_name, text, expected) => {
    const [fetch] = fetchesInProgram(programOf(`${imports} ${text}`)).fetches;
    const shown = fetch?.when.map((one) =>
      one.kind === 'input'
        ? `${one.name} is ${one.isNot ? 'not ' : ''}${one.values.join(' or ')}`
        : `on ${one.names.join(' or ')}`,
    );
    expect(shown).toEqual(expected);
  });

  test('callers that say which URL are named', () => {
    const [fetch] = fetchesInProgram(
      programOf(`${imports} async function get(url) { return tc.downloadTool(url); }
        await get('https://example.com/a.zip'); await get('https://example.com/b.zip');`),
    ).fetches;
    expect(fetch?.related.map(({ why }) => why)).toEqual([
      'called with "https://example.com/a.zip"',
      'called with "https://example.com/b.zip"',
    ]);
  });

  test('a function that nobody calls is no place that fetches', () => {
    const { fetches } = fetchesInProgram(
      programOf(`${imports} async function unused() { await tc.downloadTool('${file}'); }`),
    );
    expect(fetches).toEqual([]);
  });

  test('what only a name leads to is there, and not shown to run', () => {
    const others = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(
      (one) => `class ${one} { bring() {} }`,
    );
    const { fetches } = fetchesInProgram(
      programOf(`${imports} class A { async bring() { await tc.downloadTool('${file}'); } }
        ${others.join(' ')} export const use = (x) => x.bring(); use(JSON.parse(text)); new A();`),
    );
    expect(fetches.map(({ reach }) => reach)).toEqual(['not-shown']);
  });
});

test('names of every object are names like others', () => {
  expect(
    sitesOf(
      `const __proto__ = { constructor() {} }; __proto__.constructor('x'); hasOwnProperty('y'); toString();`,
    ),
  ).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { checkIn } from './check-in.ts';

const url = 'https://tools.example.org/tool-1.2.3.tgz';
const sum = '47c42675bce38c6ab7c4dcba90f009c8567f491bc71ecf492f4ef1876c300700';

const shared = `
const TABLE = { 'linux-x64': '${sum}', 'darwin-x64': '${sum}' };
const key = process.platform + '-' + process.arch;
function hashOf(file) {
  return crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
async function verify(file, expected) {
  if (hashOf(file) !== expected) throw new Error('mismatch');
}
function isRight(file) {
  return hashOf(file) === '${sum}';
}
`;

/** A fetch whose file is used behind \`check\`. */
const run = (check: string, beside = '') => `${shared}${beside}
async function run() {
  let file = await tc.downloadTool('${url}');
  ${check}
  core.addPath(await tc.extractTar(file));
}
run();
`;

const waiting: readonly (readonly [string, string])[] = [
  [
    'a verifier whose then nobody waits for',
    run(`verify(file, '${sum}').then(() => core.info('fine'));`),
  ],
  ['a race with something else', run(`await Promise.race([verify(file, '${sum}'), sleep(10)]);`)],
  ['the first that fulfils', run(`await Promise.any([verify(file, '${sum}'), sleep(10)]);`)],
  ['all, whether settled well or not', run(`await Promise.allSettled([verify(file, '${sum}')]);`)],
  [
    'forEach of an async function',
    run(`[file].forEach(async (one) => { await verify(one, '${sum}'); });`),
  ],
  [
    'map of an async function, not waited for',
    run(`[file].map(async (one) => verify(one, '${sum}'));`),
  ],
  ['a timer', run(`setTimeout(() => { if (!isRight(file)) process.exit(1); }, 1000);`)],
  ['void of a promise', run(`void verify(file, '${sum}');`)],
  [
    'an async function called at once, not waited for',
    run(`(async () => { await verify(file, '${sum}'); })();`),
  ],
  [
    'a listener that hears the end later',
    run(`const hash = crypto.createHash('sha256');
         const stream = fs.createReadStream(file);
         stream.on('data', (chunk) => hash.update(chunk));
         stream.on('end', () => { if (hash.digest('hex') !== '${sum}') throw new Error('no'); });`),
  ],
  [
    'an emitter that may never emit',
    run(`const events = new EventEmitter();
         events.on('file', () => { if (!isRight(file)) process.exit(1); });`),
  ],
  [
    'a promise that is fulfilled before the hash is known',
    run(
      `await new Promise((resolve) => { resolve(); if (!isRight(file)) throw new Error('no'); });`,
    ),
  ],
  ['a promise used as a condition', run(`if (!verify(file, '${sum}')) throw new Error('no');`)],
  [
    'a promise of a boolean used as one',
    run(
      `if (!ask(file)) throw new Error('no');`,
      `async function ask(file) { return isRight(file); }`,
    ),
  ],
  [
    'a download that is not waited for, into a known path',
    `${shared}
     async function get(to) { await tc.downloadTool('${url}', to); await verify(to, '${sum}'); }
     async function run() {
       const to = path.join(os.tmpdir(), 'tool.tgz');
       const going = get(to);
       await sleep(1000);
       core.addPath(await tc.extractTar(to));
     }
     run();`,
  ],
  ['a microtask', run(`queueMicrotask(() => { if (!isRight(file)) throw new Error('no'); });`)],
  ['a handler of exit', run(`process.on('exit', () => { if (!isRight(file)) process.exit(1); });`)],
  [
    'a generator that nobody runs',
    run(`check(file);`, `function* check(file) { if (!isRight(file)) throw new Error('no'); }`),
  ],
  [
    'a generator that nobody runs on, lowered by hand',
    run(
      `const steps = check(file);`,
      `const check = function* (file) { if (!isRight(file)) throw new Error('no'); };`,
    ),
  ],
];

const ways: readonly (readonly [string, string])[] = [
  [
    'catch around the throw alone',
    run(`if (!isRight(file)) { try { throw new Error('no'); } catch {} }`),
  ],
  [
    'finally that returns',
    run(
      `file = check(file);`,
      `function check(file) { try { if (!isRight(file)) throw new Error('no'); } finally { return file; } }`,
    ),
  ],
  [
    'finally that breaks',
    run(`for (;;) { try { if (!isRight(file)) throw new Error('no'); } finally { break; } }`),
  ],
  [
    'a use in finally',
    run(
      `try { if (!isRight(file)) throw new Error('no'); } finally { await tc.extractTar(file); }`,
    ),
  ],
  [
    'tries again, and then goes on',
    `${shared}
     async function run() {
       let file;
       for (let count = 0; count < 3; count++) {
         file = await tc.downloadTool('${url}');
         if (isRight(file)) break;
       }
       await tc.extractTar(file);
     }
     run();`,
  ],
  [
    'tries again, with the last one as it comes',
    `${shared}
     async function run() {
       let file; let count = 0;
       while (true) {
         file = await tc.downloadTool('${url}');
         if (count++ > 3) break;
         if (!isRight(file)) continue;
         break;
       }
       await tc.extractTar(file);
     }
     run();`,
  ],
  [
    'a labelled break',
    run(`check: { if (process.env.FAST) break check; if (!isRight(file)) throw new Error('no'); }`),
  ],
  [
    'a labelled continue',
    run(
      `outer: for (const one of [1, 2]) { for (const two of list) { if (two) continue outer; if (!isRight(file)) throw new Error('no'); } }`,
    ),
  ],
  [
    'a case that is not the one',
    run(
      `switch (process.platform) { case 'linux': if (!isRight(file)) throw new Error('no'); break; case 'darwin': break; }`,
    ),
  ],
  [
    'a case that falls through behind the check',
    run(
      `switch (process.env.MODE) { case 'a': break; case 'b': if (!isRight(file)) throw new Error('no'); default: core.info('x'); }`,
    ),
  ],
  ['and, with the check behind', run(`process.env.CHECK && await verify(file, '${sum}');`)],
  ['or, with the check behind', run(`process.env.SKIP || await verify(file, '${sum}');`)],
  ['nullish, with the check behind', run(`process.env.SKIP ?? await verify(file, '${sum}');`)],
  [
    'a condition that is either',
    run(`if (!isRight(file) && process.env.STRICT) throw new Error('no');`),
  ],
  [
    'a condition that either passes',
    run(`if (!(isRight(file) || process.env.LAX)) throw new Error('no');`),
  ],
  [
    'a verifier that may not be there',
    run(
      `verifier?.check(file);`,
      `const verifier = process.env.X ? { check(file) { if (!isRight(file)) throw new Error('no'); } } : undefined;`,
    ),
  ],
  [
    'a verifier that may not be there, waited for',
    run(
      `await verifier?.check(file);`,
      `const verifier = make(); function make() { if (process.env.X) return { async check(file) { await verify(file, '${sum}'); } }; }`,
    ),
  ],
  [
    'a function that may not be there',
    run(
      `await check?.(file);`,
      `let check; if (process.env.X) check = async (file) => verify(file, '${sum}');`,
    ),
  ],
  [
    'a list that may not be there',
    run(`if (TABLE[key]?.includes(hashOf(file)) === false) throw new Error('no');`),
  ],
  [
    'an early return on a debug flag',
    run(
      `await check(file);`,
      `async function check(file) { if (core.isDebug()) return; await verify(file, '${sum}'); }`,
    ),
  ],
  [
    'a loop over a list that may be empty',
    run(`for (const one of fs.readdirSync('.')) { if (!isRight(file)) throw new Error('no'); }`),
  ],
  [
    'a loop that may not run',
    run(
      `let count = 0; while (count < Number(process.env.N)) { if (!isRight(file)) throw new Error('no'); count++; }`,
    ),
  ],
  [
    'a list method over a list that may be empty',
    run(
      `wanted.forEach(() => { if (!isRight(file)) throw new Error('no'); });`,
      'const wanted = (process.env.LIST ?? "").split(",");',
    ),
  ],
  [
    'every, that ends before',
    run(
      `['/x', file].every((one) => { if (one === '/x') return false; if (!isRight(one)) throw new Error('no'); });`,
    ),
  ],
  [
    'some, that ends before',
    run(
      `[true, false].some((one) => { if (one) return true; if (!isRight(file)) throw new Error('no'); });`,
    ),
  ],
  [
    'a helper that may not call',
    run(`await maybe(() => verify(file, '${sum}'));`, `import { maybe } from 'some-library';`),
  ],
  [
    'a helper that may not call, and swallows',
    run(
      `try { await maybe(() => verify(file, '${sum}')); } catch {}`,
      `import { maybe } from 'some-library';`,
    ),
  ],
  [
    'a helper that may swallow, around both',
    `import { quietly } from 'some-library';${shared}
     async function run() {
       const to = path.join(os.tmpdir(), 'tool.tgz');
       await quietly(async () => { await tc.downloadTool('${url}', to); await verify(to, '${sum}'); });
       core.addPath(await tc.extractTar(to));
     }
     run();`,
  ],
  [
    'a helper of its own that swallows, around both',
    `${shared}
     async function quietly(work) { try { await work(); } catch {} }
     async function run() {
       const to = path.join(os.tmpdir(), 'tool.tgz');
       await quietly(async () => { await tc.downloadTool('${url}', to); await verify(to, '${sum}'); });
       core.addPath(await tc.extractTar(to));
     }
     run();`,
  ],
  [
    'a library call that seems to end the run',
    run(
      `if (process.env.X) { await maybe(() => { process.exit(1); }); await tc.extractTar(file); } await verify(file, '${sum}');`,
      `import { maybe } from 'some-library';`,
    ),
  ],
  ['a run that is marked as failed and goes on', run(`if (!isRight(file)) process.exitCode = 1;`)],
  [
    'exit of something else',
    run(`if (!isRight(file)) process.exit(1);`, 'const process = { exit() {} };'),
  ],
  ['a rejection that is never thrown', run(`if (!isRight(file)) Promise.reject(new Error('no'));`)],
  ['an error that is never thrown', run(`if (!isRight(file)) new Error('no');`)],
  [
    'an error that is returned',
    run(
      `const problem = check(file);`,
      `function check(file) { if (!isRight(file)) return new Error('no'); }`,
    ),
  ],
  ['an assertion that is switched off', run(`console.assert(isRight(file), 'no');`)],
  [
    'a use before, on one way',
    run(`if (process.env.FAST) await tc.extractTar(file); await verify(file, '${sum}');`),
  ],
  [
    'a recursive verifier',
    run(
      `await check(file, 3);`,
      `async function check(file, n) { if (n === 0) return; try { await verify(file, '${sum}'); } catch { await check(file, n - 1); } }`,
    ),
  ],
];

const values: readonly (readonly [string, string])[] = [
  ['what the environment says', run(`await verify(file, process.env.SUM);`)],
  [
    'what the environment says, or else the table',
    run(`await verify(file, process.env.SUM ?? TABLE[key]);`),
  ],
  [
    'the first letters',
    run(`if (hashOf(file).slice(0, 8) !== TABLE[key].slice(0, 8)) throw new Error('no');`),
  ],
  ['the first letter', run(`if (hashOf(file)[0] !== '4') throw new Error('no');`)],
  [
    'the first letter of both',
    run(`if (hashOf(file)[0] !== TABLE[key][0]) throw new Error('no');`),
  ],
  ['the first letter by at', run(`if (hashOf(file).at(0) !== '4') throw new Error('no');`)],
  ['the first letter by charAt', run(`if (hashOf(file).charAt(0) !== '4') throw new Error('no');`)],
  [
    'the first letter by split',
    run(`if (hashOf(file).split('')[0] !== '4') throw new Error('no');`),
  ],
  [
    'the first letter by destructuring',
    run(`const [first] = hashOf(file); if (first !== '4') throw new Error('no');`),
  ],
  ['the length', run(`if (hashOf(file).length !== TABLE[key].length) throw new Error('no');`)],
  [
    'a first byte',
    run(
      `const digest = crypto.createHash('sha256').update(fs.readFileSync(file)).digest().subarray(0, 1); if (!digest.equals(Buffer.from('47', 'hex'))) throw new Error('no');`,
    ),
  ],
  ['a part by substring', run(`if (hashOf(file).substring(0, 2) !== '47') throw new Error('no');`)],
  ['a hash that ends with', run(`if (!hashOf(file).endsWith('00')) throw new Error('no');`)],
  ['a hash that begins with', run(`if (!hashOf(file).startsWith('47')) throw new Error('no');`)],
  ['a hash that holds a letter', run(`if (!hashOf(file).includes('4')) throw new Error('no');`)],
  [
    'a hash in which all is replaced',
    run(`if (hashOf(file).replace(/.*/, '${sum}') !== '${sum}') throw new Error('no');`),
  ],
  [
    'a hash that matches a pattern',
    run(`if (!/^[0-9a-f]{64}$/.test(hashOf(file))) throw new Error('no');`),
  ],
  [
    'a hash that is a number',
    run(`if (Number(hashOf(file)) === Number('${sum}')) throw new Error('no');`),
  ],
  [
    'a hash that is a number, as one',
    run(`if (parseInt(hashOf(file)) !== parseInt('${sum}')) throw new Error('no');`),
  ],
  ['an order that is ignored', run(`hashOf(file).localeCompare('${sum}');`)],
  ['an order', run(`if (hashOf(file).localeCompare('${sum}') > 1) throw new Error('no');`)],
  [
    'a comparison in constant time that is ignored',
    run(`crypto.timingSafeEqual(Buffer.from(hashOf(file)), Buffer.from('${sum}'));`),
  ],
  ['less than', run(`if (hashOf(file) < '${sum}') throw new Error('no');`)],
  [
    'an assignment in place of a comparison',
    run(`let actual = hashOf(file); if (!(actual = '${sum}')) throw new Error('no');`),
  ],
  [
    'the hash of the path',
    run(
      `if (crypto.createHash('sha256').update(file).digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of the address',
    run(
      `if (crypto.createHash('sha256').update('${url}').digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of nothing',
    run(
      `if (crypto.createHash('sha256').digest('hex') !== 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855') throw new Error('no');`,
    ),
  ],
  [
    'the hash of a copy that is fed nothing',
    run(
      `const hash = crypto.createHash('sha256'); const other = hash.copy(); other.update(fs.readFileSync(file)); if (hash.digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of what is fed too late',
    run(
      `const hash = crypto.createHash('sha256'); fs.createReadStream(file).pipe(hash); if (hash.digest('hex') !== 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855') throw new Error('no');`,
    ),
  ],
  [
    'the hash of a part of the file',
    run(
      `const bytes = fs.readFileSync(file).subarray(0, 10); if (crypto.createHash('sha256').update(bytes).digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of a beginning of the stream',
    run(
      `const hash = crypto.createHash('sha256'); for await (const piece of fs.createReadStream(file, { end: 100 })) hash.update(piece); if (hash.digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of the first piece',
    run(
      `const hash = crypto.createHash('sha256'); for await (const piece of fs.createReadStream(file)) { hash.update(piece); break; } if (hash.digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of its length',
    run(
      `if (crypto.createHash('sha256').update(String(fs.readFileSync(file).length)).digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of it and more',
    run(
      `if (crypto.createHash('sha256').update(fs.readFileSync(file)).update(Buffer.from(core.getInput('x'))).digest('hex') === '${sum}') {} else core.info('no');`,
    ),
  ],
  [
    'hash against itself',
    run(`const expected = hashOf(file); if (hashOf(file) !== expected) throw new Error('no');`),
  ],
  [
    'hash against itself, through an object',
    run(
      `const wanted = { sum: '${sum}' }; wanted.sum = hashOf(file); if (hashOf(file) !== wanted.sum) throw new Error('no');`,
    ),
  ],
  [
    'hash against itself, through another name',
    run(
      `const wanted = { sum: '${sum}' }; const other = wanted; other.sum = hashOf(file); if (hashOf(file) !== wanted.sum) throw new Error('no');`,
    ),
  ],
  [
    'hash against itself, by assign',
    run(
      `const wanted = { sum: '${sum}' }; Object.assign(wanted, { sum: hashOf(file) }); if (hashOf(file) !== wanted.sum) throw new Error('no');`,
    ),
  ],
  [
    'hash against itself, through a table',
    run(`TABLE[key] = hashOf(file); await verify(file, TABLE[key]);`),
  ],
  [
    'hash against itself, through a table by another name',
    run(
      `learn(TABLE, file); await verify(file, TABLE[key]);`,
      `function learn(table, file) { table[key] = hashOf(file); }`,
    ),
  ],
  [
    'a table that the environment fills',
    run(
      `Object.assign(TABLE, JSON.parse(process.env.SUMS ?? '{}')); await verify(file, TABLE[key]);`,
    ),
  ],
  [
    'a table that the environment fills by another name',
    run(
      `fill(TABLE); await verify(file, TABLE[key]);`,
      `function fill(table) { for (const one of (process.env.SUMS ?? '').split(',')) { const [name, value] = one.split('='); table[name] = value; } }`,
    ),
  ],
  [
    'a map that an answer fills',
    run(
      `SUMS.set(key, await (await get('https://x.example.org/sum')).readBody()); await verify(file, SUMS.get(key));`,
      `import { HttpClient } from '@actions/http-client'; const client = new HttpClient('x'); const get = (url) => client.get(url); const SUMS = new Map([['linux-x64', '${sum}']]);`,
    ),
  ],
  [
    'an object changed by a callee',
    run(
      `const wanted = { sum: '${sum}' }; change(wanted); await verify(file, wanted.sum);`,
      `function change(one) { one.sum = process.env.SUM; }`,
    ),
  ],
  [
    'a property with a getter',
    run(
      `const wanted = { get sum() { return process.env.SUM; } }; await verify(file, wanted.sum);`,
    ),
  ],
  [
    'a proxy',
    run(
      `const wanted = new Proxy(TABLE, { get: () => process.env.SUM }); await verify(file, wanted[key]);`,
    ),
  ],
  [
    'a getter that is defined',
    run(
      `Object.defineProperty(TABLE, key, { get: () => process.env.SUM }); await verify(file, TABLE[key]);`,
    ),
  ],
  [
    'two that can both be missing',
    run(
      `const actual = key in TABLE ? hashOf(file) : undefined; if (actual !== TABLE[key]) throw new Error('no');`,
    ),
  ],
  [
    'a flag that another function clears',
    run(
      `configure(); if (!skip) await verify(file, '${sum}');`,
      `let skip = false; function configure() { skip = core.getInput('skip') === 'true'; }`,
    ),
  ],
  [
    'a flag of an object that another function clears',
    run(
      `configure(); if (!options.skip) await verify(file, '${sum}');`,
      `const options = { skip: false }; function configure() { options.skip = core.getInput('skip') === 'true'; }`,
    ),
  ],
  [
    'a flag of a local object that another function clears',
    run(
      `const options = { skip: false }; configure(options); if (!options.skip) await verify(file, '${sum}');`,
      `function configure(one) { one.skip = core.getInput('skip') === 'true'; }`,
    ),
  ],
  [
    'a flag that a listener sets',
    run(
      `let must = false; events.on('x', () => { must = true; }); if (must) await verify(file, '${sum}');`,
      `import { events } from 'some-library';`,
    ),
  ],
  [
    'a flag that a callback clears',
    run(
      `let skip = false; list.forEach(() => { skip = true; }); if (!skip) await verify(file, '${sum}');`,
      `const list = process.argv;`,
    ),
  ],
  [
    'a result that another function makes true',
    run(
      `ok = isRight(file); forgive(); if (!ok) throw new Error('no');`,
      `let ok = false; function forgive() { ok = true; }`,
    ),
  ],
  [
    'a result that another function makes true through an object',
    run(
      `const result = { ok: isRight(file) }; forgive(result); if (!result.ok) throw new Error('no');`,
      `function forgive(one) { one.ok = true; }`,
    ),
  ],
  [
    'a result that is set again',
    run(`let ok = isRight(file); ok = true; if (!ok) throw new Error('no');`),
  ],
  [
    'a default that skips',
    run(
      `await check(file);`,
      `async function check(file, skip = process.env.SKIP) { if (skip) return; await verify(file, '${sum}'); }`,
    ),
  ],
  [
    'a default that is no hash',
    run(`await verify(file, undefined);`).replace('expected) {', 'expected = process.env.SUM) {'),
  ],
  [
    'a hash function of its own',
    run(
      `if (createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');`,
      `const createHash = () => ({ update() { return this; }, digest() { return '${sum}'; } });`,
    ),
  ],
  [
    'a hash function of an object of its own',
    run(
      `if (own.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');`,
      `const own = { createHash: () => ({ update() { return this; }, digest() { return '${sum}'; } }) };`,
    ),
  ],
  [
    'a hash function of another library',
    run(
      `if (other.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');`,
      `import * as other from 'fake-crypto';`,
    ),
  ],
  [
    'a hash function that is replaced',
    run(`if (hashOf(file) !== '${sum}') throw new Error('no');`, `hashOf = () => '${sum}';`),
  ],
  ['a verifier that is replaced', run(`await verify(file, '${sum}');`, `verify = async () => {};`)],
  [
    'a verifier in a variable that is replaced',
    run(
      `await check(file);`,
      `let check = async (file) => { await verify(file, '${sum}'); }; if (process.env.X) check = async () => {};`,
    ),
  ],
  [
    'a verifier that a class overrides',
    run(
      `new Lax().check(file);`,
      `class Strict { check(file) { if (!isRight(file)) throw new Error('no'); } } class Lax extends Strict { check() {} }`,
    ),
  ],
  [
    'a verifier that a class may override',
    run(
      `make().check(file);`,
      `class Strict { check(file) { if (!isRight(file)) throw new Error('no'); } } class Lax extends Strict { check() {} } function make() { return process.env.X ? new Lax() : new Strict(); }`,
    ),
  ],
  [
    'a verifier whose template is overridden',
    run(
      `await new Lax().install(file);`,
      `class Strict { async install(file) { this.check(file); await tc.extractTar(file); } check(file) { if (!isRight(file)) throw new Error('no'); } } class Lax extends Strict { check() {} }`,
    ),
  ],
  [
    'a verifier that an instance replaces',
    run(
      `const one = new Strict(); one.check = () => {}; one.check(file);`,
      `class Strict { check(file) { if (!isRight(file)) throw new Error('no'); } }`,
    ),
  ],
  [
    'a verifier that the prototype replaces',
    run(
      `new Strict().check(file);`,
      `class Strict { check(file) { if (!isRight(file)) throw new Error('no'); } } Strict.prototype.check = () => {};`,
    ),
  ],
  [
    'a verifier of an object that is replaced',
    run(
      `tools.check(file);`,
      `const tools = { check(file) { if (!isRight(file)) throw new Error('no'); } }; tools.check = () => {};`,
    ),
  ],
  [
    'a verifier from a table by name',
    run(
      `checks[process.env.MODE](file);`,
      `const checks = { strict(file) { if (!isRight(file)) throw new Error('no'); }, lax() {} };`,
    ),
  ],
  [
    'a function that is bound to another file',
    run(
      `check.bind(null, '/x')(file);`,
      `function check(file) { if (!isRight(file)) throw new Error('no'); }`,
    ),
  ],
  [
    'a function that is called with another file',
    run(
      `check.call(null, '/x', file);`,
      `function check(file) { if (!isRight(file)) throw new Error('no'); }`,
    ),
  ],
  [
    'arguments in another order',
    run(
      `check('/x', file);`,
      `function check(file) { if (!isRight(file)) throw new Error('no'); }`,
    ),
  ],
  ['a code that the environment chooses', run(`await eval(process.env.CODE)(file);`)],
  [
    'a key that the environment gives',
    run(
      `if (!crypto.verify('sha256', fs.readFileSync(file), process.env.KEY, signature)) throw new Error('no');`,
    ),
  ],
  [
    'a signature of something else',
    run(
      `if (!crypto.verify('sha256', Buffer.from('x'), '-----BEGIN PUBLIC KEY-----\\nMCow\\n-----END PUBLIC KEY-----', signature)) throw new Error('no');`,
    ),
  ],
  [
    'a signature that is ignored',
    run(
      `crypto.verify('sha256', fs.readFileSync(file), '-----BEGIN PUBLIC KEY-----\\nMCow\\n-----END PUBLIC KEY-----', signature);`,
    ),
  ],
  [
    'a command that verifies with any key',
    run(
      `await exec.exec('cosign', ['verify-blob', '--certificate-identity-regexp', '.*', '--certificate-oidc-issuer-regexp', '.*', file]);`,
    ),
  ],
  [
    'a command whose exit code is ignored',
    run(
      `await exec.exec('cosign', ['verify-blob', '--key', path.join(__dirname, 'cosign.pub'), file], { ignoreReturnCode: true });`,
    ),
  ],
  [
    'a command whose options are made elsewhere',
    run(
      `await exec.exec('cosign', ['verify-blob', '--key', 'cosign.pub', file], options);`,
      `const options = make(); function make() { return { ignoreReturnCode: true }; }`,
    ),
  ],
  [
    'a command that is not waited for',
    run(`exec.exec('cosign', ['verify-blob', '--key', 'cosign.pub', file]);`),
  ],
  [
    'a command that ignores the transparency log and takes any key',
    run(`await exec.exec('cosign', ['verify-blob', '--key', process.env.KEY, file]);`),
  ],
];

const files: readonly (readonly [string, string])[] = [
  [
    'a second download over the first',
    run(`await verify(file, '${sum}'); file = await tc.downloadTool('${url}?2');`)
      .replace(
        /let file = await tc\.downloadTool\('[^']*'\)/,
        "let file = '/x'; const fetchIt = () => tc.downloadTool('https://tools.example.org/' + process.env.V); file = await fetchIt()",
      )
      .replace("tc.downloadTool('https://tools.example.org/tool-1.2.3.tgz?2')", 'fetchIt()'),
  ],
  [
    'another file takes its place by rename',
    run(
      `await verify(file, '${sum}'); const again = await get(); fs.renameSync(again, file);`,
      `async function get() { return tc.downloadTool('${url}?again'); }`,
    ).replace(`let file = await tc.downloadTool('${url}')`, 'let file = await get()'),
  ],
  [
    'another that is used',
    run(
      `await verify(file, '${sum}'); file = await get();`,
      `async function get() { return tc.downloadTool('${url}'); }`,
    ).replace(`let file = await tc.downloadTool('${url}')`, 'let file = await get()'),
  ],
  [
    'one of two is checked',
    `${shared}
     async function get(name) { return tc.downloadTool('https://tools.example.org/' + name); }
     async function run() {
       const one = await get('one'); const two = await get('two');
       await verify(one, '${sum}');
       await tc.extractTar(one); await tc.extractTar(two);
     }
     run();`,
  ],
  [
    'a copy that is used before',
    run(
      `fs.copyFileSync(file, '/opt/tool'); await exec.exec('/opt/tool'); await verify(file, '${sum}');`,
    ),
  ],
  [
    'a copy in a cell that is used before',
    run(
      `const cells = []; cells.push(file); await tc.extractTar(cells[0]); await verify(file, '${sum}');`,
    ),
  ],
  [
    'one that is put on the path before',
    run(`core.addPath(path.dirname(file)); await verify(file, '${sum}');`),
  ],
  [
    'one that another function uses',
    run(`start(file); await verify(file, '${sum}');`, `function start(file) { exec.exec(file); }`),
  ],
  [
    'one that an unknown uses',
    run(
      `await install(file); await verify(file, '${sum}');`,
      `import { install } from 'some-library';`,
    ),
  ],
  [
    'one that a setter uses',
    run(
      `box.file = file; await verify(file, '${sum}');`,
      `const box = { set file(path) { exec.exec(path); } };`,
    ),
  ],
];

const more: readonly (readonly [string, string])[] = [
  [
    'a state machine of __generator',
    `${shared}
     var __generator = function (self, body) { return body; };
     function run() {
       return __awaiter(this, void 0, void 0, function () {
         var file;
         return __generator(this, function (_a) {
           switch (_a.label) {
             case 0: return [4, tc.downloadTool('${url}')];
             case 1: file = _a.sent(); if (hashOf(file) !== '${sum}') throw new Error('no'); return [4, tc.extractTar(file)];
             case 2: core.addPath(_a.sent()); return [2];
           }
         });
       });
     }
     run();`,
  ],
  [
    'a name that is bound',
    run(
      `const c = check.bind(null, '/x'); c(file);`,
      `function check(file) { if (!isRight(file)) throw new Error('no'); }`,
    ),
  ],
  [
    'a result written under another name',
    run(
      `const result = {}; result.ok = isRight(file); forgive(result); if (!result.ok) throw new Error('no');`,
      `function forgive(one) { one.ok = true; }`,
    ),
  ],
  [
    'a result written by computed name',
    run(
      `const result = { ok: false }; result.ok = isRight(file); result['o' + 'k'] = true; if (!result.ok) throw new Error('no');`,
    ),
  ],
  [
    'a check of a clone',
    run(
      `const other = '/tmp/clone'; await exec.exec('cp', ['/known', other]); await verify(other, '${sum}');`,
    ),
  ],
  [
    'a throw in a callback that is handed on',
    run(
      `fs.readFile(file, (error, bytes) => { if (crypto.createHash('sha256').update(bytes).digest('hex') !== '${sum}') throw new Error('no'); });`,
    ),
  ],
  [
    'a do that ends before',
    run(
      `do { if (process.env.X) break; if (!isRight(file)) throw new Error('no'); } while (false);`,
    ),
  ],
  ['a comma', run(`if ((isRight(file), true) === false) throw new Error('no');`)],
  ['a ternary whose both ways go on', run(`isRight(file) ? core.info('yes') : core.info('no');`)],
  [
    'a comparison with a typo',
    run(
      `if (hashOf(file) !== expectd) throw new Error('no');`,
      'let expectd; if (process.env.X) expectd = hashOf(process.env.X);',
    ),
  ],
  [
    'a table of promises',
    run(`const checks = [verify(file, '${sum}')]; core.info(checks.length);`),
  ],
  [
    'async iteration over checks that nobody runs',
    run(`async function* checks() { await verify(file, '${sum}'); yield 1; } checks();`),
  ],
  [
    'a decorator of a function that swallows',
    run(
      `await safe(verify)(file, '${sum}');`,
      `function safe(fn) { return async (...args) => { try { await fn(...args); } catch {} }; }`,
    ),
  ],
  [
    'a once-only memo',
    run(
      `await once(() => verify(file, '${sum}'));`,
      `let done = !!process.env.X; async function once(fn) { if (done) return; done = true; await fn(); }`,
    ),
  ],
  [
    'an error that is replaced by a value',
    run(
      `const ok = await verify(file, '${sum}').then(() => true, () => true); if (!ok) throw new Error('no');`,
    ),
  ],
  ['an error that a then swallows', run(`await verify(file, '${sum}').then(() => {}, () => {});`)],
  [
    'a finally that throws nothing',
    run(`await verify(file, '${sum}').catch(() => {}).finally(() => {});`),
  ],
  [
    'a variable of the block that hides another',
    run(`let ok = true; { let ok = isRight(file); } if (!ok) throw new Error('no');`),
  ],
  [
    'a weak check beside a strong one that is optional',
    run(
      `if (process.env.X) await verify(file, '${sum}'); else if (crypto.createHash('md5').update(fs.readFileSync(file)).digest('hex') !== 'x') throw new Error('no');`,
    ),
  ],
  [
    'an in-place change after the check',
    run(
      `await verify(file, '${sum}'); await exec.exec('curl', ['-o', file, 'https://x.example.org/again']);`,
    )
      .replace('tc.downloadTool(', "exec.exec('x'); const again = await tc.downloadTool(")
      .replace('let file = await', "let file = '/opt/tool'; await"),
  ],
  ['a spread of arguments', run(`await verify(...['/x', '${sum}']);`)],
  [
    'a default export that is replaced',
    run(
      `await tools.verify(file, '${sum}');`,
      `const tools = { verify }; if (process.env.X) tools.verify = async () => {};`,
    ),
  ],
  [
    'a with of with',
    run(
      `if (core.getInput('verify') === 'true') { if (core.getInput('strict') !== 'no') await verify(file, '${sum}'); }`,
    ),
  ],
  [
    'a loop whose last round is not checked',
    run(
      `for (let n = 0; n < 2; n++) { if (n === 0) { if (!isRight(file)) throw new Error('no'); } else { file = await tc.downloadTool('${url}'); } }`,
    ),
  ],
  [
    'a hasher that is used for two',
    run(
      `const hash = crypto.createHash('sha256'); hash.update(fs.readFileSync('/x')); if (process.env.X) hash.update(fs.readFileSync(file)); if (hash.digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'a class with a static flag',
    run(
      `await Tool.check(file);`,
      `class Tool { static skip = false; static async check(file) { if (Tool.skip) return; await verify(file, '${sum}'); } } if (process.env.X) Tool.skip = true;`,
    ),
  ],
  [
    'a field of this',
    `${shared}
     class Tool {
       skip = false;
       configure() { this.skip = core.getInput('skip') === 'true'; }
       async run() {
         this.configure();
         const file = await tc.downloadTool('${url}');
         if (!this.skip) await verify(file, '${sum}');
         core.addPath(await tc.extractTar(file));
       }
     }
     new Tool().run();`,
  ],
  [
    'a field of this that another object sets',
    `${shared}
     class Tool {
       constructor() { this.skip = false; }
       async run() {
         const file = await tc.downloadTool('${url}');
         if (!this.skip) await verify(file, '${sum}');
         core.addPath(await tc.extractTar(file));
       }
     }
     const tool = new Tool(); tool.skip = core.getInput('skip') === 'true'; tool.run();`,
  ],
];

const rows = [...waiting, ...ways, ...values, ...files, ...more];

describe('nearly right', () => {
  test.each(rows)('%s is not closed', (_, text) => {
    const { verification, holds } = checkIn(text);
    const isProof = verification === 'embedded-hash' || verification === 'signature';
    expect(isProof && holds === 'always').toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import { checkIn } from './check-in.ts';

const url = 'https://tools.example.org/tool-1.2.3.tgz';
const sum = '47c42675bce38c6ab7c4dcba90f009c8567f491bc71ecf492f4ef1876c300700';

const awaiter = `
var __awaiter = function (thisArg, _arguments, P, generator) {
  return new (P || (P = Promise))(function (resolve, reject) {
    function step(result) { result.done ? resolve(result.value) : step(generator.next(result.value)); }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function verify(file) {
  return __awaiter(this, void 0, void 0, function* () {
    const actual = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    if (actual !== '${sum}') { throw new Error('mismatch'); }
  });
}
`;

const lowered = (check: string) => `${awaiter}
function run() {
  return __awaiter(this, void 0, void 0, function* () {
    const file = yield tc.downloadTool('${url}');
    ${check}
    core.addPath(yield tc.extractTar(file));
  });
}
run();
`;

const plain = (check: string, hash = '') => `${hash}
async function run() {
  const file = await tc.downloadTool('${url}');
  ${check}
  core.addPath(await tc.extractTar(file));
}
run();
`;

const always: readonly (readonly [string, string])[] = [
  ['lowered to generators', lowered('yield verify(file);')],
  [
    'a stream that is listened to',
    plain(
      `if (await hashOf(file) !== '${sum}') throw new Error('no');`,
      `function hashOf(file) {
        return new Promise((resolve, reject) => {
          const hash = crypto.createHash('sha256');
          const stream = fs.createReadStream(file);
          stream.on('error', reject);
          stream.on('data', (chunk) => hash.update(chunk));
          stream.on('end', () => resolve(hash.digest('hex')));
        });
      }`,
    ),
  ],
  [
    'a stream that is poured into the hash',
    plain(
      `const hash = crypto.createHash('sha512'); await pipeline(fs.createReadStream(file), hash);
       if (hash.digest('hex') !== '${sum}') { core.setFailed('no'); return; }`,
    ),
  ],
  [
    'a stream of pieces',
    plain(
      `const hash = crypto.createHash('sha256');
       for await (const piece of fs.createReadStream(file)) hash.update(piece);
       if (hash.digest('hex') !== '${sum}') process.exit(1);`,
    ),
  ],
  [
    'a body that is hashed before it is written',
    `async function run() {
       const answer = await fetch('${url}');
       const bytes = Buffer.from(await answer.arrayBuffer());
       if (crypto.createHash('sha256').update(bytes).digest('hex') !== '${sum}') throw new Error('no');
       const to = path.join(os.tmpdir(), 'tool');
       fs.writeFileSync(to, bytes);
       fs.chmodSync(to, 0o755);
       await exec.exec(to, ['--version']);
     }
     run();`,
  ],
  [
    'a body that is hashed after it is written, by its path',
    `async function run() {
       const answer = await fetch('${url}');
       const to = path.join(os.tmpdir(), 'tool');
       await pipeline(answer.body, fs.createWriteStream(to));
       const actual = crypto.createHash('sha256').update(fs.readFileSync(path.join(os.tmpdir(), 'tool'))).digest('hex');
       if (actual !== '${sum}') throw new Error('no');
       await exec.exec(to);
     }
     run();`,
  ],
  [
    'a function that says whether',
    plain(
      'if (!isRight(file)) { return; }',
      `function isRight(file) {
         const actual = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
         if (actual !== '${sum}') { core.setFailed('no'); return false; }
         return true;
       }`,
    ),
  ],
  [
    'a download that is tried again',
    `import retry from 'async-retry';
     async function run() {
       const file = await retry(async () => tc.downloadTool('${url}'), { retries: 3 });
       if (crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');
       await tc.extractTar(file);
     }
     run();`,
  ],
  [
    'a download that another function checks and gives back',
    `async function get() {
       const file = await tc.downloadTool('${url}');
       if (crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');
       return { file, version: '1' };
     }
     async function run() { const { file } = await get(); await tc.extractTar(file); }
     run();`,
  ],
];

const notAlways: readonly (readonly [string, string])[] = [
  ['lowered, and not waited for', lowered('verify(file);')],
  ['lowered, and swallowed', lowered('try { yield verify(file); } catch (e) { core.info(e); }')],
  [
    'a weak hash',
    plain(
      `if (crypto.createHash('md5').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'the hash of the name of the file',
    plain(
      `if (crypto.createHash('sha256').update('tool').digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'a result of three states of which two pass',
    plain(
      "if (check(file, table[process.arch]) === false) throw new Error('no');",
      `const table = { x64: '${sum}' };
       function check(file, expected) {
         if (!expected) return undefined;
         return crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') === expected;
       }`,
    ),
  ],
  [
    'a failure that does not end the run',
    plain(
      `if (crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') core.setFailed('no');`,
    ),
  ],
  [
    'a file that takes the place of the other',
    plain(
      `let other = file; if (process.env.X) other = '/opt/known';
       if (crypto.createHash('sha256').update(fs.readFileSync(other)).digest('hex') !== '${sum}') throw new Error('no');`,
    ),
  ],
  [
    'a beginning of the hash',
    plain(
      `const actual = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
       if (!actual.startsWith(core.getInput('sum'))) throw new Error('no');`,
    ),
  ],
  [
    'a second download into the same name',
    `async function run() {
       let file;
       for (const host of ['a', 'b']) {
         file = await tc.downloadTool('https://' + host + '.example.org/tool.tgz');
         if (host === 'a' && crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') !== '${sum}') throw new Error('no');
       }
       await tc.extractTar(file);
     }
     run();`,
  ],
];

describe('the shape of a check', () => {
  test.each(always)('%s holds always', (_, text) => {
    expect(checkIn(text)).toMatchObject({ verification: 'embedded-hash', holds: 'always' });
  });

  test.each(notAlways)('%s is not always', (_, text) => {
    expect(checkIn(text).holds).not.toBe('always');
  });
});

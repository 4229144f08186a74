import { describe, expect, test } from '@jest/globals';
import { checkIn } from './check-in.ts';

const url = 'https://tools.example.org/tool-1.2.3.tgz';

const table = `
const TABLE = {
  'linux-x64': '47c42675bce38c6ab7c4dcba90f009c8567f491bc71ecf492f4ef1876c300700',
  'darwin-x64': '9aed5e0a4a97ad019f943087dee6b7bd6ace340b06c6faba5615927b9a50a7d4',
};
const key = process.platform + '-' + process.arch;
`;

const hash = `
async function hashOf(file) {
  return crypto.createHash('sha256').update(await fs.promises.readFile(file)).digest('hex');
}
async function verify(file, expected) {
  const actual = await hashOf(file);
  if (actual !== expected) throw new Error('mismatch');
}
`;

/** A fetch whose file goes through `check` before, and through `after` behind, its use. */
const run = (check: string, after = '') => `${table}${hash}
async function run() {
  const file = await tc.downloadTool('${url}');
  ${check}
  const folder = await tc.extractTar(file);
  core.addPath(folder);
  ${after}
}
run().catch((error) => core.setFailed(error.message));
`;

interface Row {
  readonly name: string;
  readonly fake: string;
  readonly flaw: string | undefined;
  readonly mended: string;
}

const rows: readonly Row[] = [
  {
    name: 'a verifier that nobody calls',
    flaw: 'uncalled',
    fake: run(''),
    mended: run('await verify(file, TABLE[key]);'),
  },
  {
    name: 'a table that holds nothing',
    flaw: 'empty-table',
    fake: run('const expected = EMPTY[key]; if (expected) await verify(file, expected);').replace(
      'const TABLE',
      'const EMPTY = {};\nconst TABLE',
    ),
    mended: run('const expected = TABLE[key]; await verify(file, expected);'),
  },
  {
    name: 'a value that is passed over where there is none',
    flaw: 'fails-open',
    fake: run('const expected = TABLE[key]; if (expected) await verify(file, expected);'),
    mended: run(
      "const expected = TABLE[key]; if (!expected) throw new Error('unknown'); await verify(file, expected);",
    ),
  },
  {
    name: 'the hash of another file',
    flaw: 'other-file',
    fake: run('await verify(process.argv[1], TABLE[key]);'),
    mended: run('await verify(file, TABLE[key]);'),
  },
  {
    name: 'a result that nothing follows from',
    flaw: 'result-ignored',
    fake: run('const ok = (await hashOf(file)) === TABLE[key]; core.info(String(ok));'),
    mended: run(
      "const ok = (await hashOf(file)) === TABLE[key]; if (!ok) throw new Error('mismatch');",
    ),
  },
  {
    name: 'a promise that nobody waits for',
    flaw: 'result-ignored',
    fake: run('verify(file, TABLE[key]);'),
    mended: run('await verify(file, TABLE[key]);'),
  },
  {
    name: 'a check after the use',
    flaw: 'after-use',
    fake: run('', 'await verify(file, TABLE[key]);'),
    mended: run('await verify(file, TABLE[key]);'),
  },
  {
    name: 'a check that an input asks for',
    flaw: 'opt-in',
    fake: run("const wanted = core.getInput('sha256'); if (wanted) await verify(file, wanted);"),
    mended: run(
      "const wanted = core.getInput('sha256') || TABLE[key]; await verify(file, wanted);",
    ),
  },
  {
    name: 'a hash that lies beside the file',
    flaw: 'same-origin',
    fake: run(
      `const other = await fetch('${url}.sha256'); const text = await other.text(); await verify(file, text.trim());`,
    ),
    mended: run('await verify(file, TABLE[key]);'),
  },
  {
    name: 'a comparison the wrong way round',
    flaw: 'inverted',
    fake: run("if ((await hashOf(file)) === TABLE[key]) throw new Error('mismatch');"),
    mended: run("if ((await hashOf(file)) !== TABLE[key]) throw new Error('mismatch');"),
  },
  {
    name: 'an exception that is swallowed',
    flaw: 'swallowed',
    fake: run(
      'try { await verify(file, TABLE[key]); } catch (error) { core.warning(error.message); }',
    ),
    mended: run(
      "try { await verify(file, TABLE[key]); } catch (error) { core.warning('no'); throw error; }",
    ),
  },
  {
    name: 'a rejection that is swallowed',
    flaw: 'swallowed',
    fake: run('await verify(file, TABLE[key]).catch((error) => core.warning(error.message));'),
    mended: run(
      'await verify(file, TABLE[key]).catch((error) => { throw new Error(error.message); });',
    ),
  },
  {
    name: 'a check on one platform only',
    flaw: 'one-platform',
    fake: run("if (process.platform === 'linux') await verify(file, TABLE[key]);"),
    mended: run(
      "if (process.platform === 'linux') await verify(file, TABLE[key]); else await verify(file, TABLE['darwin-x64']);",
    ),
  },
  {
    name: 'a key that is fetched too',
    flaw: 'fetched-key',
    fake: run(
      `const keys = await fetch('https://tools.example.org/key.pem'); const pem = await keys.text();
       if (!crypto.verify('sha256', fs.readFileSync(file), pem, signature)) throw new Error('bad');`,
    ),
    mended: run(
      `const pem = '-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEA\\n-----END PUBLIC KEY-----';
       if (!crypto.verify('sha256', fs.readFileSync(file), pem, signature)) throw new Error('bad');`,
    ),
  },
  {
    name: 'a verifier that only the last stage calls',
    flaw: 'only-in-post',
    fake: `${table}${hash}
async function main() {
  const file = await tc.downloadTool('${url}');
  core.saveState('file', file);
  core.addPath(await tc.extractTar(file));
}
async function post() { await verify(core.getState('file'), TABLE[key]); }
if (core.getState('isPost')) post(); else main();
`,
    mended: run('await verify(file, TABLE[key]);'),
  },
];

describe('a look-alike of a check', () => {
  test.each(rows)('$name is named, and is no check', ({ fake, flaw }) => {
    const outcome = checkIn(fake);
    expect(outcome.holds).not.toBe(
      flaw === 'same-origin' || flaw === 'fetched-key' ? 'never' : 'always',
    );
    expect(outcome.flaw).toBe(flaw);
    expect(isProof(outcome.verification) && outcome.holds === 'always').toBe(false);
  });

  test.each(rows)('$name, mended, holds always', ({ mended }) => {
    const outcome = checkIn(mended);
    expect(outcome).toMatchObject({ holds: 'always' });
    expect(isProof(outcome.verification)).toBe(true);
  });
});

test('what hashes texts and compares them is no verifier that was forgotten', () => {
  const outcome = checkIn(`
function isSameText(text, expected) {
  if (crypto.createHash('sha256').update(text).digest('hex') !== expected) throw new Error('no');
}
isSameText(process.argv[1], process.argv[2]);
${run('').replace(hash, '')}`);
  expect(outcome).toMatchObject({ holds: 'never' });
  expect(outcome.flaw).toBe(undefined);
});

function isProof(verification: string): boolean {
  return verification === 'embedded-hash' || verification === 'signature';
}

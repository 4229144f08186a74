import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { toScript } from '../../src/script/to-script.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-check-'));
  for (const name of ['tool-linux.tar.gz', 'tool-mac.tar.gz', 'tool-bsd.tar.gz', 'SHA256SUMS'])
    writeFileSync(join(folder, name), `bytes of ${name}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const right = (name: string, algorithm = 'sha256') =>
  createHash(algorithm).update(`bytes of ${name}`).digest('hex');

async function check(...texts: readonly string[]) {
  const scripts = texts.map((text, index) => toScript(`install-${index}.sh`, text));
  const { scripts: reports } = await checkScripts({ scripts, artifacts: folder });
  return reports.map(({ arms, findings }) => ({
    bytes: arms.map(({ artifact, bytes }) => `${artifact}: ${bytes}`),
    rules: findings
      .filter(({ rule }) => !['unverified-download', 'undecided'].includes(rule))
      .map(({ rule, at }) => `${rule}:${at.start.line}`),
  }));
}

test('values that are those of the bytes', async () => {
  const sums = ['linux', 'mac', 'bsd'].map(
    (os) => `${right(`tool-${os}.tar.gz`)}  tool-${os}.tar.gz`,
  );
  expect(await check(`S='${sums.join('\n')}'`)).toEqual([
    {
      bytes: ['tool-linux.tar.gz: match', 'tool-mac.tar.gz: match', 'tool-bsd.tar.gz: match'],
      rules: [],
    },
  ]);
});

test('one that differs, one that is not there, and an artifact that nobody offers', async () => {
  const [report] = await check(
    `S='${'0'.repeat(64)}  tool-linux.tar.gz
${right('tool-mac.tar.gz', 'sha512')}  tool-mac.tar.gz
${'1'.repeat(64)}  tool-windows.tar.gz'`,
  );
  expect(report).toEqual({
    bytes: ['tool-linux.tar.gz: differ', 'tool-mac.tar.gz: match', 'tool-windows.tar.gz: missing'],
    rules: ['artifact-not-offered:1', 'value-differs:1', 'arm-without-artifact:3'],
  });
});

test('what one script leaves out another may offer', async () => {
  const [linux, others] = ['linux', 'mac bsd'].map((systems) =>
    systems
      .split(' ')
      .map((os) => `${right(`tool-${os}.tar.gz`)}  tool-${os}.tar.gz`)
      .join('\n'),
  );
  const reports = await check(`S='${linux}'`, `S='${others}'`);
  expect(reports.flatMap(({ rules }) => rules)).toEqual([]);
});

test('a platform is found by its value', async () => {
  const [report] = await check(
    `case $(uname) in Linux) sum=${right('tool-linux.tar.gz')} ;; Darwin) sum=${'2'.repeat(64)} ;; esac`,
  );
  expect(report?.bytes).toEqual(['Linux: match', 'Darwin: missing']);
});

test('an arm without a value among others is F1, and what comes beside one F10', async () => {
  const text = `case "$name" in
  tool-linux.tar.gz) ext=.tar.gz sum=${right('tool-linux.tar.gz')} updater=tool-linux-update.gz ;;
  tool-mac.tar.gz) ext=.tar.gz ;;
esac
curl "$base_url/$name" -o "$file"
curl "$base_url/$updater" -o "$other"`;
  const { scripts } = await checkScripts({ scripts: [toScript('install.sh', text)] });
  expect(scripts[0]?.verdict).toMatch(/^(?:open|none)$/);
  const rules = scripts[0]?.findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['F1', 'F10']));
});

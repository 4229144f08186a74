import { describe, expect, test } from '@jest/globals';
import { checkIn } from './check-in.ts';

const url = 'https://tools.example.org/tool-1.2.3.tgz';

function verified(command: string, words: string): string {
  return `async function run() {
    const file = await tc.downloadTool('${url}');
    await exec.exec('${command}', [${words}, file]);
    await tc.extractTar(file);
  }
  run();`;
}

describe('who signs is said by the action itself', () => {
  test.each([
    ['cosign', `'verify-blob', '--certificate-identity', 'https://github.com/o/r/x@refs/tags/v1'`],
    ['cosign', `'verify-blob', '--certificate-identity-regexp', '^https://github.com/owner/name/'`],
    ['minisign', `'-V', '-P', 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3', '-m'`],
    ['gh', `'attestation', 'verify', '--owner', 'o'`],
  ])('%s %s', (command, words) => {
    const { verification, holds } = checkIn(verified(command, words));
    expect({ verification, holds }).toEqual({ verification: 'signature', holds: 'always' });
  });
});

describe('who signs is not said, or by others', () => {
  test.each([
    ['cosign', `'verify-blob', '--key', 'https://tools.example.org/cosign.pub'`],
    ['cosign', `'verify-blob', '--key', '/tmp/cosign.pub'`],
    ['cosign', `'verify-blob', '--certificate-identity-regexp', '.*'`],
    ['minisign', `'-V', '-p', '/tmp/key.pub', '-m'`],
    ['gpg', `'--verify', 'x.asc'`],
  ])('%s %s', (command, words) => {
    const { holds } = checkIn(verified(command, words));
    expect(holds).toBe('unknown');
  });
});

test('a value that is made of itself again and again is looked at once', () => {
  const doubled = 'x = [x, x];'.repeat(60);
  const { holds } = checkIn(`async function run() {
    const file = await tc.downloadTool('${url}');
    let x = 1; ${doubled}
    const actual = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    if (actual !== x) throw new Error('no');
    await tc.extractTar(file);
  }
  run();`);
  expect(holds).not.toBe('always');
});

test('one that is fetched behind many that are shipped is not passed over', () => {
  const shipped = Array.from({ length: 60 }, (_, index) => `'${index}'`).join();
  const { holds } = checkIn(`async function run() {
    const file = await tc.downloadTool('${url}');
    const other = await tc.downloadTool('${url}.sha256');
    const all = [${shipped}, fs.readFileSync(other, 'utf8')];
    const actual = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    if (!all.includes(actual)) throw new Error('no');
    await tc.extractTar(file);
  }
  run();`);
  expect(holds).not.toBe('always');
});

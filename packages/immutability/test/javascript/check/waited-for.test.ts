import { describe, expect, test } from '@jest/globals';
import { checkIn } from './check-in.ts';

const words = `['attestation', 'verify', '--owner', 'o', file]`;

function verifiedBy(command: string): string {
  return `import * as cp from 'node:child_process';
  import { execa } from 'execa';
  import * as util from 'node:util';
  const execFile = util.promisify(cp.execFile);
  let other = util.promisify(cp.execFile);
  if (process.env.X) other = async () => {};
  async function run() {
    const file = await tc.downloadTool('https://tools.example.org/tool-1.2.3.tgz');
    ${command};
    await tc.extractTar(file);
  }
  run();`;
}

describe('a command that verifies has ended well when the file is used', () => {
  test.each([
    `await exec.exec('gh', ${words})`,
    `await execFile('gh', ${words})`,
    `await util.promisify(cp.execFile)('gh', ${words})`,
    `cp.execFileSync('gh', ${words})`,
    `await execa('gh', ${words})`,
    `await execa('gh', ${words}, { reject: true })`,
  ])('%s', (command) => {
    const { verification, holds } = checkIn(verifiedBy(command));
    expect({ verification, holds }).toEqual({ verification: 'signature', holds: 'always' });
  });
});

describe('a command that verifies may still run, or have failed, when the file is used', () => {
  test.each([
    `await cp.execFile('gh', ${words})`,
    `await cp.spawn('gh', ${words})`,
    `cp.execFile('gh', ${words}, (error) => { if (error) throw error; })`,
    `await other('gh', ${words})`,
    `await execa('gh', ${words}, { reject: false })`,
    `await execa('gh', ${words}, { reject: process.env.X === 'y' })`,
  ])('%s', (command) => {
    expect(checkIn(verifiedBy(command)).holds).not.toBe('always');
  });
});

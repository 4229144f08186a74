import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { prove } from '../../src/prove/prove.ts';
import { platformShims } from '../../src/prove/sandbox/platform-shims.ts';
import { platforms } from '../../src/prove/sandbox/platforms.ts';
import { runCommand } from '../../src/prove/sandbox/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'portcullis-shims-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['linux-x86_64-glibc', ['-s'], 'Linux'],
  ['linux-aarch64-glibc', ['-sm'], 'Linux aarch64'],
  ['macos-arm64', ['-m', '-s'], 'arm64 Darwin'],
  ['android-aarch64', ['-o'], 'Android'],
  ['linux-armv7l-musl', ['--machine'], 'armv7l'],
])('%s: uname %s', (id, args, expected) => {
  const platform = platforms.find((one) => one.id === id);
  const shim = platform && platformShims(platform).get('uname');
  const file = join(folder, 'uname');
  writeFileSync(file, `${shim}`);
  expect(spawnSync('sh', [file, ...args], { encoding: 'utf8' }).stdout.trim()).toBe(expected);
});

test('what does not end is ended with all that it started', async () => {
  const env = { PATH: `${process.env.PATH}` };
  const command = ['sh', '-c', 'sleep 600 & echo $!; sleep 600'];
  const { code, said, stopped } = await runCommand(command, { cwd: folder, env, timeout: 200 });
  expect({ code, stopped }).toEqual({ code: undefined, stopped: 'it did not end in time' });
  expect(Number(said)).toBeGreaterThan(0);
  expect(await isEnded(said.trim())).toBe(true);
});

test('an installer sees nothing of its caller, and gets no rights', async () => {
  process.env.GITHUB_TOKEN = 'ghs_of_the_caller';
  const text = 'env | grep -c GITHUB_ >&2; sudo true; echo "token: ${GITHUB_TOKEN:-none}"; exit 1';
  const script = { path: 'install.sh', dialect: 'sh', text } as const;
  const outcomes = await prove(script, new Map(), { platforms: ['linux-x86_64-glibc'] });
  delete process.env.GITHUB_TOKEN;
  expect(outcomes[0]).toMatchObject({ case: 'isolation' });
  expect(outcomes[1]).toMatchObject({
    outcome: 'unproven',
    why: 'it asks for none of the artifacts: "token: none"',
  });
});

/** Nobody may have collected it yet; asked for as long as a killed process can take. */
async function isEnded(pid: string): Promise<boolean> {
  for (let left = 100; left > 0; left--) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
    if (stdout.trim() === '' || stdout.trim().startsWith('Z')) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

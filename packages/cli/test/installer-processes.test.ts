import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startProgram } from '../../../test/support/start-program.ts';

/** What writes files, as others run it; what it says in which case is in installer-write.test.ts. */
const sha256 = createHash('sha256').update('bytes').digest('hex');
let served: string | undefined = 'bytes';
let api: ApiServer;
let downloads: Server;

beforeAll(async () => {
  const releases = [{ tag: 'v1', assets: [{ name: 'tool.tgz', content: 'bytes' }] }];
  api = await startApiServer({ data: { repositories: { 'o/r': { releases } } } });
  downloads = createServer((_, response) => {
    if (served === undefined) response.writeHead(503).end();
    else response.end(served);
  });
  await new Promise<void>((resolve) => downloads.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  downloads.closeAllConnections();
  downloads.close();
  await api.close();
});

function run(cwd: string, ...args: readonly string[]) {
  const env = { GITHUB_SERVER_URL: addressOf(downloads), GITHUB_API_URL: api.url };
  return startProgram('packages/cli', { cwd, env, args: ['installer', ...args] });
}

test('embed writes once, keeps the mode, and refuses with 2 what it does not know', async () => {
  const script = `#!/bin/sh
set -eu
asset=tool.tgz
# checksums:begin
# checksums:end
curl -sSfL "https://example.com/$asset" -o "$asset"
echo "$checksum  $asset" | sha256sum -c -
tar -xzf "$asset"
`;
  const other = '#!/bin/sh\ncurl -sSfL https://example.com/tool.tgz | tar -xz\n';
  const cwd = makeTree({ 'install.sh': script, 'other.sh': other, 'dist/tool.tgz': 'bytes' });
  const file = join(cwd, 'install.sh');
  chmodSync(file, 0o751);
  const embed = ['embed', 'install.sh', '--artifacts', 'dist'];

  const first = await run(cwd, ...embed);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain(`\n+    tool.tgz) checksum=${sha256} ;;\n`);
  const { mtimeMs, mode } = statSync(file);
  expect(mode & 0o777).toBe(0o751);

  const written = readFileSync(file, 'utf8');
  expect(written).toContain(sha256);
  const second = await run(cwd, ...embed);
  expect(second).toMatchObject({ status: 0, stderr: '' });
  expect(second.stdout).toContain('has these values already');
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);

  const refused = await run(cwd, 'embed', 'other.sh', '--artifacts', 'dist');
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('cannot embed checksums into "other.sh"');
  expect(readFileSync(join(cwd, 'other.sh'), 'utf8')).toBe(other);
});

test('manifest writes what its check takes with 0, and other bytes end with 1', async () => {
  const cwd = makeTree({ 'dist/tool.tgz': 'bytes', 'wrong/tool.tgz': 'other bytes' });
  const write = await run(cwd, 'manifest', 'dist', '--form', 'SHA256SUMS');
  expect(write).toEqual({ status: 0, stdout: 'written dist/SHA256SUMS\n', stderr: '' });
  expect(readFileSync(join(cwd, 'dist/SHA256SUMS'), 'utf8')).toBe(`${sha256}  tool.tgz\n`);
  const check = (folder: string) => run(cwd, 'manifest', folder, '--check', 'dist/SHA256SUMS');
  expect(await check('dist')).toMatchObject({ status: 0, stderr: '' });
  expect(await check('wrong')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('"tool.tgz" is not what is listed'),
  });
});

describe('map', () => {
  const update = ['map', 'update', 'map.json', '--release', 'o/r@v1', '--module', 'map.mjs'];
  const verify = ['map', 'verify', 'map.json'];

  test.each([
    [1, 'evil!'],
    [3, undefined],
  ])('update ends with %i and writes nothing where it gets %j', async (status, bytes) => {
    served = bytes;
    const cwd = makeTree({});
    expect(await run(cwd, ...update)).toMatchObject({ status });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('update writes with 0; verify ends with 0, with 1 for other bytes, and with 3 without an answer', async () => {
    served = 'bytes';
    const cwd = makeTree({});
    expect(await run(cwd, ...update)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['map.json', 'map.mjs']);
    expect(await run(cwd, ...verify)).toMatchObject({ status: 0, stderr: '' });
    served = 'evil!';
    expect(await run(cwd, ...verify)).toMatchObject({ status: 1 });
    served = undefined;
    expect(await run(cwd, ...verify)).toMatchObject({ status: 3 });
  });
});

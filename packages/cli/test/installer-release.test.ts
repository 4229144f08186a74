import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startProgram } from '../../../test/support/start-program.ts';

const token = 'for-the-api';
const requests: IncomingMessage[] = [];
let mirrored: string | undefined;
let isDown = false;
let api: ApiServer;
let downloads: Server;

beforeAll(async () => {
  const releases = [
    { tag: 'v1', isImmutable: true, assets: [{ name: 'tool.tgz', content: 'bytes' }] },
  ];
  const fault = () => (isDown ? 500 : undefined);
  api = await startApiServer({ data: { repositories: { 'o/r': { releases } } }, token, fault });
  downloads = createServer((request, response) => {
    requests.push(request);
    if (request.url === '/mirror/v1/tool.tgz' && mirrored !== undefined) response.end(mirrored);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => downloads.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  requests.length = 0;
  mirrored = 'bytes';
  isDown = false;
});
afterAll(async () => {
  downloads.closeAllConnections();
  downloads.close();
  await api.close();
});

function toInstaller(...addresses: readonly string[]): string {
  const value = createHash('sha256').update('bytes').digest('hex');
  const urls = addresses.map((path) => `curl -sSfL ${addressOf(downloads)}${path} -o tool.tgz`);
  return `#!/bin/sh
set -eu
${urls.join(' || ')}
got="$(sha256sum tool.tgz | cut -d ' ' -f 1)"
if [ "$got" != ${value} ]; then exit 1; fi
tar -xzf tool.tgz
`;
}

async function run(script: string, ...args: readonly string[]) {
  const cwd = makeTree({ 'install.sh': script, 'dist/tool.tgz': 'built here' });
  const env = {
    GITHUB_SERVER_URL: addressOf(downloads),
    GITHUB_API_URL: api.url,
    GITHUB_TOKEN: token,
  };
  const { status, stdout, stderr } = await startProgram('packages/cli', {
    cwd,
    env,
    args: ['installer', 'check', 'install.sh', ...args],
  });
  return { status, stdout, stderr };
}

const own = '/o/r/releases/download/v1/tool.tgz';
const release = ['--release', 'o/r@v1'];

test('the published assets and the mirror are compared, without the token', async () => {
  const { status, stdout, stderr } = await run(toInstaller(own, '/mirror/v1/tool.tgz'), ...release);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { host } = new URL(addressOf(downloads));
  expect(stdout).toContain(
    `Compared with the 1 asset of "o/r@v1", which is immutable and with "${host}".`,
  );
  expect(stdout).toContain('tool.tgz: sha256');
  expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/mirror/v1/tool.tgz', undefined],
  ]);
});

describe('exit code', () => {
  const script = () => toInstaller(own, '/mirror/v1/tool.tgz');

  test('1 when a mirror has other bytes', async () => {
    mirrored = 'evil!';
    const { status, stdout } = await run(script(), ...release);
    expect(status).toBe(1);
    expect(stdout).toContain('mirror-differs');
  });

  test('1 when what was built differs from what was published', async () => {
    const { status, stdout } = await run(script(), ...release, '--artifacts', 'dist');
    expect(status).toBe(1);
    expect(stdout).toContain('published-differs');
  });

  test('3 when a mirror does not answer', async () => {
    mirrored = undefined;
    const { status, stdout } = await run(script(), ...release);
    expect(status).toBe(3);
    expect(stdout).toContain('not-compared');
  });

  test('3 when GitHub does not answer, and the script is judged all the same', async () => {
    isDown = true;
    const { status, stdout } = await run(script(), ...release);
    expect(status).toBe(3);
    expect(stdout).toContain('Not compared with "o/r@v1"');
    expect(stdout).toContain('nothing could be compared with the release: ');
    expect(stdout).toContain('likely');
  });

  test.each([
    ['there is no published release "o/r@v2"', ['--release', 'o/r@v2']],
    ['there is no published release "o/other@v1"', ['--release', 'o/other@v1']],
    ['"--release" takes "OWNER/REPO@TAG"', ['--release', 'v1']],
    ['"--release" is given twice', [...release, ...release]],
    ['"--prove" needs "--artifacts"', [...release, '--prove']],
  ])('2: %s', async (message, args) => {
    const { status, stdout, stderr } = await run(script(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('JSON is as the schema says', async () => {
  const { stdout } = await run(toInstaller(own), ...release, '--format', 'json');
  const report: unknown = JSON.parse(stdout);
  const schema: unknown = JSON.parse(readFileSync('docs/installer-report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(report).toMatchObject({
    release: { repository: 'o/r', tag: 'v1', immutable: true, assets: 1, mirrors: [] },
    scripts: [{ verdict: 'likely', arms: [{ bytes: 'match' }] }],
  });
});

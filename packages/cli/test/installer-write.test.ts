import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { installer } from '../src/installer.ts';

async function call(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  let stdout = '';
  const print = (text: string) => {
    stdout += text;
  };
  const surroundings = {
    cwd,
    env,
    today: '2026-11-23',
    terminal: { isTty: false, columns: undefined },
    print,
    aside: { isTty: false, print: () => {} },
    readStdin: async () => Buffer.alloc(0),
  };
  try {
    return { status: await installer(args, surroundings), stdout };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { status: 2, stdout: error.message };
  }
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('installer embed', () => {
  const script = `#!/bin/sh
set -eu
asset=a.zip
# checksums:begin
# checksums:end
dir="$(mktemp -d)"
curl -fsSL "\${TOOL_DOWNLOAD_URL:-https://example.com/v1}/$asset" -o "$dir/$asset"
echo "$checksum  $dir/$asset" | sha256sum -c -
mkdir -p "$HOME/.local/bin"
cp "$dir/$asset" "$HOME/.local/bin/tool"
chmod 755 "$HOME/.local/bin/tool"
`;
  // As large as what is put in its place by a proof has to be.
  const bytes = `#!/bin/sh\n# ${'a'.repeat(2000)}\n`;
  const tree = () => makeTree({ 'install.sh': script, 'dist/a.zip': bytes });
  const embed = ['embed', 'install.sh', '--artifacts', 'dist'];

  test('writes the script, keeps its mode, judges it, and shows the change as a patch', async () => {
    const cwd = tree();
    chmodSync(join(cwd, 'install.sh'), 0o751);
    const { status, stdout } = await call(cwd, embed);
    expect(status).toBe(0);
    expect(stdout).toContain(
      `# sha256 ${hex(bytes)} a.zip\n# install.sh (marked-block): is written\n# likely install.sh: `,
    );
    expect(stdout).toContain(`--- a/install.sh\n+++ b/install.sh\n`);
    expect(stdout).toContain(`\n+    a.zip) checksum=${hex(bytes)} ;;\n`);
    expect(readFileSync(join(cwd, 'install.sh'), 'utf8')).toContain(hex(bytes));
    expect(statSync(join(cwd, 'install.sh')).mode & 0o777).toBe(0o751);
    const again = await call(cwd, [...embed, '--dry-run']);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('# install.sh (marked-block): has these values already\n');
    expect(again.stdout.split('\n').filter((line) => !line.startsWith('#'))).toEqual(['']);
  });

  test('ends as what it has written is judged', async () => {
    const cwd = makeTree({
      'install.sh': `${script}curl https://example.com/x | sh\n`,
      'dist/a.zip': bytes,
    });
    const { status, stdout } = await call(cwd, embed);
    expect(status).toBe(1);
    expect(stdout).toContain('# open install.sh: ');
    expect(stdout).toMatch(/^# .*F10/m);
    expect(readFileSync(join(cwd, 'install.sh'), 'utf8')).toContain(hex(bytes));
  });

  test('runs it when asked to', async () => {
    const { status, stdout } = await call(tree(), [...embed, '--prove']);
    expect(stdout).toContain('# proven install.sh: ');
    expect(status).toBe(0);
  }, 120_000);

  test('writes nothing in a dry run, and ends with 1', async () => {
    const cwd = tree();
    const { status, stdout } = await call(cwd, [...embed, '--dry-run']);
    expect(status).toBe(1);
    expect(stdout).toContain('would change');
    expect(readFileSync(join(cwd, 'install.sh'), 'utf8')).toBe(script);
  });

  test.each([
    [['embed', 'install.sh'], 'as "--artifacts FOLDER"'],
    [['embed', 'gone.sh', '--artifacts', 'dist'], 'it is not there'],
    [['embed', 'install.sh', '--artifacts', 'gone'], 'cannot list'],
    [['embed', 'link.sh', '--artifacts', 'dist'], 'symbolic link'],
    [['embed', 'latin.sh', '--artifacts', 'dist'], 'not UTF-8'],
    [['embed', 'dist/a.zip', '--artifacts', 'dist'], 'no installer of cargo-dist'],
  ])('%j is refused', async (args, message) => {
    const cwd = makeTree({ 'install.sh': script, 'dist/a.zip': 'a', 'latin.sh': Buffer.of(0xe9) });
    symlinkSync('install.sh', join(cwd, 'link.sh'));
    const { status, stdout } = await call(cwd, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining(message) });
  });
});

describe('installer manifest', () => {
  test('writes a manifest that its own check and sha256sum read', async () => {
    const cwd = makeTree({ 'dist/a.zip': 'a' });
    expect(await call(cwd, ['manifest', 'dist'])).toEqual({
      status: 0,
      stdout: 'written dist/sha256.sum\n',
    });
    expect(readFileSync(join(cwd, 'dist/sha256.sum'), 'utf8')).toBe(`${hex('a')} *a.zip\n`);
    expect(await call(cwd, ['manifest', 'dist', '--check', 'dist/sha256.sum'])).toEqual({
      status: 0,
      stdout: 'dist/sha256.sum is right\n',
    });
  });

  test('ends with 1 when it says otherwise', async () => {
    const cwd = makeTree({ 'dist/a.zip': 'a', 'dist/SHA256SUMS': `${hex('b')}  a.zip\n` });
    const { status, stdout } = await call(cwd, ['manifest', 'dist', '--check', 'dist/SHA256SUMS']);
    expect(status).toBe(1);
    expect(stdout).toContain('wrong dist/SHA256SUMS: "a.zip" is not what is listed');
  });

  test.each([
    [['manifest'], 'needs one folder'],
    [['manifest', 'dist', '--form', 'md5'], 'it is one of'],
    [['manifest', 'dist', '--check', 'x', '--form', 'sidecars'], 'leave out'],
  ])('%j is refused', async (args, message) => {
    const { status, stdout } = await call(makeTree({ 'dist/a': '' }), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining(message) });
  });
});

describe('installer map', () => {
  let api: ApiServer;
  let downloads: Server;
  let content: string | undefined = 'a';

  beforeAll(async () => {
    const releases = [{ tag: 'v1', assets: [{ name: 'a.zip', content: 'a' }] }];
    api = await startApiServer({ data: { repositories: { 'o/r': { releases } } } });
    downloads = createServer((_, response) => {
      if (content === undefined) response.writeHead(404).end();
      else response.end(content);
    });
    await new Promise<void>((resolve) => downloads.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    downloads.closeAllConnections();
    downloads.close();
    await api.close();
  });

  const env = () => ({ GITHUB_SERVER_URL: addressOf(downloads), GITHUB_API_URL: api.url });
  const update = ['map', 'update', 'map.json', '--release', 'o/r@v1', '--module', 'map.mjs'];

  test('writes JSON and a module, and verifies them', async () => {
    content = 'a';
    const cwd = makeTree({});
    expect(await call(cwd, update, env())).toEqual({
      status: 0,
      stdout: '1 address looked at, 1 in map.json\n',
    });
    const url = `${addressOf(downloads)}/o/r/releases/download/v1/a.zip`;
    const file = { size: 1, sha256: hex('a'), source: 'github+download', firstSeen: '2026-11-23' };
    expect(JSON.parse(readFileSync(join(cwd, 'map.json'), 'utf8'))).toEqual({ [url]: file });
    expect(readFileSync(join(cwd, 'map.mjs'), 'utf8')).toContain('export function verified(');
    expect((await call(cwd, ['map', 'verify', 'map.json'], env())).status).toBe(0);
    content = 'b';
    const { status, stdout } = await call(cwd, ['map', 'verify', 'map.json'], env());
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringContaining('different "'),
    });
    content = undefined;
    expect((await call(cwd, ['map', 'verify', 'map.json'], env())).status).toBe(3);
  });

  test('writes nothing when the download is not what GitHub says', async () => {
    content = 'evil';
    const cwd = makeTree({});
    expect((await call(cwd, update, env())).status).toBe(1);
    expect(existsSync(join(cwd, 'map.json'))).toBe(false);
    expect(existsSync(join(cwd, 'map.mjs'))).toBe(false);
  });

  test.each([
    [['map'], 'needs "update" or "verify"'],
    [['map', 'update', 'map.json'], '"--release OWNER/REPO@TAG"'],
    [['map', 'update', 'map.json', '--release', 'v1'], 'which "v1" is not'],
    [['map', 'verify', 'map.json', '--only', '*'], 'looks at all'],
    [['map', 'verify', 'map.json'], 'it is not there'],
  ])('%j is refused', async (args, message) => {
    const { status, stdout } = await call(makeTree({}), args, env());
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining(message) });
  });
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type ReleasedPackage, readPackages } from '../../src/index.ts';
import { npmDocument } from '../../src/packages/npm/npm-document.ts';
import { type MadeEntry, makePackage, makeTar } from './support/make-tar.ts';

const tgz = 'octo-org-widget-1.2.3.tgz';
const crate = 'demo-x-1.2.3.crate';

/** What npm 11.19.1 and cargo 1.95.0 have packed, and what they sent to a registry that wrote it down. */
function fixture(name: string): Buffer {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
}

function read(name: string, bytes: Uint8Array, version = '1.2.3') {
  const [npm, crates] = name.endsWith('.tgz') ? [[name], []] : [[], [name]];
  return readPackages({ npm, crates }, version, async () => bytes);
}

async function readOne(
  name: string,
  bytes: Uint8Array,
  version?: string,
): Promise<ReleasedPackage> {
  const [one] = await read(name, bytes, version);
  if (one === undefined) throw new Error('nothing was read');
  return one;
}

describe('what is sent is what the programs send', () => {
  test('npm', async () => {
    const one = await readOne(tgz, fixture(tgz));
    if (one.kind !== 'npm') throw new Error('no npm package');
    const sent = JSON.parse(fixture('octo-org-widget-1.2.3.json').toString());
    const { bugs, homepage, _integrity, _resolved, _from, _nodeVersion, _npmVersion, ...told } =
      sent.versions['1.2.3'];
    const ours = npmDocument(one, {
      registry: 'https://registry.npmjs.org',
      tag: 'latest',
      repository: 'octo-org/widget',
      commit: 'c0ffee',
      provenance: undefined,
    });
    const [name] = Object.keys(sent._attachments);
    sent._attachments[`${name}`].data = fixture(tgz).toString('base64');
    // The commit, which npm adds in a work tree; what it makes up of the repository is left out.
    const manifest = { ...told, gitHead: 'c0ffee' };
    manifest.dist.tarball = manifest.dist.tarball.replace('https:', 'http:');
    expect(ours).toEqual({ ...sent, versions: { '1.2.3': manifest } });
  });

  test('cargo', async () => {
    const one = await readOne(crate, fixture(crate));
    if (one.kind !== 'crate') throw new Error('no crate');
    const sent = JSON.parse(fixture('demo-x-1.2.3.json').toString());
    // In its order, too.
    expect(JSON.stringify(one.metadata)).toBe(JSON.stringify(sent));
  });
});

const manifest = { name: '@octo-org/widget', version: '1.2.3' };
const packageJson = (changes: object = {}): MadeEntry => ({
  name: 'package/package.json',
  data: JSON.stringify({ ...manifest, ...changes }),
});

describe('a tarball of npm is refused: ', () => {
  test.each<[string, object, string]>([
    ['another version', { version: '1.2.4' }, 'is of the version "1.2.4", and "1.2.3" is released'],
    ['no version', { version: 1 }, 'names no version'],
    ['private', { private: true }, 'says "private"'],
    ['private in its own way', { private: 'yes' }, 'says "private"'],
    [
      'another registry',
      { publishConfig: { registry: 'https://npm.example.com' } },
      'registry.npmjs',
    ],
    ['a tag that is a version', { publishConfig: { tag: 'v1' } }, 'that is no version'],
    ['a tag that is none', { publishConfig: { tag: 7 } }, 'that is no version'],
    ['access of another kind', { publishConfig: { access: 'all' } }, 'neither "public" nor'],
    ['another name', { name: 'gadget' }, 'is called "gadget-1.2.3.tgz"'],
    ['a name that is a path', { name: '../widget' }, 'has no name that npm takes'],
    ['a name in capitals', { name: 'Widget' }, 'has no name that npm takes'],
    ['no name', { name: undefined }, 'has no name that npm takes'],
  ])('%s', async (_, changes, message) => {
    const bytes = makePackage([packageJson(changes)]);
    await expect(read(tgz, bytes)).rejects.toMatchObject({
      code: 'bad-package',
      message: expect.stringMatching(/^cannot publish "octo-org-widget-1.2.3.tgz": /),
    });
    await expect(read(tgz, bytes)).rejects.toThrow(message);
  });

  test.each(['1.2', '1.2.3+5', '01.2.3', '1.2.3.4'])('the version %s', async (version) => {
    const bytes = makePackage([packageJson({ version })]);
    await expect(read(`octo-org-widget-${version}.tgz`, bytes, version)).rejects.toThrow(
      'npm has no version',
    );
  });

  test.each(['{', '[]', '"x"', 'null', '\xff'])('%j as its package.json', async (data) => {
    const bytes = makePackage([{ ...packageJson(), data: Buffer.from(data, 'latin1') }]);
    await expect(read(tgz, bytes)).rejects.toMatchObject({ code: 'bad-package' });
  });

  test('no package.json', async () => {
    const bytes = makePackage([{ name: 'package/index.js' }]);
    await expect(read(tgz, bytes)).rejects.toThrow('it has no "package/package.json"');
  });

  test('a package.json without an end', async () => {
    const bytes = makePackage([packageJson({ keywords: 'x'.repeat(2 ** 20) })]);
    await expect(read(tgz, bytes)).rejects.toThrow('is larger than');
  });
});

test('what node-gyp builds is told to the registry', async () => {
  const one = await readOne(tgz, makePackage([packageJson(), { name: 'package/binding.gyp' }]));
  if (one.kind !== 'npm') throw new Error('no npm package');
  const around = { registry: 'https://registry.npmjs.org', tag: 'next', commit: 'c' };
  const document = npmDocument(one, { ...around, repository: undefined, provenance: undefined });
  expect(document).toMatchObject({
    'dist-tags': { next: '1.2.3' },
    versions: { '1.2.3': { gypfile: true, scripts: { install: 'node-gyp rebuild' } } },
  });
});

const folder = 'demo-x-1.2.3';
const toml = '[package]\nname = "demo-x"\nversion = "1.2.3"\n';
const cargoToml = (text: string): MadeEntry => ({ name: `${folder}/Cargo.toml`, data: text });

describe('a crate is refused: ', () => {
  test.each<[string, string, string]>([
    ['another version', toml.replace('1.2.3', '1.2.4'), 'is of the version "1.2.4"'],
    ['for nobody', `${toml}publish = false\n`, 'says "publish"'],
    ['for others', `${toml}publish = ["mine"]\n`, 'says "publish"'],
    ['another name', toml.replace('demo-x', 'demo-y'), 'is called "demo-y-1.2.3.crate"'],
    ['a name that is a path', toml.replace('demo-x', '../x'), 'has no name that crates.io takes'],
    ['no package', '[workspace]\n', 'has no name that crates.io takes'],
    ['no TOML', '[package', 'is no TOML'],
    ['a readme that is not there', `${toml}readme = "README.md"\n`, 'does not have the file'],
    ['a readme elsewhere', `${toml}readme = "../README.md"\n`, 'does not have the file'],
    [
      'a registry of others',
      `${toml}[dependencies.x]\nregistry-index = "https://x"\n`,
      'another registry',
    ],
  ])('%s', async (_, text, message) => {
    await expect(read(crate, makePackage([cargoToml(text)]))).rejects.toThrow(message);
  });

  test('without its Cargo.toml', async () => {
    const bytes = makePackage([{ name: `${folder}/src/lib.rs` }]);
    await expect(read(crate, bytes)).rejects.toThrow('it has no "demo-x-1.2.3/Cargo.toml"');
  });
});

test('a crate says what it depends on as cargo would', async () => {
  const text = `${toml}[dependencies.serde]
version = "1.0"
features = ["derive"]
optional = true
default-features = false

[dependencies.other]
version = ">=1.2, <2"
package = "real-name"

[dev-dependencies]
tool = "=0.3.1"

[build-dependencies.cc]
version = "1.*"

[target."cfg(windows)".dependencies.winapi]
version = "~0.3"
`;
  const one = await readOne(crate, makePackage([cargoToml(text)]));
  expect(one).toMatchObject({ kind: 'crate', metadata: { deps: expect.anything() } });
  expect(one.kind === 'crate' && one.metadata.deps).toMatchSnapshot();
});

describe('an archive is refused: ', () => {
  const ok = packageJson();
  const pax = (text: string): MadeEntry => ({ name: 'pax', type: 'x', data: text });
  test.each<[string, readonly MadeEntry[], string]>([
    ['a symbolic link', [ok, { name: 'package/x', type: '2', link: '/etc' }], 'a symbolic link'],
    ['a hard link', [ok, { name: 'package/x', type: '1', link: 'package/y' }], 'a hard link'],
    ['a device', [ok, { name: 'package/x', type: '3' }], 'something else'],
    ['a header for all', [{ name: 'pax', type: 'g', data: '' }, ok], 'something else'],
    ['a way out', [ok, { name: 'package/../../x' }], 'no plain path'],
    ['a way out on Windows', [ok, { name: 'package/..\\x' }], 'no plain path'],
    ['a path from the root', [ok, { name: '/package/x' }], 'no plain path'],
    ['a drive', [ok, { name: 'C:/x' }], 'no plain path'],
    ['an empty part', [ok, { name: 'package//x' }], 'no plain path'],
    ['a line break', [ok, { name: 'package/a\nb' }], 'no plain path'],
    ['a way out by its prefix', [ok, { name: 'x', prefix: 'package/..' }], 'no plain path'],
    ['a way out by pax', [ok, pax('13 path=../x\n'), { name: 'package/x' }], 'no plain path'],
    ['another folder', [ok, { name: 'other/x' }], 'is not in the folder "package"'],
    ['two manifests', [ok, ok], 'twice, where case does not count'],
    ['two spellings', [ok, { name: 'package/Package.JSON' }], 'twice, where case does not count'],
    ['a long s', [ok, { name: 'package/package.j\u017fon' }], 'twice, where case does not count'],
    [
      'a letter in two ways',
      [ok, { name: 'package/\u00e9' }, { name: 'package/e\u0301' }],
      'twice, where case does not count',
    ],
    ['two sizes', [ok, pax('10 size=9\n'), { name: 'package/x' }], 'with two sizes'],
    ['a link by pax', [ok, pax('14 linkpath=x\n'), { name: 'package/x' }], 'do not write'],
    ['pax twice', [ok, pax('10 path=x\n'), pax('10 path=y\n'), ok], 'two extended headers'],
    ['pax that says twice', [pax('10 path=x\n10 path=y\n'), ok], 'says a thing twice'],
    ['pax for nothing', [ok, pax('10 path=x\n')], 'for nothing'],
    ['pax of another length', [pax('99 path=x\n'), ok], 'cannot be read'],
    ['a wrong checksum', [{ ...ok, wrong: 1 }], 'a wrong checksum'],
    ['a size that is none', [{ ...ok, size: '-0000000001\0' }], 'a number that is none'],
    [
      'a size in binary',
      [{ ...ok, size: '\u0080\0\0\0\0\0\0\0\0\0\0\0' }],
      'a number that is none',
    ],
    ['a size beyond the end', [{ ...ok, size: '77777777777\0' }], 'breaks off'],
    ['an old form', [{ ...ok, magic: '' }], 'of a form that npm and cargo do not write'],
  ])('%s', async (_, entries, message) => {
    await expect(read(tgz, makePackage(entries))).rejects.toThrow(message);
  });

  const good = fixture(tgz);
  const tar = makeTar([packageJson()]);
  test.each<[string, Uint8Array, string]>([
    ['no gzip', Buffer.from('no'), 'is no gzip file'],
    ['nothing', Buffer.alloc(0), 'is no gzip file'],
    ['something behind it', Buffer.concat([good, Buffer.from('x')]), 'something is behind its end'],
    ['a second member', Buffer.concat([good, gzipSync('x')]), 'something is behind its end'],
    ['half of it', good.subarray(0, good.length / 2), 'cannot be unpacked'],
    ['no checksum', good.subarray(0, -4), 'it breaks off'],
    [
      'a wrong checksum',
      Buffer.concat([good.subarray(0, -8), Buffer.alloc(8)]),
      'checksum is wrong',
    ],
    ['a checksum of others', changed(good, good.length - 8), 'checksum is wrong'],
    ['a comment', Buffer.concat([Buffer.from([31, 139, 8, 16]), good.subarray(4)]), 'no packer'],
    [
      'a name without an end',
      Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(2000, 65)]),
      'has no end',
    ],
    ['no end of its tar', gzipSync(tar.subarray(0, -1024)), 'breaks off'],
    ['half an end', gzipSync(tar.subarray(0, -512)), 'breaks off'],
    ['more behind the end', gzipSync(Buffer.concat([tar, tar])), 'behind the end of its tar'],
    ['a bomb', gzipSync(Buffer.alloc(2 ** 29 + 1), { level: 1 }), 'unpacks to more than'],
  ])('%s', async (_, bytes, message) => {
    await expect(read(tgz, bytes)).rejects.toThrow(message);
  });
});

function changed(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = 255 - (copy[at] ?? 0);
  return copy;
}

test('too many are refused', async () => {
  const npm = Array.from({ length: 51 }, (_, index) => `${index}.tgz`);
  await expect(
    readPackages({ npm, crates: [] }, '1.2.3', async () => Buffer.alloc(0)),
  ).rejects.toThrow('50 are the most');
});

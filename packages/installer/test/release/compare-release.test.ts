import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { toExitCode } from '../../src/report/to-exit-code.ts';
import { toScript } from '../../src/script/to-script.ts';
import {
  hash,
  type ReleaseWorld,
  startReleaseWorld,
  toInstaller,
  token,
} from './support/release-world.ts';

const [linux, mac] = ['tool-linux.tar.gz', 'tool-mac.tar.gz'] as const;
const right = { [linux]: hash(linux), [mac]: hash(mac) };
let world: ReleaseWorld;

beforeAll(async () => {
  const assets = [linux, mac, 'SHA256SUMS'].map((name) => ({ name, content: name }));
  world = await startReleaseWorld(assets, { isImmutable: true });
});

beforeEach(() => {
  world.files.clear();
  world.requests.length = 0;
  world.api.requests.length = 0;
});

const own = () => `${world.server}/o/r/releases/download/v1.2.0/$file`;
const mirror = () => `${world.mirror}/v1.2.0/$file`;

async function check(text: string, more: { artifacts?: string; tag?: string } = {}) {
  const { tag = 'v1.2.0', ...others } = more;
  const release = { repository: 'o/r', tag, servers: world.servers };
  const report = await checkScripts({
    scripts: [toScript('install.sh', text)],
    release,
    ...others,
  });
  const [script] = report.scripts;
  return {
    code: toExitCode(report, new Set()),
    release: report.release,
    bytes: script?.arms.map(({ artifact, bytes }) => `${artifact}: ${bytes}`),
    findings: (script?.findings ?? []).filter(({ rule }) => rule !== 'plain-http'),
  };
}

test('values that are those of the published assets need no download', async () => {
  const { code, release, bytes, findings } = await check(toInstaller([own()], right));
  expect({ code, findings }).toEqual({ code: 0, findings: [] });
  expect(bytes).toEqual([`${linux}: match`, `${mac}: match`]);
  expect(release).toEqual({
    ...{ repository: 'o/r', tag: 'v1.2.0', isImmutable: true, assets: 3, mirrors: [] },
  });
  expect(world.requests).toEqual([]);
  expect(world.api.requests.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
    '/repos/o/r/releases/tags/v1.2.0',
    '/repos/o/r/releases/1/assets',
    '/repos/o/r/releases/1/assets',
  ]);
  expect(new Set(world.api.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set([`Bearer ${token}`]),
  );
});

test('a value that differs, an arm that was not published, an asset that no arm offers', async () => {
  const values = { [linux]: hash('other'), 'tool-bsd.tar.gz': hash('bsd') };
  const { code, bytes, findings } = await check(toInstaller([own()], values));
  expect(code).toBe(1);
  expect(bytes).toEqual([`${linux}: differ`, 'tool-bsd.tar.gz: missing']);
  expect(findings.map(({ rule, message }) => [rule, message.slice(0, 60)]).sort()).toEqual([
    ['arm-without-artifact', 'the release has no asset for "tool-bsd.tar.gz", so whoever n'],
    ['artifact-not-offered', `no arm of a script offers "${mac}", so whoever want`],
    ['value-differs', `the script has "${hash('other').slice(0, 44)}`],
  ]);
  expect(findings.map(({ message }) => message).join()).toContain(
    `the published asset has "${hash(linux)}"`,
  );
});

test('other algorithms are computed from the download, which is held against GitHub too', async () => {
  const values = { [linux]: hash(linux, 'sha512'), [mac]: hash('other', 'sha512') };
  const { code, bytes } = await check(toInstaller([own()], values, 'sha512sum'));
  expect({ code, bytes }).toEqual({ code: 1, bytes: [`${linux}: match`, `${mac}: differ`] });
  expect(world.requests.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
  ]);
});

describe('a mirror', () => {
  test('that gives the same is named, and asked without credentials', async () => {
    world.files.set(`/v1.2.0/${linux}`, linux).set(`/v1.2.0/${mac}`, mac);
    const { code, release, findings } = await check(toInstaller([own(), mirror()], right));
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    expect(release?.mirrors).toEqual([new URL(world.mirror).host]);
    expect(world.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['other bytes of the same size', linux.replace('tool', 'evil'), 'bytes of sha256'],
    ['more bytes', 'x'.repeat(1000), 'has more than 17 bytes'],
    ['nothing in it', '', 'has 0 bytes'],
  ])('that gives %s', async (_, content, has) => {
    world.files.set(`/v1.2.0/${linux}`, content).set(`/v1.2.0/${mac}`, mac);
    const { code, findings } = await check(toInstaller([own(), mirror()], right));
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { rule: 'mirror-differs', severity: 'high', confidence: 'high' },
    ]);
    expect(findings[0]?.message).toContain(
      `gives other bytes for "${linux}" than "o/r@v1.2.0" has`,
    );
    expect(findings[0]?.evidence.join()).toContain(has);
  });

  test('whose address names no version may have moved on', async () => {
    world.files.set(`/latest/${linux}`, 'newer').set(`/latest/${mac}`, mac);
    const { findings } = await check(toInstaller([own(), `${world.mirror}/latest/$file`], right));
    expect(findings).toMatchObject([{ rule: 'mirror-differs', confidence: 'medium' }]);
    expect(findings[0]?.evidence[0]).toContain('no address names the version');
  });

  test('that has nothing is neither equal nor different: 3, and one finding for all of it', async () => {
    const { code, findings } = await check(toInstaller([own(), mirror()], right));
    expect(code).toBe(3);
    expect(findings).toMatchObject([{ rule: 'not-compared', severity: 'info', confidence: 'low' }]);
    expect(findings[0]?.message).toContain(`gives for "${linux}", "${mac}" could not be compared`);
  });

  test('may have the version with its "v" or without', async () => {
    world.files.set(`/1.2.0/${linux}`, linux).set(`/1.2.0/${mac}`, mac);
    const url = `${world.mirror}/$TOOL_VERSION/$file`;
    expect(await check(toInstaller([own(), url], right))).toMatchObject({ code: 0, findings: [] });
  });

  test('whose address only a run could tell is told', async () => {
    const url = `${world.mirror}/$flavour/$file`;
    const text = toInstaller([own(), url], right).replace('set -eu', 'set -eu\nflavour="$2"');
    const { code, findings } = await check(text);
    expect(code).toBe(3);
    expect(findings).toMatchObject([{ rule: 'not-compared' }]);
    expect(findings[0]?.message).toContain('cannot be put together');
    expect(world.requests).toEqual([]);
  });
});

describe('the folder too', () => {
  test('is told once where both agree', async () => {
    const artifacts = makeTree({ [linux]: linux, [mac]: mac });
    const values = { ...right, [linux]: hash('other') };
    const { findings } = await check(toInstaller([own()], values), { artifacts });
    expect(findings.map(({ rule }) => rule)).toEqual(['value-differs']);
  });

  test('that has other bytes than were published', async () => {
    const artifacts = makeTree({ [linux]: 'built here', [mac]: mac });
    const { code, bytes, findings } = await check(toInstaller([own()], right), { artifacts });
    expect({ code, bytes }).toEqual({ code: 1, bytes: [`${linux}: differ`, `${mac}: match`] });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['published-differs', 'value-differs']);
    const differs = findings.find(({ rule }) => rule === 'published-differs');
    expect(differs?.evidence).toEqual([
      `"${linux}" has sha256 ${hash('built here')} here, ${hash(linux)} in the release`,
    ]);
  });
});

test('of the folder and the release the worse counts', async () => {
  const artifacts = makeTree({ [linux]: 'built here', [mac]: mac });
  const values = { ...right, [linux]: hash('built here') };
  const { bytes, findings } = await check(toInstaller([own()], values), { artifacts });
  expect(bytes).toEqual([`${linux}: differ`, `${mac}: match`]);
  expect(findings.find(({ rule }) => rule === 'value-differs')?.message).toContain(
    'the published asset has',
  );
});

describe('a release that the script does not use', () => {
  test('of another repository', async () => {
    world.files.set(`/v1.2.0/${linux}`, linux).set(`/v1.2.0/${mac}`, mac);
    const { code, findings } = await check(toInstaller([mirror()], right));
    expect({ code, rules: findings.map(({ rule }) => rule) }).toEqual({
      ...{ code: 0, rules: ['release-not-used'] },
    });
    expect(findings[0]?.message).toContain('no address in the script is a download of "o/r"');
  });

  test('of another tag', async () => {
    const url = own().replace('v1.2.0', 'v1.1.0');
    const { findings } = await check(toInstaller([url], right));
    expect(findings.map(({ message }) => message).join()).toContain('from other tags of "o/r"');
  });

  test('and nothing that could be compared', async () => {
    // No asset has such a name, so that nobody is asked.
    const text = toInstaller(['https://dl.example.com/thing.zip'], { 'thing.zip': hash('') });
    const { code, findings } = await check(text);
    const told = findings.filter(({ rule }) => rule === 'not-compared');
    expect({ code, rules: findings.map(({ rule }) => rule) }).toEqual({
      code: 3,
      rules: expect.not.arrayContaining(['release-not-used']),
    });
    expect(told.map(({ message }) => message).join()).toContain('no address in the script');
  });

  test('and of which no arm is an asset is not compared', async () => {
    const { code, findings } = await check(toInstaller([own()], { 'tool-bsd.tar.gz': hash('') }));
    expect(code).toBe(3);
    expect(findings.map(({ rule }) => rule)).toContain('not-compared');
  });
});

test('a release that is not there is refused', async () => {
  await expect(check(toInstaller([own()], right), { tag: 'v9' })).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('no published release "o/r@v9"'),
  });
});

import { beforeAll, expect, test } from '@jest/globals';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { toExitCode } from '../../src/report/to-exit-code.ts';
import { toScript } from '../../src/script/to-script.ts';
import {
  hash,
  type ReleaseWorld,
  startReleaseWorld,
  toInstaller,
} from './support/release-world.ts';

const [old, draft] = [
  { name: 'tool-linux.tar.gz', content: 'bytes', hasDigest: false },
  null,
] as const;
let world: ReleaseWorld;
let hidden: ReleaseWorld;

beforeAll(async () => {
  world = await startReleaseWorld([old]);
  hidden = await startReleaseWorld([old], { publishedAt: draft });
});

function check(content: string, { servers, server }: ReleaseWorld = world, down = {}) {
  const url = `${server}/o/r/releases/download/v1.2.0/$file`;
  const scripts = [toScript('install.sh', toInstaller([url], { [old.name]: hash(content) }))];
  const release = { repository: 'o/r', tag: 'v1.2.0', servers: { ...servers, ...down } };
  return checkScripts({ scripts, release });
}

test('assets without a digest are downloaded and hashed', async () => {
  const [match, differ] = [await check('bytes'), await check('other')];
  expect([match, differ].map(({ scripts }) => scripts[0]?.arms[0]?.bytes)).toEqual([
    'match',
    'differ',
  ]);
  expect(world.requests).toHaveLength(2);
  expect(match.release?.isImmutable).toBe(false);
});

test('that cannot be had leave the value undecided: 3', async () => {
  const report = await check('bytes', world, { server: world.mirror });
  expect(toExitCode(report, new Set())).toBe(3);
  const finding = report.scripts[0]?.findings.find(({ message }) => /the value of/.test(message));
  expect(finding?.message).toContain(`the value of "${old.name}" could not be compared`);
  expect(finding?.rule).toBe('not-compared');
  expect(finding?.evidence.join()).toContain('404');
});

test('a draft has no tag that anybody could ask for', async () => {
  await expect(check('bytes', hidden)).rejects.toMatchObject({
    message: expect.stringContaining('a draft is compared with "--artifacts"'),
  });
});

test('a download that is not what GitHub describes says nothing, nor does one that fails', async () => {
  const name = 'tool-linux.tar.gz';
  const told = await startReleaseWorld([{ name, content: 'bytes' }]);
  const path = `/o/r/releases/download/v1.2.0/${name}`;
  const url = `${told.server}${path.replace(name, '$file')}`;
  const values = { [name]: hash('evil!', 'sha512') };
  const scripts = [toScript('install.sh', toInstaller([url], values, 'sha512sum'))];
  for (const content of ['evil!', undefined]) {
    if (content === undefined) told.own.delete(path);
    else told.own.set(path, content);
    const release = { repository: 'o/r', tag: 'v1.2.0', servers: told.servers };
    const report = await checkScripts({ scripts, release });
    expect(report.scripts[0]?.arms).toMatchObject([{ artifact: name }]);
    expect(report.scripts[0]?.arms[0]?.bytes).toBeUndefined();
    expect(toExitCode(report, new Set())).toBe(3);
  }
});

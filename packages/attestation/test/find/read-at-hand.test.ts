import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { readAtHand } from '../../src/find/read-at-hand.ts';

test('names of a checksum file begin in its own folder', async () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const workspace = makeTree({
    'dist/SUMS': `${empty}  app\n${empty}  gone\n`,
    'dist/app': '',
    'other/file': '',
    app: 'another one of the same name',
    gone: 'another one of the same name',
  });
  const request = { workspace, files: ['other/*'], checksums: ['dist/SUMS'] };
  expect(await readAtHand(request)).toEqual([
    { subject: named('app'), path: join(workspace, 'dist/app'), image: undefined },
    { subject: named('gone'), path: undefined, image: undefined },
    { subject: named('other/file'), path: join(workspace, 'other/file'), image: undefined },
  ]);

  function named(name: string) {
    return { name, digests: { sha256: empty } };
  }
});

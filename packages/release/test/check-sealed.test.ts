import { expect, test } from '@jest/globals';
import { type Publishing, publishRelease } from '../src/index.ts';
import { FakeGithub } from './support/fake-github.ts';
import { toPublishing, toSealed } from './support/sealed.ts';

const files = { 'a.tar.gz': 'one', 'b.zip': 'two', SHA256SUMS: 'sums' };
const sealed = toSealed(files);

/** The last file is another one, once so many files were read. */
function changedAfter(reads: number, { open }: Publishing): Publishing['open'] {
  let left = reads;
  return async function* (asset) {
    left -= 1;
    yield* open(asset);
    if (asset.name === 'SHA256SUMS' && left < 0) throw new Error('it was changed');
  };
}

test('nobody is asked when a sealed file was changed', async () => {
  const github = new FakeGithub();
  const steps: string[] = [];
  const publishing = toPublishing(github, { files, steps });
  const open = changedAfter(0, publishing);
  await expect(publishRelease(sealed, { ...publishing, open })).rejects.toThrow('it was changed');
  expect([...github.calls, ...steps]).toEqual([]);
});

test('the upload ends when a file is changed after all were looked at', async () => {
  const github = new FakeGithub();
  const publishing = toPublishing(github, { files });
  const open = changedAfter(sealed.assets.length, publishing);
  await expect(publishRelease(sealed, { ...publishing, open })).rejects.toThrow('it was changed');
  expect(github.calls.slice(0, 3)).toEqual(['create', 'upload a.tar.gz', 'upload b.zip']);
  expect(github.calls).not.toContain('publish');
  expect(github.published).toEqual([]);
});

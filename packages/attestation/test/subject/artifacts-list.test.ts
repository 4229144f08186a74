import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { readSubjects } from '../../src/subject/read-subjects.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(128);
const app = { name: 'app', digest: `sha256:${a}`, kind: 'file' };

// As actions/runner writes it (ArtifactsListFileCommand.cs).
test('reads the list that the runner writes', async () => {
  const list = {
    version: 1,
    subjects: [app, { name: 'ghcr.io/octo/app:1.0', digest: `sha512:${b}`, kind: 'oci' }],
  };
  expect(await read(JSON.stringify(list))).toEqual([
    { name: 'app', digests: { sha256: a } },
    { name: 'ghcr.io/octo/app:1.0', digests: { sha512: b } },
  ]);
});

test.each([
  ['an empty file, where the runner has it switched off', ''],
  ['an empty list', '{"version":1,"subjects":[]}'],
])('%s names nothing', async (_, text) => {
  await expect(read(text)).rejects.toThrow('no artifact is named');
});

test.each([
  ['no JSON', '{', 'it is no JSON object'],
  ['a list', '[]', 'it is no JSON object'],
  ['another version', { version: 2, subjects: [] }, 'its version is 2, and only 1 is known'],
  ['no version', { subjects: [] }, 'its version is undefined'],
  ['no subjects', { version: 1 }, '"subjects" is no list'],
  ['a subject that is none', { version: 1, subjects: [null] }, 'LIST#0: an artifact has a "name"'],
  ['no name', { version: 1, subjects: [{ ...app, name: undefined }] }, 'LIST#0: an artifact has'],
  ['another kind', { version: 1, subjects: [app, { ...app, kind: 'npm' }] }, 'and not "npm"'],
  ['sha1', { version: 1, subjects: [{ ...app, digest: 'sha1:a' }] }, 'as a digest'],
  ['a line break', { version: 1, subjects: [{ ...app, name: 'a\nb' }] }, 'line break'],
  [
    'two contents',
    { version: 1, subjects: [app, { ...app, digest: `sha256:${'c'.repeat(64)}` }] },
    'has two contents',
  ],
])('refuses %s', async (_, list, message) => {
  const text = typeof list === 'string' ? list : JSON.stringify(list);
  await expect(read(text)).rejects.toThrow(message);
});

function read(text: string) {
  return readSubjects({ workspace: makeTree({ LIST: text }), artifactsList: 'LIST' });
}

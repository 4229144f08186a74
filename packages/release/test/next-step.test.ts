import { expect, test } from '@jest/globals';
import type { AssetRecord, ReleaseRecord } from '@portcullis/github-api';
import { toMarker } from '../src/publish/marker.ts';
import { nextStep } from '../src/publish/next-step.ts';
import type { ReleaseState } from '../src/publish/release-state.ts';
import { commit, toSealed } from './support/sealed.ts';

const sealed = toSealed({ 'a.zip': 'one' });

function toRelease(id: number, changes: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    id,
    tag: 'v1.0.0',
    target: commit,
    body: toMarker(sealed),
    isDraft: true,
    isImmutable: false,
    page: `https://github.com/o/r/releases/${id}`,
    ...changes,
  };
}

const whole: readonly AssetRecord[] = sealed.assets.map((one, id) => ({
  ...one,
  id,
  isWhole: true,
}));
const published = { isDraft: false, isImmutable: true };
const otherRun = { body: toMarker({ ...sealed, run: '7' }) };
const elsewhere = 'd'.repeat(40);

function decide(changes: Partial<ReleaseState>): string {
  const step = nextStep({ tagCommit: undefined, releases: [], assets: [], ...changes }, sealed);
  return 'refusal' in step ? `${step.kind} ${step.refusal.code}` : step.kind;
}

test('of two drafts that are ours the older one is filled', () => {
  const releases = [toRelease(8), toRelease(3), toRelease(5)];
  expect(nextStep({ tagCommit: undefined, releases, assets: [] }, sealed)).toMatchObject({
    kind: 'upload',
    release: 3,
  });
});

test.each<[string, Partial<ReleaseState>, string]>([
  ['nothing is there', {}, 'create-draft'],
  ['a tag is there', { tagCommit: commit }, 'refuse tag-exists'],
  [
    'our draft is there, and a tag at our commit',
    { tagCommit: commit, releases: [toRelease(1)], assets: whole },
    'wait tag-exists',
  ],
  [
    'our draft is there, and a tag elsewhere',
    { tagCommit: elsewhere, releases: [toRelease(1)], assets: whole },
    'refuse tag-exists',
  ],
  ['our draft is empty', { releases: [toRelease(1)] }, 'upload'],
  ['our draft is whole', { releases: [toRelease(1)], assets: whole }, 'publish'],
  [
    'our draft is older than that of another run',
    { releases: [toRelease(1), toRelease(2, otherRun)], assets: whole },
    'publish',
  ],
  [
    'our draft is younger than that of another run',
    { releases: [toRelease(1, otherRun), toRelease(2)], assets: whole },
    'refuse other-draft',
  ],
  [
    'somebody else has begun a draft after ours',
    { releases: [toRelease(1), toRelease(2, { body: '' })], assets: whole },
    'refuse other-draft',
  ],
  [
    'this run has begun another seal after ours',
    {
      releases: [
        toRelease(1),
        toRelease(2, { body: toMarker({ ...sealed, seal: 'b'.repeat(64) }) }),
      ],
    },
    'refuse other-draft',
  ],
  [
    'this run has begun at another commit',
    { releases: [toRelease(1, { body: toMarker({ ...sealed, commit: elsewhere }) })] },
    'refuse other-draft',
  ],
  [
    'somebody else has released, and our draft is there',
    {
      releases: [toRelease(1), toRelease(2, { ...published, body: '' })],
      assets: whole,
      tagCommit: commit,
    },
    'refuse released-already',
  ],
  [
    'ours is public, beside a draft that an answer was lost of',
    { releases: [toRelease(1), toRelease(2, published)], assets: whole, tagCommit: commit },
    'done',
  ],
  [
    'ours is public, and its tag is not shown yet',
    { releases: [toRelease(1, published)], assets: whole },
    'wait tag-elsewhere',
  ],
  [
    'ours is public, and its files are not shown yet',
    { releases: [toRelease(1, published)], tagCommit: commit },
    'wait published-differs',
  ],
  [
    'ours is public, and no digests are told',
    {
      releases: [toRelease(1, published)],
      assets: whole.map((one) => ({ ...one, sha256: undefined })),
      tagCommit: commit,
    },
    'wait no-digest',
  ],
  [
    'ours is public, and a file has another size',
    {
      releases: [toRelease(1, published)],
      assets: whole.map((one) => ({ ...one, size: 4 })),
      tagCommit: commit,
    },
    'refuse published-differs',
  ],
  [
    'ours is public, and another one was added',
    {
      releases: [toRelease(1, published)],
      assets: [...whole, { ...toRelease(9), name: 'x', size: 1, sha256: undefined, isWhole: true }],
      tagCommit: commit,
    },
    'refuse published-differs',
  ],
  [
    'ours is public and can be changed',
    { releases: [toRelease(1, { isDraft: false })], assets: whole, tagCommit: commit },
    'wait not-immutable',
  ],
])('%s', (_, state, expected) => {
  expect(decide(state)).toBe(expected);
});

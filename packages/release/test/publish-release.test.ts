import { describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import fc from 'fast-check';
import { PublishError, type Publishing, publishRelease, type SealedRelease } from '../src/index.ts';
import { isMarkerOf, parseMarker, toMarker } from '../src/publish/marker.ts';
import { Crash, FakeGithub, type Fate } from './support/fake-github.ts';
import { commit, toPublishing, toSealed } from './support/sealed.ts';

const files = { 'a.tar.gz': 'one', 'b.zip': 'two', SHA256SUMS: 'sums' };
const sealed = toSealed(files);

/** What a run ends with: the reason why it went no further, or undefined. */
async function end(release: SealedRelease, publishing: Publishing): Promise<string | undefined> {
  try {
    await publishRelease(release, publishing);
    return undefined;
  } catch (error) {
    if (error instanceof PublishError) return error.code;
    if (error instanceof Crash) return 'crash';
    if (error instanceof HttpError) return 'http';
    throw error;
  }
}

function publicFiles(github: FakeGithub) {
  return github.published.map(({ assets }) =>
    [...assets.values()]
      .map(({ name, size, sha256 }) => ({ name, size, sha256 }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

const sorted = ({ assets }: SealedRelease) =>
  [...assets].sort((a, b) => (a.name < b.name ? -1 : 1));

describe('one run', () => {
  test('makes a draft, fills it, compares, and only then publishes', async () => {
    const github = new FakeGithub();
    const steps: string[] = [];
    const release = await publishRelease(sealed, toPublishing(github, { files, steps }));
    expect(release).toMatchObject({ tag: 'v1.0.0', isDraft: false, isImmutable: true });
    expect(steps).toMatchSnapshot();
    expect(publicFiles(github)).toEqual([sorted(sealed)]);
    expect(github.tags.get('v1.0.0')).toBe(commit);
    expect(release.body).toBe(`What is new\n\n${toMarker(sealed)}`);
  });

  test('that is run again does nothing more', async () => {
    const github = new FakeGithub();
    await publishRelease(sealed, toPublishing(github, { files }));
    const before = github.calls.length;
    await publishRelease(sealed, toPublishing(github, { files }));
    expect(github.calls.slice(before)).toEqual([]);
  });

  test('an upload that broke off is taken away and made again', async () => {
    const github = new FakeGithub();
    const fates: Fate[] = ['fine', 'fine', 'half'];
    await publishRelease(sealed, toPublishing(github, { files, fates }));
    expect(github.calls).toEqual([
      'create',
      'upload a.tar.gz',
      'upload b.zip',
      'delete',
      'upload b.zip',
      'upload SHA256SUMS',
      'publish',
    ]);
    expect(publicFiles(github)).toEqual([sorted(sealed)]);
  });

  test.each<[string, (github: FakeGithub, draft: number) => void]>([
    ['asset-extra', (github, draft) => github.upload(draft, 'c', Buffer.from('x'))],
    ['asset-differs', (github, draft) => github.upload(draft, 'b.zip', Buffer.from('xxx'))],
    ['draft-changed', (github, draft) => change(github, draft, { target: 'main' })],
    ['other-draft', (github, draft) => change(github, draft, { body: 'mine' })],
    [
      'other-draft',
      (github, draft) =>
        change(github, draft, { body: toMarker({ ...sealed, seal: 'b'.repeat(64) }) }),
    ],
    ['tag-exists', (github) => github.tags.set('v1.0.0', 'd'.repeat(40))],
    ['released-already', (github, draft) => change(github, draft, { body: '', isDraft: false })],
    [
      'published-differs',
      (github, draft) => change(github, draft, { isDraft: false, isImmutable: true }),
    ],
  ])('%s: a draft that somebody else has changed is not gone on with', async (code, meddle) => {
    const github = new FakeGithub();
    const fates: Fate[] = ['fine', 'fine', 'crash-before'];
    expect(await end(sealed, toPublishing(github, { files, fates }))).toBe('crash');
    meddle(github, 1);
    expect(await end(sealed, toPublishing(github, { files }))).toBe(code);
    expect(github.calls).toEqual(['create', 'upload a.tar.gz', 'upload b.zip']);
  });

  test('no release is public that the server tells no digests of', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    const listAssets: typeof api.listAssets = async (...asked) =>
      (await api.listAssets(...asked)).map((one) => ({ ...one, sha256: undefined }));
    expect(await end(sealed, { ...publishing, api: { ...api, listAssets } })).toBe('no-digest');
    expect(github.published).toEqual([]);
  });

  test('a tag that somebody makes at the last moment is told', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    const publish: typeof api.publish = async (...asked) => {
      github.tags.set('v1.0.0', 'd'.repeat(40));
      return api.publish(...asked);
    };
    const run = publishRelease(sealed, { ...publishing, api: { ...api, publish } });
    await expect(run).rejects.toMatchObject({ code: 'tag-elsewhere', isPublic: true });
  });

  test('a release that can be changed afterwards counts as failed', async () => {
    const github = new FakeGithub();
    github.isImmutable = false;
    expect(await end(sealed, toPublishing(github, { files }))).toBe('not-immutable');
    const lenient = { ...sealed, mustBeImmutable: false };
    expect(await end(lenient, toPublishing(github, { files }))).toBeUndefined();
  });

  test('a server that forgets what it is told is left alone', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    const forgetful = { ...api, listAssets: async () => [], uploadAsset: async () => none };
    expect(await end(sealed, { ...publishing, api: forgetful })).toBe('no-progress');
  });
});

const none = { id: 1, name: '', size: 0, sha256: undefined, isWhole: true };

function change(github: FakeGithub, id: number, changes: object): void {
  const release = github.releases.get(id);
  if (release !== undefined) github.releases.set(id, { ...release, ...changes });
}

const fate = fc.constantFrom<Fate[]>(
  'fine',
  'fine',
  'fine',
  'unheard',
  'unanswered',
  'crash-before',
  'crash-after',
  'half',
);
const lag = fc.constantFrom(0, 0, 1, 2, 5);
const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string({ maxLength: 5 }), {
  minKeys: 1,
  maxKeys: 4,
});

describe('whatever goes wrong', () => {
  test('at each moment nothing is public, or exactly what was sealed; and a run that is left in peace ends it', async () => {
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.array(fc.array(fate, { maxLength: 9 }), { maxLength: 4 }),
        fc.array(lag, { maxLength: 30 }),
        async (made, runs, lags) => {
          const github = new FakeGithub();
          github.lags.push(...lags);
          const release = toSealed(made);
          const expected = sorted(release);
          for (const fates of runs) {
            await end(release, toPublishing(github, { files: made, fates: [...fates] }));
            expect([[], [expected]]).toContainEqual(publicFiles(github));
          }
          github.lags.length = 0;
          await publishRelease(release, toPublishing(github, { files: made }));
          expect(publicFiles(github)).toEqual([expected]);
          expect(github.tags.get('v1.0.0')).toBe(commit);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['', fc.constant([])],
    [', also behind lists that are late', fc.array(lag)],
  ])('two runs at once%s: one of them at most releases, and never a mixture', async (_, late) => {
    const inputs = fc.record({
      scheduler: fc.scheduler(),
      first: contents,
      second: contents,
      late,
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ scheduler, first, second, late: lags }) => {
        const github = new FakeGithub();
        github.lags.push(...lags);
        const runs = [
          { files: first, release: toSealed(first, { run: '1', seal: '1'.repeat(64) }) },
          { files: second, release: toSealed(second, { run: '2', seal: '2'.repeat(64) }) },
        ];
        const ends = Promise.all(
          runs.map((run) => end(run.release, slowed(toPublishing(github, run), scheduler))),
        );
        await scheduler.waitFor(ends);
        const outcomes = await ends;
        const winners = runs.filter((__, index) => outcomes[index] === undefined);
        // Who sees an old list may find the draft of the other one, and stop; so may the other one.
        if (lags.length === 0) expect(winners).toHaveLength(1);
        const possible = (winners.length > 0 ? winners : runs).map(({ release }) =>
          sorted(release),
        );
        expect([[], ...possible.map((one) => [one])]).toContainEqual(publicFiles(github));
        expect(winners.length).toBeLessThanOrEqual(github.published.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every call waits until the scheduler lets it through. */
function slowed(publishing: Publishing, scheduler: fc.Scheduler): Publishing {
  const { api, tagCommit } = publishing;
  const turn = (name: string) => scheduler.schedule(Promise.resolve(), name);
  return {
    ...publishing,
    tagCommit: async () => turn('tag').then(tagCommit),
    api: {
      findReleases: async (...asked) => turn('find').then(() => api.findReleases(...asked)),
      listAssets: async (...asked) => turn('list').then(() => api.listAssets(...asked)),
      createDraft: async (...asked) => turn('create').then(() => api.createDraft(...asked)),
      uploadAsset: async (...asked) => turn('upload').then(() => api.uploadAsset(...asked)),
      deleteAsset: async (...asked) => turn('delete').then(() => api.deleteAsset(...asked)),
      publish: async (...asked) => turn('publish').then(() => api.publish(...asked)),
    },
  };
}

describe('what a server shows late', () => {
  test('a draft that its list does not have yet is not made twice', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    let lists = 0;
    const findReleases: typeof api.findReleases = async (...asked) => {
      lists += 1;
      return lists < 4 ? [] : api.findReleases(...asked);
    };
    await publishRelease(sealed, { ...publishing, api: { ...api, findReleases } });
    expect(github.releases.size).toBe(1);
  });

  test('what is public is no draft, whatever the list says', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    const findReleases: typeof api.findReleases = async (...asked) =>
      (await api.findReleases(...asked)).map((one) => ({ ...one, isDraft: true }));
    await publishRelease(sealed, { ...publishing, api: { ...api, findReleases } });
    expect(github.calls.filter((call) => call === 'publish')).toHaveLength(1);
  });

  test('an asset that the list does not have yet is not the end', async () => {
    const github = new FakeGithub();
    const publishing = toPublishing(github, { files });
    const { api } = publishing;
    let lists = 0;
    const listAssets: typeof api.listAssets = async (...asked) => {
      lists += 1;
      return lists === 2 ? [] : api.listAssets(...asked);
    };
    await publishRelease(sealed, { ...publishing, api: { ...api, listAssets } });
    expect(publicFiles(github)).toEqual([sorted(sealed)]);
  });
});

describe('a marker', () => {
  const { run, seal } = sealed;
  test.each([
    ['run', { run: '7' }],
    ['commit', { commit: 'd'.repeat(40) }],
    ['seal', { seal: 'b'.repeat(64) }],
  ])('of another %s is of somebody else', (_, changes) => {
    expect(isMarkerOf({ run, commit, seal }, sealed)).toBe(true);
    expect(isMarkerOf({ run, commit, seal, ...changes }, sealed)).toBe(false);
  });

  test('is found whatever people write around it', () => {
    expect(parseMarker(`# New\n${toMarker(sealed)}\n<!-- more -->`)).toEqual({ run, commit, seal });
  });

  test.each([
    ['two of them', `${toMarker(sealed)} ${toMarker({ ...sealed, run: '7' })}`],
    ['an endless text', `${' '.repeat(300_000)}${toMarker(sealed)}`],
    ['none', 'portcullis run=1'],
  ])('%s is nobody', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

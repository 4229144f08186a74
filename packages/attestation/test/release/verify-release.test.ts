import { describe, expect, test } from '@jest/globals';
import type { GitClient } from '@portcullis/git-wire';
import { HttpError } from '@portcullis/http';
import type { Findings } from '../../src/find/found-bundle.ts';
import type { ReleaseServers } from '../../src/release/release-servers.ts';
import { releaseVerifier } from '../../src/release/release-verifier.ts';
import { type ReleaseRequest, verifyRelease } from '../../src/release/verify-release.ts';
import { release, releaseStatement } from '../support/release-statement.ts';
import { rootsOf, signRelease, worldLike } from '../support/sign-release.ts';

const github = worldLike('github');
const verify = releaseVerifier(rootsOf(github));
const source = { kind: 'github', host: 'api.github.com', repository: release.repository } as const;
const good: Findings = {
  bundles: [{ source, json: signRelease(github, releaseStatement()) }],
  unread: [],
};
const commit = 'c3'.repeat(20);

/** Servers that know the release, but for what a test changes. */
function servers(changes: Partial<ReleaseServers> = {}): ReleaseServers {
  return {
    git: gitWith({ object: release.object }),
    home: { url: 'https://github.com/octo-org/tool' },
    github: {
      readFacts: async () => ({
        id: Number(release.repositoryId),
        ownerId: 42,
        fullName: release.repository,
        isArchived: false,
      }),
    },
    releases: {
      readRelease: async () => ({ id: Number(release.releaseId), isImmutable: true }),
      listAssets: async () =>
        Object.entries(release.assets).map(([name, sha256]) => ({ name, size: 1, sha256 })),
    },
    attestations: async () => good,
    ...changes,
  };
}

interface Tag {
  readonly object: string;
  /** What the refs say that it is of, and what the object says. */
  readonly peeled?: string;
  readonly really?: string;
  /** Whether nobody gives the object. */
  readonly isHidden?: boolean;
}

function gitWith({ object, peeled, really = peeled, isHidden = false }: Tag): GitClient {
  return {
    listRefs: async ({ url }) => ({
      format: 'sha1',
      url,
      head: 'refs/heads/main',
      refs: [
        { name: `refs/heads/${release.tag}`, object: 'ff'.repeat(20), peeled: undefined },
        { name: `refs/tags/${release.tag}`, object, peeled },
      ],
    }),
    readHistory: async () => ({
      commits: new Map(),
      unknown: [],
      peeled: new Map(really === undefined || isHidden ? [] : [[object, really]]),
    }),
    readFiles: async () => [],
  };
}

function fails(): never {
  throw new HttpError('network', 'cannot reach "x"');
}

function run(changes: Partial<ReleaseRequest> = {}) {
  return verifyRelease({
    repository: release.repository,
    tag: release.tag,
    servers: servers(),
    bundles: undefined,
    files: [],
    verify,
    ...changes,
  });
}

const tool = { path: 'dist/tool.tgz', sha256: release.assets['tool.tgz'] };
const sums = { path: 'SHA256SUMS', sha256: release.assets.SHA256SUMS };

describe('a verdict', () => {
  test.each<[string, Partial<ReleaseRequest>, string]>([
    ['all is as attested', {}, 'pass'],
    ['with files', { files: [tool, sums] }, 'pass'],
    ['with a file of other bytes', { files: [{ ...tool, sha256: '9f'.repeat(32) }] }, 'other-file'],
    ['with a file under another name', { files: [{ ...tool, path: 'other.tgz' }] }, 'other-file'],
    [
      'one file of two is another',
      { files: [tool, { ...sums, sha256: tool.sha256 }] },
      'other-file',
    ],
    ['nobody is asked', { servers: undefined, bundles: good }, 'pass'],
    ['nothing is found', { servers: servers({ attestations: async () => nothing }) }, 'none-found'],
    [
      'the tag is another object now',
      { servers: servers({ git: gitWith({ object: commit }) }) },
      'none-passes',
    ],
    ['no tag', { tag: 'v9' }, 'no-tag'],
    [
      'no release',
      {
        servers: servers({
          releases: { ...servers().releases, readRelease: async () => undefined },
        }),
      },
      'no-release',
    ],
    [
      'a release that can be changed',
      {
        servers: servers({
          releases: {
            ...servers().releases,
            readRelease: async () => ({ id: 7, isImmutable: false }),
          },
        }),
      },
      'not-immutable',
    ],
    ['facts fail', { servers: servers({ github: { readFacts: fails } }) }, 'not-looked-at'],
    [
      'git fails',
      { servers: servers({ git: { ...servers().git, listRefs: fails } }) },
      'not-looked-at',
    ],
    [
      'the list of assets fails',
      { servers: servers({ releases: { ...servers().releases, listAssets: fails } }) },
      'not-looked-at',
    ],
    [
      'no release, when the repository is not shown either',
      {
        servers: servers({
          github: { readFacts: fails },
          releases: { ...servers().releases, readRelease: async () => undefined },
        }),
      },
      'not-looked-at',
    ],
    [
      'a page of attestations is missing, and none of the others passes',
      { servers: servers({ attestations: async () => ({ ...nothing, unread }) }) },
      'not-looked-at',
    ],
    [
      'a page of attestations is missing, and those of the others are refused',
      { servers: servers({ attestations: async () => ({ ...foreign, unread }) }) },
      'not-looked-at',
    ],
    [
      'a page of attestations is missing, and one of the others passes',
      { servers: servers({ attestations: async () => ({ ...good, unread }) }) },
      'pass',
    ],
    [
      'a tag object that nobody reads',
      {
        servers: servers({
          git: gitWith({ object: release.object, peeled: commit, isHidden: true }),
        }),
      },
      'not-looked-at',
    ],
  ])('%s: %s', async (_, changes, expected) => {
    const { verdict, reason } = await run(changes);
    expect(reason?.code ?? verdict).toBe(expected);
    const isInconclusive = expected === 'not-looked-at';
    if (expected !== 'pass') expect(verdict).toBe(isInconclusive ? 'inconclusive' : 'fail');
  });
});

const foreign: Findings = {
  bundles: [{ source, json: signRelease(worldLike('github'), releaseStatement()) }],
  unread: [],
};
const nothing: Findings = { bundles: [], unread: [] };
const unread: Findings['unread'] = [{ source, reason: 'rate-limit', message: 'no more' }];

test('the commit of an annotated tag is that of its object', async () => {
  const git = gitWith({ object: release.object, peeled: 'ee'.repeat(20), really: commit });
  const report = await run({ servers: servers({ git }) });
  expect(report.release).toMatchObject({ object: release.object, commit });
});

test('a bug is not taken for the fault of a server', async () => {
  const broken = servers({
    attestations: async () => {
      throw new TypeError('x is undefined');
    },
  });
  await expect(run({ servers: broken })).rejects.toThrow('x is undefined');
});

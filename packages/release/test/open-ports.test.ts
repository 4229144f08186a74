import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import {
  checkBuilt,
  openPreflight,
  openPublishing,
  publishRelease,
  type ReleasePlan,
} from '../src/index.ts';
import { toAsset, toSealed } from './support/sealed.ts';
import { type GithubServer, startGithub } from './support/start-github.ts';

const options = { environment: {}, userAgent: 'test' };
const workflow = 'on: workflow_dispatch\ncache-mode: none\n';

let git: GitServer;
let repository: BuiltRepository;
let github: GithubServer;
let folder = '';
beforeAll(async () => {
  git = await startGitServer();
  repository = git.add('o/r', [
    { commit: 'a', on: 'main', files: { '.github/workflows/release.yml': workflow } },
  ]);
  github = await startGithub();
  folder = mkdtempSync(join(tmpdir(), 'portcullis-ports-'));
  writeFileSync(join(folder, 'a.zip'), 'one');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await git.close();
  await github.close();
});

function plan(): ReleasePlan {
  return {
    server: git.url,
    repository: 'o/r',
    tag: 'v1.0.0',
    version: '1.0.0',
    commit: repository.id('a'),
    run: { id: '42', attempt: '1' },
    isDryRun: false,
    isPrerelease: false,
    files: [toAsset('a.zip', 'one')],
    images: [],
  };
}

describe('the preflight', () => {
  const open = (workflowRef: string) =>
    openPreflight(plan(), {
      api: github.url,
      token: undefined,
      http: options,
      workflowRef,
      runGuards: () => Promise.reject(new Error('not asked')),
    });

  test('reads the calling workflow at the commit of the run, by git', async () => {
    const ports = open('O/r/.github/workflows/release.yml@refs/heads/main');
    expect(await ports.tagCommit()).toBeUndefined();
    expect(await ports.readCaller()).toEqual({
      path: '.github/workflows/release.yml',
      text: workflow,
    });
  });

  test('a workflow that is not there is not known', async () => {
    const ports = open('o/r/.github/workflows/x.yml@refs/heads/main');
    await expect(ports.readCaller()).rejects.toThrow('no file that can be read (absent)');
  });

  test.each([
    '',
    'o/other/.github/workflows/release.yml@refs/heads/main',
    'o/r/.github/workflows/../../x.yml@refs/heads/main',
    'o/r/release.yml@refs/heads/main',
  ])('%j is no workflow of the repository', (workflowRef) => {
    expect(() => open(workflowRef)).toThrow('cannot tell which workflow');
  });
});

test('a release, with its tag by git and its files from a folder', async () => {
  const sealed = toSealed({ 'a.zip': 'one' }, { commit: repository.id('a') });
  const publishing = openPublishing(sealed, {
    server: git.url,
    api: github.url,
    token: 'ghs_publish',
    http: options,
    assets: folder,
    // What GitHub does itself.
    onStep: (step) => {
      if (step.endsWith('publish')) repository.git('tag', 'v1.0.0', repository.id('a'));
    },
  });
  expect(await publishRelease(sealed, publishing)).toMatchObject({ isImmutable: true });
});

test('a dry run holds the files against the digests', async () => {
  await checkBuilt(plan(), folder);
  const other = { ...plan(), files: [toAsset('a.zip', 'two')] };
  await expect(checkBuilt(other, folder)).rejects.toMatchObject({ code: 'other-bytes' });
});

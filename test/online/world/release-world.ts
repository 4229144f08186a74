import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ReleaseText,
  releaseStatement,
} from '../../../packages/attestation/test/support/release-statement.ts';
import { signRelease, worldLike } from '../../../packages/attestation/test/support/sign-release.ts';
import type { ApiAsset, ApiData, ApiRelease } from '../../support/loopback/api-data.ts';
import { type ApiServer, startApiServer } from '../../support/loopback/api-server.ts';
import type { BuiltRepository } from '../../support/loopback/git-repository.ts';
import { type GitServer, startGitServer } from '../../support/loopback/git-server.ts';

/** A GitHub that attests releases, by keys of the test's own. */
export interface ReleaseWorld {
  readonly git: GitServer;
  readonly api: ApiServer;
  readonly tool: BuiltRepository;
  readonly env: Readonly<Record<string, string>>;
  /** Path of the root that it signs under. */
  readonly root: string;
  /** What GitHub would say of a tag of the tool. */
  statement(tag: string, changes?: Partial<ReleaseText>): ReturnType<typeof releaseStatement>;
  readonly github: ReturnType<typeof worldLike>;
  /** What the API stores; a test may replace it. */
  attestations: readonly unknown[];
  close(): Promise<void>;
}

export const releasedTool = 'acme/tool';
export const releaseToken = 'ghs_S3cretS3cretS3cret';

export const toolAssets: readonly ApiAsset[] = [
  { name: 'tool.tgz', content: 'the tool' },
  { name: 'SHA256SUMS', content: 'its sums' },
];

/** `v1.0.0` is annotated, `v1.1.0` is not, `v1.2.0` can be changed, `v1.3.0` is no release. */
export async function startReleaseWorld(): Promise<ReleaseWorld> {
  const github = worldLike('github');
  const git = await startGitServer();
  const tool = git.add(releasedTool, [
    { commit: 'one', on: 'main', files: { 'action.yml': action, 'index.js': '' } },
    { commit: 'two', on: 'main' },
    { commit: 'three', on: 'main' },
    { commit: 'four', on: 'main' },
    { commit: 'tip', on: 'main' },
    { tag: 'v1.0.0', of: 'one' },
    { ref: 'refs/tags/v1.1.0', to: 'two' },
    { ref: 'refs/tags/v1', to: 'two' },
    { ref: 'refs/tags/v1.2.0', to: 'three' },
    { ref: 'refs/tags/v1.3.0', to: 'four' },
  ]);
  const state: { attestations: readonly unknown[] } = { attestations: [] };
  const data = (): ApiData => ({
    repositories: {
      [releasedTool]: {
        id: 1001,
        releases,
        attestations: state.attestations.map((bundle) => ({ bundle })),
      },
    },
  });
  const api = await startApiServer({ data, token: releaseToken });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-root-')));
  const root = join(folder, 'root.json');
  writeFileSync(root, JSON.stringify(github.trustedRoot()));
  const statement: ReleaseWorld['statement'] = (tag, changes = {}) =>
    releaseStatement({
      repository: releasedTool,
      repositoryId: '1001',
      releaseId: `${releases.findIndex((one) => one.tag === tag) + 1}`,
      tag,
      object: tool.git('rev-parse', `refs/tags/${tag}`),
      assets: Object.fromEntries(
        toolAssets.map(({ name, content }) => [
          name,
          createHash('sha256').update(content).digest('hex'),
        ]),
      ),
      ...changes,
    });
  state.attestations = ['v1.0.0', 'v1.1.0'].map((tag) => signRelease(github, statement(tag)));
  return {
    git,
    api,
    tool,
    github,
    root,
    statement,
    env: { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, GITHUB_TOKEN: releaseToken },
    get attestations() {
      return state.attestations;
    },
    set attestations(bundles) {
      state.attestations = bundles;
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await Promise.all([git.close(), api.close()]);
    },
  };
}

const action = 'name: Tool\ndescription: Uses nothing\nruns: {using: node24, main: index.js}\n';

const releases: readonly ApiRelease[] = [
  { tag: 'v1.1.0', isImmutable: true, assets: toolAssets },
  { tag: 'v1.0.0', isImmutable: true, assets: toolAssets },
  { tag: 'v1.2.0', assets: toolAssets },
];

import type { RepositoryOptions } from '../../support/loopback/git-repository.ts';
import type { FileContent } from '../../support/loopback/git-script.ts';
import type { GitServer } from '../../support/loopback/git-server.ts';
import { buildTool } from './build-tool.ts';
import { lockfile } from './lockfile.ts';
import { composite, dockerAction, nodeAction, reusable } from './texts.ts';

/** A `uses` for each thing that can be said of one, named as what it is. */
export type World = ReturnType<typeof buildWorld>;

/** The repositories that the tests of online audits are about, built by git. */
export function buildWorld(server: GitServer) {
  return { ...ofTool(server), ...ofOthers(server), ...thatUseOthers(server) };
}

function ofTool(server: GitServer) {
  const tool = buildTool(server);
  const pin = (label: string, comment: string) => `acme/tool@${tool.id(label)} # ${comment}`;
  return {
    released: pin('v1.0.0', 'v1.0.0'),
    'released on a release branch': pin('backport', 'v1.0.2'),
    'released, with the tag object as pin': pin('v1.2.0', 'v1.2.0'),
    'released, with the comment of another release': pin('v1.0.0', 'v1.1.0'),
    'released, with a floating comment that has moved on': pin('v1.0.0', 'v1'),
    'tag-only': pin('only a tag', 'v1.0.1'),
    'tag-only, by a tag that names no release': pin('only a tag of no release', 'nightly'),
    unreleased: pin('unreleased', 'main'),
    'unreleased, of a feature branch': pin('below a feature branch', 'feature'),
    moved: pin('moved', 'v1.1.0'),
    'moved, with a floating comment': pin('moved', 'v1'),
    'impostor of a fork': pin('fork', 'v1.0.0'),
    'impostor of a pull request': pin('pull request', 'v1.0.0'),
    'impostor that the server does not have': `acme/tool@${'0123456789'.repeat(4)} # v1.0.0`,
    inconclusive: `acme/missing@${tool.id('v1.0.0')} # v1.0.0`,
  };
}

function ofOthers(server: GitServer) {
  const plain = { 'action.yml': nodeAction };
  return {
    'immutable release': immutable(server),
    'tag named like a branch': twins(server),
    'branch named like a commit': squatted(server),
    'renamed by its owner': release(server, 'acme/new', plain).replace('acme/new', 'acme/old'),
    'handed over': release(server, 'buyer/bought', plain).replace('buyer/bought', 'acme/sold'),
    archived: release(server, 'acme/archived', plain),
    vulnerable: release(server, 'acme/vulnerable', plain),
    misspelled: release(server, 'actoins/checkout', plain),
    'of a SHA-256 repository': release(server, 'acme/long', plain, { format: 'sha256' }),
  };
}

function thatUseOthers(server: GitServer) {
  const tool = buildTool(server);
  const trap = composite(`acme/tool@${tool.id('fork')} # v1.0.0`);
  const pinned = composite(`acme/tool@${tool.id('v1.0.0')} # v1.0.0`);
  return {
    'that uses a tag': release(server, 'acme/loose', { 'action.yml': composite('acme/tool@v1') }),
    'that uses "./"': release(server, 'acme/local', { 'action.yml': composite('./here') }),
    'that uses an impostor': release(server, 'acme/trap', { 'action.yml': trap }),
    'below the root': release(server, 'acme/mono', {
      'outer/action.yml': composite('$/inner'),
      'inner/action.yml': pinned,
    }).replace('@', '/outer@'),
    'that runs in an image': release(server, 'acme/docker', {
      'action.yml': dockerAction,
      Dockerfile: 'FROM alpine:3.20\n',
    }),
    'reusable workflow with a lockfile': release(server, 'acme/flows', {
      '.github/workflows/build.yml': reusable('acme/tool@v1'),
      '.github/workflows/actions.lock': lockfile('.github/workflows/build.yml', {
        'acme/tool@v1': tool.id('v1.1.0'),
      }),
    }).replace('@', '/.github/workflows/build.yml@'),
    'that uses itself over another': ring(server),
  };
}

/** A repository of one commit, which is `v1.0.0`; gives the pin. */
function release(
  server: GitServer,
  name: string,
  files: Readonly<Record<string, FileContent>>,
  options: RepositoryOptions = {},
): string {
  const script = [
    { commit: 'a', on: 'main', files },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
  ];
  return `${name}@${server.add(name, script, options).id('a')} # v1.0.0`;
}

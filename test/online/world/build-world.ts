import type { BuiltRepository } from '../../support/loopback/git-repository.ts';
import type { GitServer } from '../../support/loopback/git-server.ts';
import { buildTool } from './build-tool.ts';
import { release } from './release.ts';
import { composite, dockerAction, lockfile, nodeAction, reusable } from './texts.ts';

/** A `uses` for each thing that can be said of one, named as what it is. */
export type World = ReturnType<typeof buildWorld>;

/** The repositories that the tests of online audits are about, built by git. */
export function buildWorld(server: GitServer) {
  const tool = buildTool(server);
  return { ...ofTool(tool), ...ofOthers(server), ...thatUseOthers(server, tool) };
}

function ofTool(tool: BuiltRepository) {
  const pin = (label: string, comment: string) => `acme/tool@${tool.id(label)} # ${comment}`;
  return {
    released: pin('v1.0.0', 'v1.0.0'),
    'on a release branch': pin('backport', 'v1.0.2'),
    'tag object': pin('v1.2.0', 'v1.2.0'),
    'another release': pin('v1.0.0', 'v1.1.0'),
    'floating version': pin('v1.0.0', 'v1'),
    'tag-only': pin('only a tag', 'v1.0.1'),
    'tag of no release': pin('only a tag of no release', 'nightly'),
    unreleased: pin('unreleased', 'main'),
    'on a feature branch': pin('below a feature branch', 'feature'),
    moved: pin('moved', 'v1.1.0'),
    'moved floating version': pin('moved floating', 'v1'),
    'of a fork': pin('fork', 'v1.0.0'),
    'of a pull request': pin('pull request', 'v1.0.0'),
    'that nobody has': `acme/tool@${'0123456789'.repeat(4)} # v1.0.0`,
    'folder and no commit': `acme/tool@${tool.git('rev-parse', `${tool.id('v1.0.0')}^{tree}`)} # v1.0.0`,
    'no repository': `acme/missing@${tool.id('v1.0.0')} # v1.0.0`,
  };
}

const plain = { 'action.yml': nodeAction, 'index.js': '' };

function ofOthers(server: GitServer) {
  return {
    'immutable release': immutable(server),
    'tag named like a branch': twins(server),
    'branch named like a commit': squatted(server),
    renamed: release(server, { name: 'acme/new', files: plain }).replace('acme/new', 'acme/old'),
    'handed over': release(server, { name: 'buyer/bought', files: plain }).replace(
      'buyer/bought',
      'acme/sold',
    ),
    archived: release(server, { name: 'acme/archived', files: plain }),
    vulnerable: release(server, { name: 'acme/vulnerable', files: plain }),
    misspelled: release(server, { name: 'actoins/checkout', files: plain }),
    'SHA-256': release(server, { name: 'acme/long', files: plain, format: 'sha256' }),
  };
}

/** On no branch; the API says that nobody can change its release. */
function immutable(server: GitServer): string {
  const { id } = server.add('acme/sealed', [
    { commit: 'main', on: 'main', files: plain },
    { commit: 'sealed', parents: ['main'] },
    { ref: 'refs/tags/v2.0.0', to: 'sealed' },
  ]);
  return `acme/sealed@${id('sealed')} # v2.0.0`;
}

function twins(server: GitServer): string {
  server.add('acme/twins', [
    { commit: 'a', on: 'main', files: plain },
    { ref: 'refs/tags/v1', to: 'a' },
    { commit: 'b', on: 'v1', parents: ['a'] },
  ]);
  return 'acme/twins@v1';
}

function squatted(server: GitServer): string {
  const { id, git } = server.add('acme/squatted', [
    { commit: 'a', on: 'main', files: plain },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
    { commit: 'b', on: 'other', parents: ['a'] },
  ]);
  git('update-ref', `refs/heads/${id('a')}`, id('b'));
  return `acme/squatted@${id('a')} # v1.0.0`;
}

function thatUseOthers(server: GitServer, tool: BuiltRepository) {
  const pin = (label: string) => `acme/tool@${tool.id(label)} # v1.0.0`;
  const action = (name: string, ...uses: readonly string[]) =>
    release(server, { name, files: { 'action.yml': composite(...uses) } });
  return {
    'uses a tag': action('acme/loose', 'acme/tool@v1'),
    'uses "./"': action('acme/local', './here'),
    'uses an impostor': action('acme/trap', pin('fork')),
    'uses itself': ring(server),
    'below the root': release(server, {
      name: 'acme/mono',
      files: {
        'outer/action.yml': composite('$/inner'),
        'inner/action.yml': composite(pin('v1.0.0')),
      },
    }).replace('@', '/outer@'),
    'runs in an image': release(server, {
      name: 'acme/docker',
      files: {
        'action.yml': dockerAction,
        Dockerfile: 'FROM alpine:3.20\n',
      },
    }),
    'locked workflow': release(server, {
      name: 'acme/flows',
      files: {
        [called]: reusable('acme/tool@v1'),
        '.github/workflows/actions.lock': lockfile(called, [
          { ref: 'acme/tool@v1', commit: tool.id('v1.1.0') },
        ]),
      },
    }).replace('@', `/${called}@`),
  };
}

const called = '.github/workflows/build.yml';

/** Commits cannot name each other, and so tags do. */
function ring(server: GitServer): string {
  release(server, { name: 'acme/back', files: { 'action.yml': composite('acme/ring@v1.0.0') } });
  return release(server, {
    name: 'acme/ring',
    files: { 'action.yml': composite('acme/back@v1.0.0') },
  });
}

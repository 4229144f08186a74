import type { GitServer } from '../../support/loopback/git-server.ts';
import { composite, dockerAction, nodeAction, reusable } from './texts.ts';

/** A `uses` for each thing that can be said of one, named as what it is. */
export type World = ReturnType<typeof buildWorld>;

/** The repositories that the tests of online audits are about, built by git. */
export function buildWorld(server: GitServer) {
  const tool = buildTool(server);
  const leaf = `acme/tool@${tool.id('first')} # v1.0.0`;
  const squatted = buildSquatted(server);
  const inOneCommit = (name: string, files: Readonly<Record<string, string>>): string =>
    released(server, name, files);
  const outer = inOneCommit('acme/outer', { 'action.yml': composite('acme/tool@v1') });
  const mono = inOneCommit('acme/mono', {
    'one/action.yml': composite('$/two'),
    'two/action.yml': composite(leaf),
  });
  const [ringKey = ''] = inOneCommit('acme/ring', { 'action.yml': nodeAction }).split('@');
  return {
    released: leaf,
    'released on a release branch': `acme/tool@${tool.id('backport')} # v1.0.2`,
    'released, and pinned by its tag object': `acme/tool@${tool.id('v3.0.0')} # v3.0.0`,
    'released, and said to be another release': `acme/tool@${tool.id('first')} # v1.1.0`,
    'released, and its floating tag has moved on': `acme/tool@${tool.id('first')} # v1`,
    'tag-only': `acme/tool@${tool.id('side')} # v1.0.1`,
    'tag-only, of a tag that names no release': `acme/tool@${tool.id('nightly')} # nightly`,
    'immutable release': `acme/sealed@${buildSealed(server)} # v2.0.0`,
    unreleased: `acme/tool@${tool.id('third')} # main`,
    moved: `acme/tool@${tool.id('fourth')} # v1.1.0`,
    'moved, and said to be a floating tag': `acme/tool@${tool.id('third')} # v1`,
    'impostor of a fork': `acme/tool@${tool.id('evil')} # v1.0.0`,
    'impostor of a pull request': `acme/tool@${tool.id('proposed')} # v1.0.0`,
    'impostor that nobody has': `acme/tool@${'0123456789'.repeat(4)} # v1.0.0`,
    'tag named like a branch': 'acme/twins@v1',
    'branch named like a commit': squatted,
    'renamed by its owner': inOneCommit('acme/new', { 'action.yml': nodeAction }).replace(
      'acme/new',
      'acme/old',
    ),
    'handed over': inOneCommit('buyer/bought', { 'action.yml': nodeAction }).replace(
      'buyer/bought',
      'acme/sold',
    ),
    archived: inOneCommit('acme/archived', { 'action.yml': nodeAction }),
    vulnerable: inOneCommit('acme/vulnerable', { 'action.yml': nodeAction }),
    'composite that uses a tag': outer,
    'composite that uses "./"': inOneCommit('acme/local', { 'action.yml': composite('./here') }),
    'composite that uses an impostor': inOneCommit('acme/trap', {
      'action.yml': composite(`acme/tool@${tool.id('evil')} # v1.0.0`),
    }),
    'action below the root': mono.replace('@', '/one@'),
    'docker action': inOneCommit('acme/docker', {
      'action.yml': dockerAction,
      Dockerfile: 'FROM alpine:3.20\n',
    }),
    'reusable workflow with a lockfile': inOneCommit('acme/flows', {
      '.github/workflows/build.yml': reusable('acme/tool@v1'),
      '.github/workflows/actions.lock': lockOf('.github/workflows/build.yml', {
        ref: 'acme/tool@v1',
        commit: tool.id('second'),
      }),
    }).replace('@', '/.github/workflows/build.yml@'),
    ring: `${ringKey}`,
    'sha-256 repository': '',
    inconclusive: `acme/missing@${tool.id('first')} # v1.0.0`,
  };
}

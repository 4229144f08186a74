import type { BuiltRepository } from '../../support/loopback/git-repository.ts';
import type { GitServer } from '../../support/loopback/git-server.ts';
import { nodeAction } from './texts.ts';

/** `acme/tool`, with a commit for each step of the ladder of verdicts; labels say what the commits are. */
export function buildTool(server: GitServer): BuiltRepository {
  return server.add('acme/tool', [
    { commit: 'v1.0.0', on: 'main', files: { 'action.yml': nodeAction, 'index.js': '' } },
    { ref: 'refs/tags/v1.0.0', to: 'v1.0.0' },
    { commit: 'backport', on: 'release/1.0', parents: ['v1.0.0'] },
    { ref: 'refs/tags/v1.0.2', to: 'backport' },
    { commit: 'v1.1.0', on: 'main' },
    { ref: 'refs/tags/v1', to: 'v1.1.0' },
    { ref: 'refs/tags/v1.1.0', to: 'v1.1.0' },
    { commit: 'annotated', on: 'main' },
    { tag: 'v1.2.0', of: 'annotated' },
    { commit: 'unreleased', on: 'main' },
    { commit: 'moved', on: 'main' },
    { commit: 'moved floating', on: 'main' },
    { commit: 'tip', on: 'main' },
    { commit: 'only a tag', parents: ['v1.0.0'] },
    { ref: 'refs/tags/v1.0.1', to: 'only a tag' },
    { commit: 'only a tag of no release', parents: ['v1.0.0'] },
    { ref: 'refs/tags/nightly', to: 'only a tag of no release' },
    { commit: 'below a feature branch', on: 'feature', parents: ['v1.0.0'] },
    { commit: 'feature', on: 'feature' },
    // In the object store, as the commit of a fork is, and in no ref.
    { commit: 'fork', parents: ['v1.0.0'] },
    { commit: 'pull request', parents: ['v1.0.0'] },
    { ref: 'refs/pull/1/head', to: 'pull request' },
  ]);
}

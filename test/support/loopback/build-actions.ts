import type { GitServer } from './git-server.ts';

/** A `uses` of each verdict, and others that lead somewhere. */
export interface BuiltActions {
  readonly released: string;
  readonly 'tag-only': string;
  readonly unreleased: string;
  readonly moved: string;
  readonly impostor: string;
  readonly inconclusive: string;
  /** A released composite action whose steps are pinned. */
  readonly clean: string;
  /** A released composite action that uses a tag. */
  readonly loose: string;
}

/** Actions of `acme` on a git server. */
export function buildActions(server: GitServer): BuiltActions {
  const tool = server.add('acme/tool', [
    { commit: 'first', on: 'main', files: { 'action.yml': action, 'index.js': '' } },
    { ref: 'refs/tags/v1.0.0', to: 'first' },
    { commit: 'second', on: 'main' },
    { ref: 'refs/tags/v1', to: 'second' },
    { ref: 'refs/tags/v1.1.0', to: 'second' },
    { commit: 'third', on: 'main' },
    { commit: 'fourth', on: 'main' },
    { commit: 'side', parents: ['first'] },
    { ref: 'refs/tags/v1.0.1', to: 'side' },
    { commit: 'evil', parents: ['first'] },
  ]);
  const pin = (label: string, version: string) => `acme/tool@${tool.id(label)} # ${version}`;
  const steps = server.add('acme/steps', [
    { commit: 'clean', on: 'main', files: { 'action.yml': composite(pin('first', 'v1.0.0')) } },
    { ref: 'refs/tags/v1.0.0', to: 'clean' },
    { commit: 'loose', on: 'main', files: { 'action.yml': composite('acme/tool@v1') } },
    { ref: 'refs/tags/v2.0.0', to: 'loose' },
  ]);
  return {
    released: pin('first', 'v1.0.0'),
    'tag-only': pin('side', 'v1.0.1'),
    unreleased: `acme/tool@${tool.id('third')}`,
    moved: pin('fourth', 'v1.1.0'),
    impostor: pin('evil', 'v1.0.0'),
    inconclusive: `acme/missing@${tool.id('first')} # v1.0.0`,
    clean: `acme/steps@${steps.id('clean')} # v1.0.0`,
    loose: `acme/steps@${steps.id('loose')} # v2.0.0`,
  };
}

const action = 'name: tool\ndescription: does it\nruns:\n  using: node24\n  main: index.js\n';

function composite(uses: string): string {
  return `name: steps\ndescription: does it\nruns:\n  using: composite\n  steps:\n    - uses: ${uses}\n`;
}

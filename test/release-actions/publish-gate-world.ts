import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { createWorld } from '../support/sigstore/create-world.ts';
import type { WorkflowToken } from '../support/sigstore/workflow-token.ts';
import { type MadeSeal, makeSeal } from './publish-seal.ts';
import { repository, sealToken, signer } from './publish-sign.ts';

type Texts = Readonly<Record<string, string>>;

export const commit = 'c0ffee'.padEnd(40, '0');

export const wheel = 'widget-1.0.0-py3-none-any.whl';
export const archive = 'widget-1.0.0.tar.gz';

const sigstore = createWorld();
const stranger = createWorld();

export interface GateRequest {
  readonly files?: Texts;
  /** Of whoever signs a file; `stranger` has a Sigstore of his own. */
  readonly token?: (name: string) => WorkflowToken | 'stranger';
}

/** What a job that publishes has downloaded. */
export interface GateWorld extends MadeSeal {
  readonly workspace: string;
  /** A file of the seal. */
  at(path: string): string;
  run(changes?: { readonly inputs?: Texts; readonly env?: Texts }): Promise<ActionRun>;
}

export function makeGateWorld({ files = built, token = () => ({}) }: GateRequest = {}): GateWorld {
  const workspace = makeTree({ 'root.json': JSON.stringify(sigstore.trustedRoot()) });
  const seal = makeSeal(join(workspace, 'sealed'), {
    files,
    tag: 'v1.0.0',
    commit,
    run: '4242',
    signing: (name) => {
      const changes = token(name);
      return changes === 'stranger'
        ? { world: stranger, token: sealToken(commit) }
        : { world: sigstore, token: sealToken(commit, changes) };
    },
  });
  const digests = seal.manifest.files
    .filter(({ kind }) => kind !== 'bundle')
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return {
    ...seal,
    workspace,
    at: (path) => join(workspace, 'sealed', path),
    run: ({ inputs, env } = {}) =>
      startAction('publish-gate', {
        workspace,
        inputs: {
          from: 'sealed',
          files: '*.whl\n*.tar.gz',
          to: 'dist',
          digests: digests.join(''),
          'trusted-root': 'root.json',
          ...inputs,
        },
        env: { ...runner, ...env },
      }),
  };
}

const built = {
  [wheel]: 'the wheel\n',
  [archive]: 'the archive\n',
  'widget-cli': 'a program\n',
};

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION_REPOSITORY: 'octo-tools/portcullis',
  GITHUB_ACTION_REF: signer.commit,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '1',
  // Whoever asks somebody is told that nobody is there.
  HTTPS_PROXY: 'http://127.0.0.1:9',
  HTTP_PROXY: 'http://127.0.0.1:9',
};

/** Puts a file into the workspace that no action has made. */
export function plant({ workspace }: GateWorld, path: string, text: string): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

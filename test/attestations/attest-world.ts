import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ApiRequest, type ApiServer, startApiServer } from '../support/loopback/api-server.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { workflowToken } from '../support/sigstore/workflow-token.ts';

/** A GitHub and a Sigstore of a test's own, and a job that may sign. */
export interface AttestWorld {
  readonly sigstore: Sigstore;
  readonly api: ApiServer;
  /** Of a job without `id-token: write`. */
  readonly env: Readonly<Record<string, string>>;
  /** Of a job that may sign. */
  readonly signingEnv: Readonly<Record<string, string>>;
  /** What names the Sigstore, as inputs of an action; with `--` in front they are options. */
  readonly signing: Readonly<Record<string, string>>;
  /** A folder with these files that stays for all tests. */
  makeFolder(files: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

export const token = 'ghs_S3cretS3cretS3cret';

export const repository = `${workflowToken.repository}`;

export interface AttestWorldOptions {
  readonly tier?: 'A' | 'B';
  readonly rekor?: 1 | 2;
  readonly apiFault?: (request: ApiRequest) => GitFault | undefined;
}

export async function startAttestWorld(options: AttestWorldOptions = {}): Promise<AttestWorld> {
  const { tier = 'A', rekor = 2, apiFault = () => undefined } = options;
  const [sigstore, api] = await Promise.all([
    startSigstore({ tier }),
    startApiServer({
      data: { repositories: { [repository]: {} } },
      token,
      fault: apiFault,
    }),
  ]);
  const folders: string[] = [];
  const makeFolder = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
  const folder = makeFolder({
    'root.json': JSON.stringify(sigstore.trustedRoot()),
    'config.json': JSON.stringify(sigstore.signingConfig(rekor)),
  });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: `${workflowToken.run_id}`,
    GITHUB_RUN_ATTEMPT: `${workflowToken.run_attempt}`,
  };
  return {
    sigstore,
    api,
    env,
    signingEnv: { ...env, ...sigstore.environment },
    signing: {
      instance: 'custom',
      issuer: sigstore.urls.issuer,
      'signing-config': join(folder, 'config.json'),
      'trusted-root': join(folder, 'root.json'),
    },
    makeFolder,
    close: async () => {
      for (const one of folders) rmSync(one, { recursive: true });
      await Promise.all([sigstore.close(), api.close()]);
    },
  };
}

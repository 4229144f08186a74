import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../real/find-program.ts';
import type { Sigstore } from '../sigstore.ts';

export interface OutsideSigning {
  readonly sigstore: Sigstore;
  readonly rekor: 1 | 2;
  readonly artifact: Uint8Array;
  readonly predicateType: string;
  readonly predicate: object;
}

/** Of the programs that verify for us, those that also sign. */
export const outsideSigners = ['cosign', 'sigstore-python'] as const;

export type OutsideSigner = (typeof outsideSigners)[number];

/** The bundle that a program of others makes at these services, as JSON. Throws what it says when it makes none. */
export async function signOutside(
  signer: OutsideSigner,
  signing: OutsideSigning,
): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-outside-'));
  const file = (name: string): string => join(folder, name);
  const { sigstore, rekor } = signing;
  const trustedRoot = sigstore.trustedRoot();
  const signingConfig = sigstore.signingConfig(rekor);
  const mediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
  const contents = { mediaType, trustedRoot, signingConfig };
  writeFileSync(file('artifact'), signing.artifact);
  writeFileSync(file('predicate.json'), JSON.stringify(signing.predicate));
  writeFileSync(file('root.json'), JSON.stringify(trustedRoot));
  writeFileSync(file('services.json'), JSON.stringify(signingConfig));
  writeFileSync(file('config.json'), JSON.stringify(contents));
  const token = sigstore.issuer.issue('sigstore');
  try {
    await run(signer, argumentsOf(signer, { ...signing, file, token }), folder);
    const bundle: unknown = JSON.parse(readFileSync(file('bundle.json'), 'utf8'));
    return bundle;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Call extends OutsideSigning {
  readonly file: (name: string) => string;
  readonly token: string;
}

function argumentsOf(signer: OutsideSigner, { file, token, predicateType }: Call) {
  switch (signer) {
    case 'cosign':
      return [
        'attest-blob',
        '--yes',
        `--predicate=${file('predicate.json')}`,
        `--type=${predicateType}`,
        `--identity-token=${token}`,
        `--signing-config=${file('services.json')}`,
        `--trusted-root=${file('root.json')}`,
        `--bundle=${file('bundle.json')}`,
        file('artifact'),
      ];
    case 'sigstore-python':
      return [
        `--trust-config=${file('config.json')}`,
        'attest',
        `--predicate=${file('predicate.json')}`,
        `--predicate-type=${predicateType}`,
        `--identity-token=${token}`,
        `--bundle=${file('bundle.json')}`,
        file('artifact'),
      ];
  }
}

function run(signer: OutsideSigner, args: readonly string[], home: string): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: home };
  const program = findProgram(signer) ?? signer;
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`"${signer}" signs nothing: ${stdout}${stderr}`.slice(0, 4000)));
    });
  });
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../real/find-program.ts';
import type { TrustedRoot } from '../trusted-root.ts';
import type { OutsideVerifier } from './outside-verifiers.ts';

export interface OutsideQuestion {
  readonly bundle: unknown;
  readonly trustedRoot: TrustedRoot;
  readonly artifact: Uint8Array;
  /** The subject alternative name. */
  readonly identity: string;
  readonly issuer: string;
  readonly predicateType: string;
  /** What the instance writes into bundles; others are told not to ask for the rest. */
  readonly hasLogEntry: boolean;
  readonly hasCertificateTimestamp: boolean;
}

export interface OutsideAnswer {
  readonly isAccepted: boolean;
  readonly said: string;
}

export async function verifyOutside(
  verifier: OutsideVerifier,
  question: OutsideQuestion,
): Promise<OutsideAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-outside-'));
  const args = argumentsFor(verifier, question, writeFiles(folder, question));
  const env = { PATH: process.env.PATH, HOME: folder };
  const answer = await new Promise<OutsideAnswer>((resolve) => {
    execFile(
      findProgram(verifier) ?? verifier,
      args,
      { env, timeout: 60_000 },
      (error, stdout, stderr) => {
        resolve({ isAccepted: error === null, said: `${stdout}${stderr}` });
      },
    );
  });
  rmSync(folder, { recursive: true, force: true });
  return answer;
}

interface Files {
  readonly artifact: string;
  readonly bundle: string;
  readonly root: string;
  readonly config: string;
}

function writeFiles(folder: string, { artifact, bundle, trustedRoot }: OutsideQuestion): Files {
  const files = {
    artifact: join(folder, 'artifact'),
    bundle: join(folder, 'bundle.sigstore.json'),
    root: join(folder, 'trusted_root.json'),
    config: join(folder, 'trust_config.json'),
  };
  writeFileSync(files.artifact, artifact);
  writeFileSync(files.bundle, JSON.stringify(bundle));
  writeFileSync(files.root, JSON.stringify(trustedRoot));
  writeFileSync(files.config, JSON.stringify(toTrustConfig(trustedRoot)));
  return files;
}

/** A client that only verifies asks for a signing configuration all the same. */
function toTrustConfig(trustedRoot: TrustedRoot): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [],
      oidcUrls: [],
      rekorTlogUrls: [],
      rekorTlogConfig: { selector: 'ANY' },
      tsaUrls: [],
      tsaConfig: { selector: 'ANY' },
    },
  };
}

function argumentsFor(
  verifier: OutsideVerifier,
  question: OutsideQuestion,
  files: Files,
): readonly string[] {
  const { identity, issuer, artifact } = question;
  const given = (flag: string, isGiven: boolean) => (isGiven ? [flag] : []);
  switch (verifier) {
    case 'cosign':
      return [
        'verify-blob-attestation',
        `--bundle=${files.bundle}`,
        `--trusted-root=${files.root}`,
        `--certificate-identity=${identity}`,
        `--certificate-oidc-issuer=${issuer}`,
        `--type=${question.predicateType}`,
        ...given('--insecure-ignore-tlog', !question.hasLogEntry),
        ...given('--insecure-ignore-sct', !question.hasCertificateTimestamp),
        // Without it a bundle without a log passes as long as its certificate lives.
        ...given('--use-signed-timestamps', !question.hasLogEntry),
        files.artifact,
      ];
    case 'sigstore-go-verification':
      return [
        `-artifact-digest=${createHash('sha256').update(artifact).digest('hex')}`,
        `-trustedrootJSONpath=${files.root}`,
        `-expectedIssuer=${issuer}`,
        `-expectedSAN=${identity}`,
        ...given('-requireTlog=false', !question.hasLogEntry),
        ...given('-requireCTlog=false', !question.hasCertificateTimestamp),
        files.bundle,
      ];
    case 'sigstore-python':
      return [
        `--trust-config=${files.config}`,
        'verify',
        'identity',
        '--offline',
        `--bundle=${files.bundle}`,
        `--cert-identity=${identity}`,
        `--cert-oidc-issuer=${issuer}`,
        files.artifact,
      ];
  }
}

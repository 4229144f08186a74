import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import { leafOf } from '../../src/bundle/leaf-of.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { checkPurpose } from '../../src/certificate/check-purpose.ts';
import { readClaim } from '../../src/certificate/read-claim.ts';
import { subjectNames } from '../../src/certificate/subject-names.ts';
import { thresholds } from '../../src/instance/thresholds.ts';
import { embeddedRoot } from '../../src/roots/embedded-root.ts';
import { loadRoot } from '../../src/roots/load-root.ts';
import { rootsInText } from '../../src/roots/roots-in-text.ts';
import { parseStatement } from '../../src/statement/parse-statement.ts';
import { checkLogSigner } from '../../src/verify/check-log-signer.ts';
import { toEntity } from '../../src/verify/to-entity.ts';
import { verifyEntity } from '../../src/verify/verify-entity.ts';
import type { Artifact, Case, Signer } from './parse-arguments.ts';
import { verifyDigest } from './verify-digest.ts';

/** Throws when the bundle is to be refused. It is the product's own code but for messages and bare keys, which it never takes. */
export function verifyCase({ bundle: path, trustedRoot, signer, artifact }: Case): void {
  const bundle = readBundle(JSON.parse(readFileSync(path, 'utf8')));
  if (signer.kind === 'certificate') {
    checkSigner(bundle, signer);
  } else if (bundle.verificationMaterial.content.$case !== 'publicKey') {
    throw new Error('the bundle has a certificate where a key was to be taken');
  }
  checkArtifact(bundle, artifact);
  verifyEntity(entityOf(bundle, artifact), materialOf(trustedRoot, signer), {
    ...thresholds['public-good'],
    ...(signer.kind === 'key' ? { certificateTimestamps: 0 } : {}),
  });
  if (signer.kind === 'certificate') {
    checkLogSigner(bundle, leafOf(bundle));
  }
}

function checkSigner(
  bundle: Bundle,
  { identity, issuer }: Extract<Signer, { kind: 'certificate' }>,
): void {
  const leaf = leafOf(bundle);
  checkPurpose(leaf);
  const names = subjectNames(leaf);
  if (names.length !== 1 || names[0]?.text !== identity) {
    throw new Error(`the certificate is for ${JSON.stringify(names)}`);
  }
  const issued = readClaim(leaf, 'issuer');
  if (issued !== issuer) {
    throw new Error(`the issuer of the certificate's claims is ${JSON.stringify(issued)}`);
  }
}

function checkArtifact(bundle: Bundle, artifact: Artifact): void {
  const digest = sha256Of(artifact);
  switch (bundle.content.$case) {
    case 'dsseEnvelope': {
      const { subject } = parseStatement(bundle.content.dsseEnvelope);
      if (!subject.some((one) => one.digest.sha256 === digest)) {
        throw new Error('the artifact is no subject of the statement');
      }
      return;
    }
    case 'messageSignature': {
      const signed = bundle.content.messageSignature.messageDigest.digest;
      if (signed.toString('hex') !== digest) {
        throw new Error('the digest in the bundle is not that of the artifact');
      }
    }
  }
}

function sha256Of(artifact: Artifact): string {
  return artifact.kind === 'digest'
    ? artifact.sha256
    : createHash('sha256').update(readFileSync(artifact.path)).digest('hex');
}

/** For a message of which the digest alone is known the library has no way: it hashes what it is given. */
function entityOf(bundle: Bundle, artifact: Artifact): SignedEntity {
  if (artifact.kind === 'file') {
    return toEntity(bundle, readFileSync(artifact.path));
  }
  const entity = toEntity(bundle, Buffer.alloc(0));
  if (bundle.content.$case === 'dsseEnvelope') {
    return entity;
  }
  const { signature } = entity;
  const digest = Buffer.from(artifact.sha256, 'hex');
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareDigest: (other) => signature.compareDigest(other),
      compareSignature: (other) => signature.compareSignature(other),
      compareSignedDigest: (other) => signature.compareSignedDigest(other),
      verifySignature: (key) => verifyDigest(digest, signature.signature, key),
    },
  };
}

function materialOf(trustedRoot: string | undefined, signer: Signer): TrustMaterial {
  const root =
    trustedRoot === undefined
      ? embeddedRoot('public-good')
      : loadRoot(rootsInText(readFileSync(trustedRoot, 'utf8'), trustedRoot)[0], trustedRoot);
  if (root === undefined) {
    throw new Error('there is no trusted root');
  }
  if (signer.kind === 'certificate') {
    return root.material;
  }
  const publicKey = createPublicKey(readFileSync(signer.path));
  return { ...root.material, publicKey: () => ({ publicKey, validFor: () => true }) };
}

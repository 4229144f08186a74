import { quoted } from '@portcullis/core';
import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { organizationOf } from '../certificate/organization-of.ts';
import type { Instance } from '../instance/instance.ts';
import { instanceOf } from '../instance/instance-of.ts';
import type { LoadedRoot, TrustedRoots } from '../roots/trusted-roots.ts';

/**
 * The one root that may vouch for the certificate: of an instance that the caller allows, with an authority that bears
 * the issuer's name and key. A bundle that only names another issuer gets no other root.
 */
export function chooseRoot(
  leaf: X509Certificate,
  roots: TrustedRoots,
  allowed: readonly Instance[],
): LoadedRoot {
  const organization = organizationOf(leaf.issuer);
  const known = [...roots.byInstance.values()].filter(
    (root) => (root.organization ?? organization) === organization && hasIssuer(root, leaf),
  );
  const chosen = allowed
    .map((instance) => known.find((root) => root.instance === instance))
    .find((root) => root !== undefined);
  if (chosen === undefined) {
    throw refused({ leaf, known, roots, allowed });
  }
  return chosen;
}

function hasIssuer({ material }: LoadedRoot, leaf: X509Certificate): boolean {
  const issuerKey = leaf.extAuthorityKeyID?.keyIdentifier;
  return material.certificateAuthorities.some(({ certChain }) =>
    certChain.some((authority) => {
      const key = authority.extSubjectKeyID?.keyIdentifier;
      return (
        authority.subject.equals(leaf.issuer) &&
        (issuerKey === undefined || key === undefined || key.equals(issuerKey))
      );
    }),
  );
}

interface Refused {
  readonly leaf: X509Certificate;
  readonly known: readonly LoadedRoot[];
  readonly roots: TrustedRoots;
  readonly allowed: readonly Instance[];
}

function refused({ leaf, known, roots, allowed }: Refused): AttestationError {
  const organization = organizationOf(leaf.issuer);
  const [other] = known;
  const instance = other?.instance ?? instanceOf(organization);
  // anybody who has an own Sigstore may be "custom": its root is what is missing then
  if (!allowed.includes(instance) && (other !== undefined || instance !== 'custom')) {
    return new AttestationError(
      'unknown-issuer',
      `the certificate is of the instance "${instance}", and only ${allowed.map((name) => `"${name}"`).join(', ')} may sign here`,
    );
  }
  if (allowed.includes(instance) && !roots.byInstance.has(instance)) {
    return new AttestationError(
      'no-root',
      `there is no trusted root of the instance "${instance}": give one with its signing authorities`,
    );
  }
  return new AttestationError(
    'unknown-issuer',
    `no trusted root has the authority that issued the certificate${organization === undefined ? '' : `, of ${quoted(organization)}`}`,
  );
}

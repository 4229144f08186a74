import { createWorld, type World } from '../../../support/sigstore/create-world.ts';
import { forgeBundle } from '../../../support/sigstore/forge-bundle.ts';
import type { ForgedBundle } from '../../../support/sigstore/forged-bundle.ts';
import { newSigningKey } from '../../../support/sigstore/signing-key.ts';
import { alter } from '../alter.ts';
import { type Negative, negatives } from '../negative.ts';
import { type Sign, signedAt } from '../scene.ts';

const stranger = createWorld({ at: signedAt });

/** Chains that a bundle brings with it. Those of the versions before 0.3 may, and nobody may trust them. */
export const chains: readonly Negative[] = [
  ...negatives({}, [
    ['a certificate with the names and key of its authority', alter(misissue), 'bad-certificate'],
  ]),
  ...negatives({ ...alter((bundle, _, world) => withChain(bundle, world)) }, [
    [
      'a chain of somebody else',
      alter((_, sign) => withChain(elsewhere(sign), stranger)),
      'unknown-issuer',
    ],
    [
      'a chain whose intermediate the root does not have',
      {
        root({ certificateAuthorities }) {
          for (const { certChain } of certificateAuthorities) certChain.certificates.shift();
        },
      },
      'unknown-issuer',
    ],
    [
      'a chain that begins with its intermediate',
      alter((bundle, _, world) => {
        const { x509CertificateChain } = withChain(bundle, world).verificationMaterial;
        x509CertificateChain?.certificates.shift();
        return withCertificates(bundle, x509CertificateChain?.certificates ?? []);
      }),
      'bad-certificate-timestamp',
    ],
    ['an empty chain', alter((bundle) => withCertificates(bundle, [])), 'unreadable-bundle'],
    [
      'a chain without end',
      alter((bundle, _, world) => {
        const long = withChain(bundle, world);
        const { x509CertificateChain } = long.verificationMaterial;
        x509CertificateChain?.certificates.push(...Array.from({ length: 8 }, () => leafOf(bundle)));
        return long;
      }),
      'unreadable-bundle',
    ],
    [
      'a certificate beside the chain',
      alter((bundle, _, world) => {
        const both = withChain(bundle, world);
        both.verificationMaterial.certificate = leafOf(bundle);
        return both;
      }),
      'unreadable-bundle',
    ],
  ]),
];

/** Names, key identifiers, log: all as if the authority had issued it, but for its signature. */
function misissue(_: ForgedBundle, sign: Sign, { like, parties }: World): ForgedBundle {
  const { authority } = parties;
  const key = { ...authority.key, sign: newSigningKey().sign };
  const forged = { ...parties, authority: { ...authority, key } };
  const forge = { like, parties: forged, strangers: forged, at: signedAt };
  return forgeBundle(forge, payloadOf(sign), {});
}

function elsewhere(sign: Sign): ForgedBundle {
  return stranger.sign(payloadOf(sign));
}

function payloadOf(sign: Sign): Uint8Array {
  return Buffer.from(sign().dsseEnvelope.payload, 'base64');
}

function withChain(bundle: ForgedBundle, { parties }: World): ForgedBundle {
  const [intermediate] = parties.authority.chain;
  const certificates = [leafOf(bundle), { rawBytes: intermediate.toString('base64') }];
  return withCertificates(bundle, certificates);
}

function withCertificates(
  { verificationMaterial, dsseEnvelope }: ForgedBundle,
  certificates: { rawBytes: string }[],
): ForgedBundle {
  const { certificate: _, ...material } = verificationMaterial;
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
    verificationMaterial: { ...material, x509CertificateChain: { certificates } },
    dsseEnvelope,
  };
}

function leafOf({ verificationMaterial: { certificate } }: ForgedBundle): { rawBytes: string } {
  if (certificate === undefined) throw new Error('a bundle that is forged has a certificate');
  return certificate;
}

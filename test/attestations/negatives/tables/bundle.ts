import type { ForgedBundle } from '../../../support/sigstore/forged-bundle.ts';
import { alter } from '../alter.ts';
import { bases } from '../bases.ts';
import { type Negative, negatives } from '../negative.ts';

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** What is signed and what holds it together, before anybody reads what is said. */
export const bundle: readonly Negative[] = [
  ...negatives({}, [
    ['two signatures', { sign: { signatures: 2 } }, 'signature-count'],
    [
      'a second signature, of another key',
      alter(({ dsseEnvelope }, sign) => {
        dsseEnvelope.signatures.push(...sign().dsseEnvelope.signatures);
      }),
      'signature-count',
    ],
    ['no signature', { sign: { signatures: 0 } }, 'signature-count'],
    ['a signature by another key', { sign: { signedBy: 'stranger' } }, 'bad-signature'],
    [
      'the signature of another statement',
      alter(({ dsseEnvelope }, sign) => {
        const other = sign({ statement: { predicateType: 'https://octo-org.example/other' } });
        dsseEnvelope.signatures = other.dsseEnvelope.signatures;
      }),
      'bad-signed-time',
    ],
    [
      'an empty signature',
      alter(({ dsseEnvelope }) => {
        for (const one of dsseEnvelope.signatures) one.sig = '';
      }),
      'unreadable-bundle',
    ],
    ['a payload that was changed after it was signed', alter(swapPayload), 'bad-log-entry'],
    [
      'a type of payload that was changed after it was signed',
      alter(({ dsseEnvelope }) => {
        dsseEnvelope.payloadType = 'application/vnd.in-toto+json ';
      }),
      'bad-signature',
    ],
    [
      'another type of payload',
      { sign: { payloadType: 'application/json' } },
      'unreadable-statement',
    ],
    ['a message in place of an attestation', alter(toMessage), 'unreadable-bundle'],
    [
      'a message beside the attestation',
      alter((one) => ({ ...one, messageSignature: toMessage(one).messageSignature })),
      'unreadable-bundle',
    ],
    [
      'a bare key in place of the certificate',
      alter(({ verificationMaterial: { certificate: _, ...material }, ...rest }) => ({
        ...rest,
        verificationMaterial: { ...material, publicKey: { hint: 'key' } },
      })),
      'unreadable-bundle',
    ],
    [
      'a version to come',
      { sign: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' } },
      'unreadable-bundle',
    ],
    ['no version', { sign: { mediaType: '' } }, 'unreadable-bundle'],
    ['a list in place of a bundle', alter((one) => [one]), 'unreadable-bundle'],
    ['null in place of a bundle', { found: () => [null] }, 'unreadable-bundle'],
    ['an envelope that only a prototype has', alter(toPrototype), 'unreadable-bundle'],
    [
      'a bundle nested 100,000 deep',
      alter((one) => ({ ...one, more: deep(100_000) })),
      'unreadable-bundle',
    ],
    [
      'a text nested 100,000 deep',
      alter((one) => ({
        ...one,
        dsseEnvelope: { ...one.dsseEnvelope, payloadType: deep(100_000) },
      })),
      'unreadable-bundle',
    ],
    [
      'a payload larger than anybody signs',
      alter((one) => {
        one.dsseEnvelope.payload = 'A'.repeat(33 * 2 ** 20);
      }),
      'unreadable-bundle',
    ],
  ]),
  // Without a log the signature is all that ties the bytes down.
  ...negatives(bases.github, [
    ['github: a payload that was changed after it was signed', alter(swapPayload), 'bad-signature'],
    ['github: a signature by another key', { sign: { signedBy: 'stranger' } }, 'bad-signature'],
  ]),
];

function swapPayload({ dsseEnvelope }: ForgedBundle, sign: () => ForgedBundle): void {
  const text = Buffer.from(sign().dsseEnvelope.payload, 'base64').toString();
  dsseEnvelope.payload = Buffer.from(`${text} `).toString('base64');
}

function toMessage({ dsseEnvelope, ...rest }: ForgedBundle) {
  const messageDigest = {
    algorithm: 'SHA2_256',
    digest: Buffer.alloc(32, 0xaa).toString('base64'),
  };
  const [{ sig: signature } = { sig: '' }] = dsseEnvelope.signatures;
  return { ...rest, messageSignature: { messageDigest, signature } };
}

function toPrototype({ dsseEnvelope, ...rest }: ForgedBundle): unknown {
  const text = JSON.stringify({ ...rest, proto: { dsseEnvelope } });
  return JSON.parse(text.replace('"proto"', '"__proto__"'));
}

import type { Envelope } from '@sigstore/bundle';
import type { SignatureBundle } from '@sigstore/sign';

/** The envelope that witnesses are shown, and its one signature. */
export function envelopeOf(content: SignatureBundle): {
  readonly envelope: Envelope;
  readonly signature: Buffer;
} {
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
  const signature = envelope?.signatures[0]?.sig;
  if (envelope === undefined || signature === undefined)
    throw new Error('witnesses are shown signed envelopes only');
  return { envelope, signature };
}

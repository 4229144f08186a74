import type { LogEntry } from './transparency-log.ts';

/** A bundle of version 0.3 (sigstore_bundle.proto) as JSON; a test may alter it. */
export interface ForgedBundle {
  mediaType: string;
  verificationMaterial: ForgedMaterial;
  dsseEnvelope: ForgedEnvelope;
}

export interface ForgedMaterial {
  certificate?: { rawBytes: string };
  /** Of versions 0.1 and 0.2. */
  x509CertificateChain?: { certificates: { rawBytes: string }[] };
  tlogEntries: ForgedEntry[];
  timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
}

/** Any part may be absent. */
export type ForgedEntry = { -readonly [Part in keyof LogEntry]?: LogEntry[Part] };

export interface ForgedEnvelope {
  /** In base64. */
  payload: string;
  payloadType: string;
  signatures: { sig: string; keyid: string }[];
}

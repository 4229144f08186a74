/** `TrustedRoot` of sigstore_trustroot.proto, as JSON; a test may alter it. */
export interface TrustedRoot {
  mediaType: string;
  tlogs: TrustedLog[];
  certificateAuthorities: TrustedAuthority[];
  ctlogs: TrustedLog[];
  timestampAuthorities: TrustedAuthority[];
}

export interface TrustedAuthority {
  subject: { organization: string; commonName: string };
  uri: string;
  certChain: { certificates: { rawBytes: string }[] };
  validFor: Validity;
}

export interface TrustedLog {
  baseUrl: string;
  hashAlgorithm: string;
  publicKey: { rawBytes: string; keyDetails: string; validFor: Validity };
  logId: { keyId: string };
}

export interface Validity {
  start?: string;
  end?: string;
}

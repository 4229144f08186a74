import type { SigningKey } from './signing-key.ts';
import type { Name } from './to-name.ts';
import type { TrustedAuthority, TrustedLog, TrustedRoot } from './trusted-root.ts';

export interface RootContent {
  readonly since: Date;
  readonly logs: readonly LogParty[];
  readonly authorities: readonly AuthorityParty[];
  readonly certificateLogs: readonly LogParty[];
  readonly timestampAuthorities: readonly AuthorityParty[];
}

export interface LogParty {
  readonly url: string;
  readonly key: Pick<SigningKey, 'kind' | 'spki'>;
  readonly id: Buffer;
}

export interface AuthorityParty {
  readonly url: string;
  readonly name: Name;
  /** Leaf-most first, in DER. */
  readonly chain: readonly Buffer[];
}

export function toTrustedRoot(content: RootContent): TrustedRoot {
  const { since } = content;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: content.logs.map((log) => toLog(log, since)),
    certificateAuthorities: content.authorities.map((one) => toAuthority(one, since)),
    ctlogs: content.certificateLogs.map((log) => toLog(log, since)),
    timestampAuthorities: content.timestampAuthorities.map((one) => toAuthority(one, since)),
  };
}

function toLog({ url, key, id }: LogParty, since: Date): TrustedLog {
  return {
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.spki.toString('base64'),
      keyDetails: key.kind === 'P-256' ? 'PKIX_ECDSA_P256_SHA_256' : 'PKIX_ED25519',
      validFor: { start: since.toISOString() },
    },
    logId: { keyId: id.toString('base64') },
  };
}

function toAuthority({ url, name, chain }: AuthorityParty, since: Date): TrustedAuthority {
  const { organization = '', commonName = '' } = name;
  return {
    subject: { organization, commonName },
    uri: url,
    certChain: { certificates: chain.map((one) => ({ rawBytes: one.toString('base64') })) },
    validFor: { start: since.toISOString() },
  };
}

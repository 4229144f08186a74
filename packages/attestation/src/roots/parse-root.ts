import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { checkAuthority } from './check-authority.ts';
import { checkLog } from './check-log.ts';
import { refusedRoot } from './refused-root.ts';
import { TrustedCertificate } from './trusted-certificate.ts';

const mediaTypes: ReadonlySet<string> = new Set([
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);

/** More than any instance has, so that a file cannot make us verify without end. */
const maxParts = 200;

export interface ParsedRoot {
  readonly root: TrustedRoot;
  readonly material: TrustMaterial;
}

/** A trusted root, refused when anything in it is broken: half a root would make good bundles look forged. */
export function parseRoot(json: unknown, source: string): ParsedRoot {
  const root = decoded(json, source);
  if (!mediaTypes.has(root.mediaType)) {
    throw refusedRoot(source, 'its "mediaType" is not that of a trusted root');
  }
  if (root.certificateAuthorities.length === 0) {
    throw refusedRoot(source, 'it has no certificate authority');
  }
  const why = broken(root);
  if (why !== undefined) {
    throw refusedRoot(source, why);
  }
  try {
    return { root, material: toMaterial(root) };
  } catch (cause) {
    throw refusedRoot(source, 'one of its keys or certificates cannot be read', cause);
  }
}

function decoded(json: unknown, source: string): TrustedRoot {
  try {
    return TrustedRoot.fromJSON(json);
  } catch (cause) {
    throw refusedRoot(source, 'it is malformed', cause);
  }
}

/** The first part that is broken. */
function broken(root: TrustedRoot): string | undefined {
  const parts: readonly (readonly [name: string, whys: readonly (() => string | undefined)[]])[] = [
    ['tlogs', root.tlogs.map((log) => () => checkLog(log))],
    ['ctlogs', root.ctlogs.map((log) => () => checkLog(log))],
    ['certificateAuthorities', root.certificateAuthorities.map((ca) => () => checkAuthority(ca))],
    ['timestampAuthorities', root.timestampAuthorities.map((ca) => () => checkAuthority(ca))],
  ];
  for (const [name, checks] of parts) {
    if (checks.length > maxParts) {
      return `it has more than ${maxParts} ${name}`;
    }
    for (const [index, check] of checks.entries()) {
      const why = check();
      if (why !== undefined) {
        return `its ${name}[${index}] ${why}`;
      }
    }
  }
  return undefined;
}

function toMaterial(root: TrustedRoot): TrustMaterial {
  const material = toTrustMaterial(root);
  return {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(toAuthority),
    timestampAuthorities: material.timestampAuthorities.map(toAuthority),
  };
}

type Authority = TrustMaterial['certificateAuthorities'][number];

function toAuthority({ certChain, validFor }: Authority): Authority {
  return { certChain: certChain.map(({ root }) => new TrustedCertificate(root)), validFor };
}

import {
  type ClaimName,
  claimNumbers,
} from '../../../packages/attestation/src/certificate/certificate-claims.ts';
import type { CertificateLog } from './certificate-log.ts';
import { claimsOfToken } from './claims-of-token.ts';
import { der } from './der.ts';
import { type AlternativeName, extensions } from './extensions.ts';
import { keyUsages } from './key-usages.ts';
import { type CertificateIssuer, toCertificate } from './to-certificate.ts';
import { toTimestampsExtension } from './to-timestamps-extension.ts';
import { type WorkflowToken, workflowToken } from './workflow-token.ts';

/** What a certificate for a workflow says; nothing asked for is one as Fulcio makes it. */
export interface LeafOptions {
  /** Over the plausible token that claims are made of. */
  readonly token?: WorkflowToken;
  /** Over the claims; undefined leaves the extension out. */
  readonly claims?: Readonly<Partial<Record<ClaimName, string | undefined>>>;
  /** How the extension of a claim is written; a UTF8String unless told otherwise. */
  readonly encodings?: Readonly<Partial<Record<ClaimName, ClaimEncoding>>>;
  /** The subject alternative name; the URI of the signing workflow unless told otherwise. */
  readonly names?: readonly AlternativeName[];
  /** Of key-usages.ts; an empty list leaves the extension out. */
  readonly usages?: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Any others, in DER, after all. */
  readonly extensions?: readonly Buffer[];
}

/** `twice` has the extension two times, the second one with another value. */
export type ClaimEncoding = 'utf8' | 'raw' | 'printable' | 'trailing' | 'twice' | 'not-utf8';

export interface LeafIssuer extends CertificateIssuer {
  /** Those that promise to log it. */
  readonly logs: readonly CertificateLog[];
  readonly at: Date;
}

/** Ten minutes, as Fulcio gives. */
const lifetime = 600_000;

export function toLeaf(spki: Buffer, options: LeafOptions, issuer: LeafIssuer): Buffer {
  const token = { ...workflowToken, ...options.token };
  const claims = { ...claimsOfToken(token), ...options.claims };
  const names = options.names ?? [{ kind: 'uri', value: claims.buildSignerUri ?? '' }];
  const notBefore = options.notBefore ?? new Date(issuer.at.getTime() - 2000);
  const { usages = [keyUsages.codeSigning], extensions: others = [] } = options;
  const content = {
    subject: {},
    subjectKey: spki,
    notBefore,
    notAfter: options.notAfter ?? new Date(notBefore.getTime() + lifetime),
    extensions: [
      extensions.digitalSignature(),
      ...(usages.length === 0 ? [] : [extensions.extendedKeyUsage(usages)]),
      extensions.subjectKey(spki),
      extensions.authorityKey(issuer.key.spki),
      ...(names.length === 0 ? [] : [extensions.alternativeNames(names)]),
      ...legacyExtensions(token),
      ...Object.entries(claimNumbers).flatMap(([name, number]) =>
        isClaimName(name) ? toExtensions(number, claims[name], options.encodings?.[name]) : [],
      ),
      ...others,
    ],
  };
  return toCertificate(content, issuer, (tbs) => {
    const precertificate = { tbs, issuerSpki: issuer.key.spki };
    const stamps = issuer.logs.map((log) => log.sign(precertificate, issuer.at));
    return stamps.length === 0 ? [] : [toTimestampsExtension(stamps)];
  });
}

const arc = '1.3.6.1.4.1.57264.1';

/** Without DER inside: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
function legacyExtensions(token: WorkflowToken): readonly Buffer[] {
  const { iss, event_name, sha, workflow, repository, ref } = token;
  return [iss, event_name, sha, workflow, repository, ref].flatMap((value, index) =>
    value === undefined ? [] : [extensions.any(`${arc}.${index + 1}`, Buffer.from(value))],
  );
}

function isClaimName(name: string): name is ClaimName {
  return name in claimNumbers;
}

function toExtensions(
  number: number,
  value: string | undefined,
  encoding: ClaimEncoding = 'utf8',
): readonly Buffer[] {
  if (value === undefined) return [];
  const written = (bytes: Buffer) => extensions.any(`${arc}.${number}`, bytes);
  switch (encoding) {
    case 'utf8':
      return [written(der.utf8(value))];
    case 'raw':
      return [written(Buffer.from(value))];
    case 'printable':
      return [written(der.printable(value))];
    case 'trailing':
      return [written(Buffer.concat([der.utf8(value), der.utf8('more')]))];
    case 'twice':
      return [written(der.utf8(value)), written(der.utf8(`${value}2`))];
    case 'not-utf8':
      return [written(der.tagged(0x0c, Buffer.concat([Buffer.from(value), Buffer.of(0xff)])))];
  }
}

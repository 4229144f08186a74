import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import { type CertificateAuthority, newAuthority } from './certificate-authority.ts';
import { type CertificateLog, newCertificateLog } from './certificate-log.ts';
import { type InstanceUrls, instanceNames } from './instance-names.ts';
import { keyUsages } from './key-usages.ts';
import { newTimestampAuthority, type TimestampAuthority } from './timestamp-authority.ts';
import { toTrustedRoot } from './to-trusted-root.ts';
import { newTransparencyLog, type TransparencyLog } from './transparency-log.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Everybody who signs or witnesses, each with keys of its own, and the root that trusts them. */
export interface Parties {
  readonly authority: CertificateAuthority;
  readonly certificateLog: CertificateLog;
  readonly rekor1: TransparencyLog;
  readonly rekor2: TransparencyLog;
  readonly timestampAuthority: TimestampAuthority;
  /** A copy of its own for each who asks. */
  trustedRoot(): TrustedRoot;
}

export function newParties(
  like: Instance,
  since: Date,
  urls: InstanceUrls = instanceNames[like].urls,
): Parties {
  const names = instanceNames[like];
  const authority = newAuthority(names.authority, keyUsages.codeSigning, since);
  const certificateLog = newCertificateLog();
  const rekor1 = newTransparencyLog(1, new URL(urls.rekor1).hostname);
  const rekor2 = newTransparencyLog(2, new URL(urls.rekor2).hostname);
  const timestampAuthority = newTimestampAuthority(names.timestamps, since);
  const hasLogs = like !== 'github';
  const logs = [
    { ...rekor1, url: urls.rekor1 },
    { ...rekor2, url: urls.rekor2 },
  ];
  const { key } = certificateLog;
  const certificateLogs = [{ url: urls.certificateLog, key, id: key.id }];
  const content = {
    since,
    logs: hasLogs ? logs : [],
    authorities: [{ url: urls.fulcio, name: authority.rootName, chain: authority.chain }],
    certificateLogs: hasLogs ? certificateLogs : [],
    timestampAuthorities: [
      { url: urls.timestamps, name: names.timestamps.leaf, chain: timestampAuthority.chain },
    ],
  };
  const trustedRoot = () => toTrustedRoot(content);
  return { authority, certificateLog, rekor1, rekor2, timestampAuthority, trustedRoot };
}

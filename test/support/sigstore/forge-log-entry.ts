import { createHash } from 'node:crypto';
import type { Forge } from './forge-bundle.ts';
import type { ForgedLogEntry, LogFlaw } from './forge-options.ts';
import type { ForgedEntry } from './forged-bundle.ts';
import { logContents } from './log-contents.ts';
import { newSigningKey } from './signing-key.ts';
import type { LogContent, TransparencyLog } from './transparency-log.ts';

/** What a log may write down. */
export interface Witnessed {
  readonly payload: Uint8Array;
  /** What is signed: the pre-authentication encoding. */
  readonly encoded: Buffer;
  readonly signature: Buffer;
  readonly certificate: Buffer;
  readonly envelopeDigest: Buffer;
}

export function forgeLogEntry(
  witnessed: Witnessed,
  { version, at: time, flaw }: ForgedLogEntry,
  { parties, strangers, at }: Forge,
): ForgedEntry {
  const known = version === 1 ? parties.rekor1 : parties.rekor2;
  const strange = version === 1 ? strangers.rekor1 : strangers.rekor2;
  const log = flaw === 'unknown-log' || flaw === 'forged' ? strange : known;
  const content = toContent(witnessed, version, flaw);
  const entry = log.add(content, time ?? at);
  if (flaw === 'forged') return { ...entry, logId: { keyId: known.id.toString('base64') } };
  return flaw === undefined ? entry : withFlaw(entry, flaw, log);
}

function toContent(
  { payload, encoded, signature, certificate, envelopeDigest }: Witnessed,
  version: 1 | 2,
  flaw: LogFlaw | undefined,
): LogContent {
  const logged = flaw === 'other-body' ? newSigningKey().sign(encoded) : signature;
  const digest = createHash('sha256').update(encoded).digest();
  if (version === 2) return logContents.hashedRekord(digest, logged, certificate);
  return logContents.dsse({ payload, signature: logged, certificate, envelopeDigest });
}

function withFlaw(entry: ForgedEntry, flaw: LogFlaw, log: TransparencyLog): ForgedEntry {
  const { inclusionPromise, ...proven } = entry;
  const { inclusionProof, ...promised } = entry;
  if (flaw === 'no-promise') return proven;
  if (flaw === 'no-proof') return promised;
  if (flaw !== 'other-root' || inclusionProof === undefined) return entry;
  const body = `{"after":${entry.logIndex}}`;
  const later = log.add({ kind: 'none', version: '0', body }, new Date(0)).inclusionProof;
  const { checkpoint, rootHash, treeSize } = later;
  return { ...entry, inclusionProof: { ...inclusionProof, checkpoint, rootHash, treeSize } };
}

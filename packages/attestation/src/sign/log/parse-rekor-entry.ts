import type { TransparencyLogEntry } from '@sigstore/bundle';
import { parseJson } from '../../service/parse-json.ts';
import { strangeAnswer } from '../../service/strange-answer.ts';
import { toFields } from '../../service/to-fields.ts';
import { logErrand } from './log-errand.ts';

/** The one entry in the answer of a log of version 1, as bundles hold it. Whether it is ours is verified later. */
export function parseRekorEntry(body: Buffer, url: string): TransparencyLogEntry {
  const [fields, ...others] = Object.values(toFields(parseJson(body)));
  const entry = others.length === 0 ? parseEntry(toFields(fields)) : undefined;
  if (entry === undefined)
    throw strangeAnswer(logErrand, { url, what: 'answers with no entry that has a proof' });
  return entry;
}

function parseEntry(entry: Readonly<Record<string, unknown>>): TransparencyLogEntry | undefined {
  const canonicalizedBody = toBytes(entry.body, 'base64');
  const { kind, apiVersion: version } = toFields(parseJson(canonicalizedBody ?? Buffer.of()));
  const keyId = toBytes(entry.logID, 'hex');
  const logIndex = toCount(entry.logIndex);
  const integratedTime = toCount(entry.integratedTime);
  const verification = toFields(entry.verification);
  const signedEntryTimestamp = toBytes(verification.signedEntryTimestamp, 'base64');
  const inclusionProof = parseProof(toFields(verification.inclusionProof));
  const isWhole =
    canonicalizedBody &&
    keyId &&
    logIndex &&
    integratedTime &&
    signedEntryTimestamp &&
    inclusionProof;
  if (!isWhole || typeof kind !== 'string' || typeof version !== 'string') return undefined;
  return {
    logIndex,
    logId: { keyId },
    kindVersion: { kind, version },
    integratedTime,
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof,
    canonicalizedBody,
  };
}

function parseProof(
  proof: Readonly<Record<string, unknown>>,
): TransparencyLogEntry['inclusionProof'] {
  const logIndex = toCount(proof.logIndex);
  const treeSize = toCount(proof.treeSize);
  const rootHash = toBytes(proof.rootHash, 'hex');
  const { hashes, checkpoint } = proof;
  if (!logIndex || !treeSize || !rootHash || typeof checkpoint !== 'string') return undefined;
  if (!Array.isArray(hashes)) return undefined;
  const path = hashes.flatMap((hash: unknown) => toBytes(hash, 'hex') ?? []);
  if (path.length < hashes.length) return undefined;
  return { logIndex, treeSize, rootHash, hashes: path, checkpoint: { envelope: checkpoint } };
}

const forms = { hex: /^(?:[\da-f]{2})+$/, base64: /^[\w+/-]+={0,2}$/ };

function toBytes(value: unknown, form: keyof typeof forms): Buffer | undefined {
  return typeof value === 'string' && forms[form].test(value)
    ? Buffer.from(value, form)
    : undefined;
}

/** Numbers are texts in bundles. */
function toCount(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? String(value)
    : undefined;
}

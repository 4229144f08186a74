import { createHash } from 'node:crypto';
import { merkleTree } from './merkle-tree.ts';
import { newSigningKey, type SigningKey } from './signing-key.ts';

/** A Rekor log: version 1 promises and proves inclusion and says when, version 2 only proves it. */
export interface TransparencyLog {
  readonly version: 1 | 2;
  /** As in its checkpoints. */
  readonly name: string;
  readonly key: SigningKey;
  readonly id: Buffer;
  /** Puts an entry at the end. */
  add(entry: LogContent, at: Date): LogEntry;
  /** Where an entry of that very content is. */
  indexOf(entry: LogContent): number | undefined;
  /** An entry as of now. */
  entry(index: number): LogEntry | undefined;
}

export interface LogContent {
  readonly kind: string;
  readonly version: string;
  /** Canonical JSON. */
  readonly body: string;
}

/** `TransparencyLogEntry` of sigstore_rekor.proto, as JSON. */
export interface LogEntry {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  readonly integratedTime: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp: string };
  readonly inclusionProof: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: string;
}

/**
 * Begins with two entries of its own: JSON of protocol buffers leaves out an index of 0 and an empty list of hashes,
 * which some verifiers refuse.
 */
export function newTransparencyLog(version: 1 | 2, name: string): TransparencyLog {
  const key = newSigningKey(version === 1 ? 'P-256' : 'Ed25519');
  const id = version === 1 ? key.id : noteKeyId(name, key);
  const entries: (LogContent & { readonly at: Date })[] = [];
  const leaves: Buffer[] = [];
  const state = { version, name, key, id, leaves };
  const add = (content: LogContent, at: Date) => {
    leaves.push(merkleTree.hashLeaf(Buffer.from(content.body)));
    return toEntry({ ...state, index: entries.push({ ...content, at }) - 1 }, content, at);
  };
  for (const body of ['{"first":1}', '{"second":2}'])
    add({ kind: 'none', version: '0', body }, new Date(0));
  return {
    ...state,
    add,
    indexOf(content) {
      const index = entries.findIndex(({ body }) => body === content.body);
      return index === -1 ? undefined : index;
    },
    entry(index) {
      const found = entries[index];
      return found && toEntry({ ...state, index }, found, found.at);
    },
  };
}

/** https://github.com/C2SP/C2SP/blob/main/signed-note.md#signatures; the key of a version 2 log is its whole. */
function noteKeyId(name: string, key: SigningKey): Buffer {
  const raw = key.spki.subarray(-32);
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(1)).update(raw).digest();
}

interface Position {
  readonly version: 1 | 2;
  readonly name: string;
  readonly key: SigningKey;
  readonly id: Buffer;
  readonly leaves: readonly Buffer[];
  readonly index: number;
}

function toEntry(position: Position, { kind, version, body }: LogContent, at: Date): LogEntry {
  const { leaves, index, id } = position;
  const root = merkleTree.root(leaves);
  const canonicalizedBody = Buffer.from(body).toString('base64');
  const integratedTime = position.version === 1 ? Math.floor(at.getTime() / 1000) : 0;
  const promised = {
    body: canonicalizedBody,
    integratedTime,
    logID: id.toString('hex'),
    logIndex: index,
  };
  return {
    logIndex: `${index}`,
    logId: { keyId: id.toString('base64') },
    kindVersion: { kind, version },
    integratedTime: `${integratedTime}`,
    ...(position.version === 1 ? { inclusionPromise: promise(promised, position.key) } : {}),
    inclusionProof: {
      logIndex: `${index}`,
      rootHash: root.toString('base64'),
      treeSize: `${leaves.length}`,
      hashes: merkleTree.path(leaves, index).map((one) => one.toString('base64')),
      checkpoint: { envelope: toCheckpoint(position, root) },
    },
    canonicalizedBody,
  };
}

/** `what` has its keys in order: the signature is over canonical JSON. */
function promise(what: object, key: SigningKey): LogEntry['inclusionPromise'] & object {
  const signedEntryTimestamp = key.sign(Buffer.from(JSON.stringify(what))).toString('base64');
  return { signedEntryTimestamp };
}

/** https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md */
function toCheckpoint({ version, name, key, id, leaves }: Position, root: Buffer): string {
  const origin = version === 1 ? `${name} - 1193050959916656506` : name;
  const note = `${origin}\n${leaves.length}\n${root.toString('base64')}\n`;
  const signature = Buffer.concat([id.subarray(0, 4), key.sign(Buffer.from(note))]);
  return `${note}\n— ${name} ${signature.toString('base64')}\n`;
}

import { createHash, verify, X509Certificate } from 'node:crypto';
import { logContents } from '../log-contents.ts';
import { merkleTree } from '../merkle-tree.ts';
import { preAuthenticationEncoding } from '../pre-authentication-encoding.ts';
import type { LogContent, LogEntry, TransparencyLog } from '../transparency-log.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer, ServiceAnswer } from './service.ts';
import { textAt } from './text-at.ts';

const entries = '/api/v1/log/entries';
const tree = '108e9186e8c5677a';

/** https://github.com/sigstore/rekor/blob/main/openapi.yaml, for entries of the type `dsse`. */
export function rekor1Service(log: TransparencyLog): Answer {
  return ({ method, path, body }) => {
    if (method === 'POST' && path === entries) return create(log, parseJson(body));
    if (method !== 'GET' || !path.startsWith(`${entries}/`)) return undefined;
    return find(log, path.slice(entries.length + 1));
  };
}

function create(log: TransparencyLog, proposal: unknown): ServiceAnswer {
  const content = readProposal(proposal);
  if (content === undefined)
    return jsonAnswer(400, {
      code: 400,
      message: 'error processing entry: signature is not valid',
    });
  const known = log.indexOf(content);
  const uuid = uuidOf(content.body);
  const location = { location: `${entries}/${uuid}` };
  if (known === undefined) {
    // Clients in Go look the entry up by this header.
    const headers = { ...location, etag: uuid };
    return jsonAnswer(201, { [uuid]: toAnswer(log.add(content, new Date())) }, headers);
  }
  const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
  return jsonAnswer(409, { code: 409, message }, location);
}

function readProposal(proposal: unknown): LogContent | undefined {
  if (textAt(proposal, 'kind') !== 'dsse' || textAt(proposal, 'apiVersion') !== '0.0.1')
    return undefined;
  const content = ['spec', 'proposedContent'];
  const text = textAt(proposal, ...content, 'envelope') ?? '';
  const verifier = textAt(proposal, ...content, 'verifiers', 0) ?? '';
  const envelope = parseJson(text);
  const payload = Buffer.from(textAt(envelope, 'payload') ?? '', 'base64');
  const signature = Buffer.from(textAt(envelope, 'signatures', 0, 'sig') ?? '', 'base64');
  const certificate = readCertificate(Buffer.from(verifier, 'base64'));
  const encoded = preAuthenticationEncoding(textAt(envelope, 'payloadType') ?? '', payload);
  if (certificate === undefined || !verify('sha256', encoded, certificate.publicKey, signature))
    return undefined;
  const envelopeDigest = createHash('sha256').update(text).digest();
  return logContents.dsse({ envelopeDigest, payload, signature, certificate: certificate.raw });
}

function readCertificate(pem: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function find(log: TransparencyLog, uuid: string): ServiceAnswer {
  for (let index = 0; log.entry(index) !== undefined; index++) {
    const entry = log.entry(index);
    if (entry !== undefined && uuidOf(Buffer.from(entry.canonicalizedBody, 'base64')) === uuid)
      return jsonAnswer(200, { [uuid]: toAnswer(entry) });
  }
  return jsonAnswer(404, { code: 404, message: '' });
}

function uuidOf(body: string | Buffer): string {
  return `${tree}${merkleTree.hashLeaf(Buffer.from(body)).toString('hex')}`;
}

/** Numbers are numbers, and digests hexadecimal, unlike in a bundle. */
function toAnswer({ inclusionProof, inclusionPromise, ...entry }: LogEntry): object {
  return {
    body: entry.canonicalizedBody,
    integratedTime: Number(entry.integratedTime),
    logID: toHex(entry.logId.keyId),
    logIndex: Number(entry.logIndex),
    verification: {
      inclusionProof: {
        checkpoint: inclusionProof.checkpoint.envelope,
        hashes: inclusionProof.hashes.map(toHex),
        logIndex: Number(inclusionProof.logIndex),
        rootHash: toHex(inclusionProof.rootHash),
        treeSize: Number(inclusionProof.treeSize),
      },
      signedEntryTimestamp: inclusionPromise?.signedEntryTimestamp,
    },
  };
}

function toHex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}

import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TransparencyLogEntry as Message } from '@sigstore/protobuf-specs';
import { parseJson } from '../../service/parse-json.ts';
import { strangeAnswer } from '../../service/strange-answer.ts';
import { logErrand } from './log-errand.ts';

/** The entry in the answer of a log of version 2, as bundles hold it. Whether it is ours is verified later. */
export function parseTilesEntry(body: Buffer, url: string): TransparencyLogEntry {
  const entry = parseMessage(parseJson(body));
  const { logId, kindVersion, inclusionProof } = entry ?? {};
  if (entry && logId && kindVersion && inclusionProof?.checkpoint)
    return { ...entry, logId, kindVersion };
  throw strangeAnswer(logErrand, { url, what: 'answers with no entry that has a proof' });
}

function parseMessage(json: unknown): Message | undefined {
  try {
    return typeof json === 'object' && json !== null ? Message.fromJSON(json) : undefined;
  } catch {
    return undefined;
  }
}

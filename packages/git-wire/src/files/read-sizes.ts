import { HttpError } from '@portcullis/http';
import type { GitRepository, ObjectFormat } from '../git-client.ts';
import { toObjectInfoRequest } from '../protocol/object-info-request.ts';
import { readObjectInfo } from '../protocol/object-info-response.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';

export interface SizeQuestion {
  readonly format: ObjectFormat;
  readonly ids: readonly string[];
}

/**
 * Sizes in bytes of those objects that the server tells one of; of none where it does not speak `object-info`, which
 * its own list of capabilities would say for a request more. One request.
 */
export async function readSizes(
  ask: UploadPack,
  repository: GitRepository,
  { format, ids }: SizeQuestion,
): Promise<ReadonlyMap<string, number>> {
  try {
    return await ask(repository, {
      what: 'read sizes of files',
      body: toObjectInfoRequest(format, ids),
      maxBytes: maxBytes(ids),
      read: (lines) => readObjectInfo(lines, ids),
    });
  } catch (error) {
    if (!(error instanceof HttpError) || isGone.has(error.kind)) throw error;
    return new Map();
  }
}

/** Then there will be no files either; everything else says only that it does not know this question. */
const isGone: ReadonlySet<string> = new Set(['network', 'stalled', 'rate-limit']);

function maxBytes(ids: readonly string[]): number {
  return 4096 + ids.length * 128;
}

import type { GitRepository, ObjectFormat, RefAdvertisement } from './git-client.ts';
import { toLsRefsRequest } from './protocol/ls-refs-request.ts';
import { readLsRefs } from './protocol/ls-refs-response.ts';
import { refusalOf } from './protocol/refusal-of.ts';
import type { UploadPack } from './protocol/upload-pack.ts';

/** One request; one more where the object names turn out to be of the other format, which is not asked before. */
export async function listRefs(
  ask: UploadPack,
  repository: GitRepository,
): Promise<RefAdvertisement> {
  const format = repository.format ?? 'sha1';
  try {
    return await listIn(format);
  } catch (error) {
    if (!isOfOtherFormat(error)) throw error;
    return await listIn(format === 'sha1' ? 'sha256' : 'sha1');
  }

  function listIn(format: ObjectFormat): Promise<RefAdvertisement> {
    return ask(repository, {
      what: 'list the refs',
      body: toLsRefsRequest(format),
      maxBytes,
      read: async (lines, url) => ({ format, url, ...(await readLsRefs(lines, format)) }),
    });
  }
}

const maxBytes = 64 * 1024 * 1024;

/** "mismatched object format" is told to git's own standard error, and often to nobody else. */
function isOfOtherFormat(error: unknown): boolean {
  const refusal = refusalOf(error);
  if (refusal === undefined) return false;
  return refusal.reason === undefined || /object.format/.test(refusal.reason);
}

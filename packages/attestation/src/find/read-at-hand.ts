import { readNamedSubjects } from '../subject/read-named-subjects.ts';
import type { SubjectRequest } from '../subject/subject-request.ts';
import type { AtHand } from './at-hand.ts';

/** Files by pattern and by checksum file, as what is to be verified. What a checksum file names need not be here. */
export async function readAtHand(
  request: Pick<SubjectRequest, 'workspace' | 'files' | 'checksums'>,
): Promise<readonly AtHand[]> {
  const named = await readNamedSubjects(request);
  return named.map(({ name, digests, path }) => ({
    subject: { name, digests },
    path,
    image: undefined,
  }));
}

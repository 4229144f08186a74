import { readNamedSubjects } from './read-named-subjects.ts';
import type { Subject } from './subject.ts';
import type { SubjectRequest } from './subject-request.ts';

/** What `readNamedSubjects` finds, without where it was found. Throws AttestationError. */
export async function readSubjects(request: SubjectRequest): Promise<readonly Subject[]> {
  const named = await readNamedSubjects(request);
  return named.map(({ name, digests }) => ({ name, digests }));
}

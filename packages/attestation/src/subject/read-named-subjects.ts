import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AttestationError } from '../attestation-error.ts';
import { checkName } from './check-name.ts';
import { readChecksums } from './checksums/read-checksums.ts';
import { findFiles } from './files/find-files.ts';
import { hashFiles } from './hash-files.ts';
import { readImage } from './image/read-image.ts';
import { mergeSubjects } from './merge-subjects.ts';
import type { NamedSubject } from './named-subject.ts';
import { parseDigest } from './parse-digest.ts';
import { readList } from './read-list.ts';
import { parseArtifactsList } from './sources/parse-artifacts-list.ts';
import type { NamedDigest, SubjectRequest } from './subject-request.ts';

/** All that is to be attested or verified, each once, sorted by the bytes of its name. Throws AttestationError. */
export async function readNamedSubjects(request: SubjectRequest): Promise<readonly NamedSubject[]> {
  const workspace = realpathSync(resolve(request.workspace));
  const { checksums = [], digests = [], images = [], artifactsList, readManifest } = request;
  const files = await hashNamed(request, workspace);
  const listed = await inTurn(checksums, (file) => readChecksums(file, workspace));
  const given = digests.map(toNamed);
  const pinned = await inTurn(images, (image) => readImage(image, readManifest));
  const declared = artifactsList === undefined ? [] : readArtifacts(artifactsList, workspace);
  const subjects = mergeSubjects([...files, ...listed, ...given, ...pinned, ...declared]);
  if (subjects.length === 0)
    throw new AttestationError(
      'no-subject',
      'no artifact is named: name files, a checksum file, a digest or an image',
    );
  return subjects;
}

async function hashNamed(
  { files = [], withSha512 }: SubjectRequest,
  workspace: string,
): Promise<readonly NamedSubject[]> {
  const paths = findFiles(files, workspace);
  for (const path of paths) checkName(path);
  const digests = await hashFiles(
    paths.map((path) => join(workspace, path)),
    withSha512 === true ? ['sha512'] : [],
  );
  return paths.map((name, index) => ({
    name,
    digests: digests[index] ?? {},
    at: name,
    path: join(workspace, name),
  }));
}

function toNamed({ name, digest }: NamedDigest): NamedSubject {
  checkName(name);
  return { name, digests: parseDigest(digest), at: digest };
}

function readArtifacts(file: string, workspace: string): readonly NamedSubject[] {
  const bytes = readList(resolve(workspace, file), 'the list of artifacts');
  return parseArtifactsList(new TextDecoder().decode(bytes), file);
}

/** One after the other: each of them hashes files or asks a registry with all that there is to use. */
async function inTurn<T>(
  items: readonly T[],
  work: (item: T) => Promise<readonly NamedSubject[]>,
): Promise<readonly NamedSubject[]> {
  const results: NamedSubject[] = [];
  for (const item of items) results.push(...(await work(item)));
  return results;
}

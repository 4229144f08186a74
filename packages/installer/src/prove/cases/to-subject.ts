import { createHash } from 'node:crypto';
import type { ArchiveProblem } from '../archive/archive-problem.ts';
import { openArchive } from '../archive/open-archive.ts';
import { tamper } from '../archive/tamper.ts';
import type { Discovery } from './discover.ts';
import type { Release } from './release.ts';
import { fileNameOf } from './release-answers.ts';
import type { Subject } from './subject.ts';

/** With what is needed to deceive; a problem where the artifact cannot be imitated. */
export function toSubject(
  { artifact, platform, seen, beside, sumFiles }: Discovery,
  { files }: Release,
  mark: string,
): Subject | ArchiveProblem {
  const bytes = files.get(artifact) ?? Buffer.alloc(0);
  const archive = openArchive(artifact, bytes);
  if (archive.kind === 'problem') return archive;
  const tampered = tamper(archive, bytes.length, mark);
  if (!Buffer.isBuffer(tampered)) return tampered;
  const others = new Set(beside.flatMap((name) => hashesIn(name, files.get(name))));
  const isAskedAgain = seen.asked.filter((asked) => fileNameOf(asked) === artifact).length > 1;
  return { artifact, bytes, archive, platform, tampered, sumFiles, others, isAskedAgain };
}

function hashesIn(name: string, bytes: Buffer | undefined): readonly string[] {
  const archive = bytes && openArchive(name, bytes);
  if (archive === undefined || archive.kind === 'problem') return [];
  return archive.members.map(({ body }) => createHash('sha256').update(body).digest('hex'));
}

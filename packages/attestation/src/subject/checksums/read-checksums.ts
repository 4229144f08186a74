import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';
import { entryAt } from '../files/entry-at.ts';
import type { DigestAlgorithm } from '../hash-file.ts';
import { hashFiles } from '../hash-files.ts';
import type { NamedSubject } from '../named-subject.ts';
import { readList } from '../read-list.ts';
import { digestAlgorithms } from '../subject.ts';
import { parseChecksums } from './parse-checksums.ts';

/**
 * The subjects of a checksum file. Those that lie beside it are hashed too: a line that says something else than the
 * bytes is an error, and their `sha256` is known then even where the file has another digest.
 */
export async function readChecksums(
  file: string,
  workspace: string,
): Promise<readonly NamedSubject[]> {
  const path = resolve(workspace, file);
  const listed = parseChecksums(readList(path, 'the checksum file'), file);
  const folder = realpathSync(dirname(path));
  const here = listed.filter((subject) => isHere(subject, folder));
  const others = digestAlgorithms.filter((one) => here.some(({ digests }) => one in digests));
  const real = await hash(here, folder, others);
  return listed.map((subject) => {
    const digests = real.get(subject);
    const path = digests && join(folder, subject.name);
    return { ...compared(subject, digests), path };
  });
}

function isHere({ name, at }: NamedSubject, folder: string): boolean {
  const entry = entryAt(folder, name);
  if (entry === undefined || entry.kind === 'file') return entry !== undefined;
  const what = { link: 'a symbolic link', folder: 'a folder', other: 'no regular file' }[
    entry.kind
  ];
  throw badSubject(`${at}: cannot compare the digest of ${quoted(name)}: it is ${what}`);
}

async function hash(
  subjects: readonly NamedSubject[],
  folder: string,
  others: readonly DigestAlgorithm[],
): Promise<ReadonlyMap<NamedSubject, NamedSubject['digests']>> {
  const paths = subjects.map(({ name }) => join(folder, name));
  const digests = await hashFiles(paths, others);
  return new Map(subjects.flatMap((subject, index) => [[subject, digests[index] ?? {}] as const]));
}

function compared(subject: NamedSubject, real: NamedSubject['digests'] = {}): NamedSubject {
  const { name, digests, at } = subject;
  for (const algorithm of digestAlgorithms) {
    const [said, is] = [digests[algorithm], real[algorithm]];
    if (said !== undefined && is !== undefined && said !== is)
      throw badSubject(
        `${at}: the ${algorithm} of ${quoted(name)} is ${is}, and the checksum file says ${said}; find out which of them is right, and take the other away`,
      );
  }
  // Of what was hashed for other lines only this is asked for.
  const { sha256 } = real;
  return sha256 === undefined ? subject : { ...subject, digests: { ...digests, sha256 } };
}

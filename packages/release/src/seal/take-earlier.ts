import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { offerBundle } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';
import type { ExpectedBundle } from './expected-bundles.ts';
import { toStatementSubjects } from './to-statement-subjects.ts';

interface Earlier {
  /** Seals of earlier attempts, or one of them: any job of the run may have put something there. */
  readonly earlier: string;
  /** Folder in which each kind of attestation is kept. */
  folderOf(kind: ExpectedBundle['what']['kind']): string;
  /** Told of what is not even looked at further. */
  readonly onRemark: (remark: string) => void;
}

/**
 * Lays the bundles of earlier attempts where they are looked for before anything is signed. They are taken by the names
 * that they have in this seal and by no other; nothing is followed, and nothing is trusted. Gives the paths of those that
 * were taken.
 */
export function takeEarlier(
  bundles: readonly ExpectedBundle[],
  { earlier, folderOf, onRemark }: Earlier,
): readonly string[] {
  const taken: string[] = [];
  let room = maxTotalBytes;
  for (const root of sealsIn(earlier, onRemark))
    for (const { path, what, subjects } of bundles) {
      const size = sizeOf(join(earlier, root), path);
      if (size === undefined) continue;
      room -= size;
      const shown = join(root, path);
      const statement = { subject: toStatementSubjects(subjects) };
      const offer = { file: join(earlier, root, path), shown, statement };
      const why = room < 0 ? tooMuch : offerBundle({ ...offer, folder: folderOf(what.kind) });
      if (why === undefined) taken.push(path);
      else onRemark(`${quoted(shown)} of an earlier attempt is left out: ${why}`);
    }
  return taken;
}

const maxTotalBytes = 256 * 2 ** 20;

const tooMuch = `those before it have ${maxTotalBytes / 2 ** 20} MiB, which is the most that is read`;

/**
 * Where the seals lie: download-artifact makes a folder for each, and none where there is only one. Those of the last
 * attempts, the last one first.
 */
function sealsIn(earlier: string, onRemark: (remark: string) => void): readonly string[] {
  if (!isFolder(earlier)) return [];
  if (isFolder(join(earlier, 'assets')) || isFolder(join(earlier, 'images'))) return ['.'];
  const seals = listFolder(earlier, onRemark)
    .flatMap((entry) => (entry.isDirectory() ? (form.exec(entry.name) ?? []) : []).slice(1))
    .sort((a, b) => Number(b) - Number(a));
  if (seals.length > mostSeals)
    onRemark(`of ${seals.length} earlier seals the last ${mostSeals} are looked at`);
  return seals.slice(0, mostSeals).map((attempt) => `portcullis-sealed-${attempt}`);
}

const form = /^portcullis-sealed-([1-9]\d{0,3})$/;

const mostSeals = 5;

function listFolder(folder: string, onRemark: (remark: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onRemark(`cannot look for what earlier attempts have sealed: ${describeSystemError(error)}`);
    return [];
  }
}

/** Undefined of what is not there, and of what a link leads to. */
function sizeOf(root: string, path: string): number | undefined {
  const [folder = '', name = ''] = path.split('/');
  if (!isFolder(join(root, folder))) return undefined;
  return lstatSync(join(root, folder, name), { throwIfNoEntry: false })?.size;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

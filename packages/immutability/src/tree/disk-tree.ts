import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import {
  describeSystemError,
  pathInside,
  readRegularFile,
  systemErrorCode,
} from '@portcullis/files';
import { limits } from '../limits.ts';
import type { ActionTree, TreeAnswer } from './action-tree.ts';
import { joinPath } from './join-path.ts';

/** The files below a folder; `root` has to exist. A file is read once, and never what git keeps for itself. */
export function diskTree(root: string): ActionTree {
  const realRoot = realpathSync(root);
  const answers = new Map<string, TreeAnswer>();
  return {
    read: (asked) => {
      const path = joinPath('.', asked) ?? '.';
      const answer = answers.get(path) ?? readFile(realRoot, path);
      answers.set(path, answer);
      return answer;
    },
    list: (asked) => {
      const real = realPath(realRoot, joinPath('.', asked) ?? '..');
      return real.kind === 'path' ? namesIn(real.path) : undefined;
    },
  };
}

type RealPath = { readonly kind: 'path'; readonly path: string } | Exclude<TreeAnswer, File>;
type File = { readonly kind: 'file' };

function readFile(root: string, path: string): TreeAnswer {
  if (path === '.') return { kind: 'absent' };
  const real = realPath(root, path);
  if (real.kind !== 'path') return real;
  const file = readRegularFile(real.path, limits.fileBytes);
  if (file.kind === 'unread') return { kind: 'unread', why: file.message };
  if (isBinary(file.bytes)) return { kind: 'unread', why: 'it is no text' };
  // The decoder takes a byte order mark away.
  const text = new TextDecoder().decode(file.bytes);
  return { kind: 'file', source: { path, repositoryPath: path, kind: 'script', text } };
}

/** With links followed; `absent` outside of the root, and in `.git`. */
function realPath(root: string, path: string): RealPath {
  try {
    const target = realpathSync(join(root, path));
    const inside = pathInside(root, target);
    const isOwn = inside !== undefined && inside.split('/')[0]?.toLowerCase() !== '.git';
    return isOwn ? { kind: 'path', path: target } : { kind: 'absent' };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unread', why: describeSystemError(error) };
  }
}

/** As git tells them apart: by a NUL in the first bytes. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name.toLowerCase() !== '.git')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .toSorted()
      .slice(0, limits.names);
  } catch {
    return undefined;
  }
}

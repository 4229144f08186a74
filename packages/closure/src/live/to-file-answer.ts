import type { GitFile } from '@portcullis/git-wire';
import type { FileAnswer } from '../upstream.ts';

/** Bytes as text, without a byte order mark; no other encoding than UTF-8 is guessed. */
export function toFileAnswer(file: GitFile): FileAnswer {
  const { commit, path, committedAt } = file;
  const asked = { commit, path, committedAt };
  if (file.kind === 'folder') {
    const { kind, names } = file;
    return names === undefined ? { ...asked, kind } : { ...asked, kind, names };
  }
  if (file.kind !== 'file') return { ...asked, kind: file.kind };
  try {
    return { ...asked, kind: 'file', text: decoder.decode(file.bytes) };
  } catch {
    return { ...asked, kind: 'encoding' };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

import type { FileAnswer } from '../upstream.ts';
import {
  expectMembers,
  expectObjectName,
  expectText,
  expectTime,
  expectWord,
  type JsonSpot,
} from './expect-json.ts';

/** A file at a commit, or what stands there in its place. */
export function parseFile(spot: JsonSpot): FileAnswer {
  const at = expectMembers(spot, ['commit', 'path', 'kind'], ['text', 'committedAt']);
  const committed = at('committedAt');
  const file = {
    commit: expectObjectName(at('commit')),
    path: expectText(at('path')),
    ...(committed.value === undefined ? {} : { committedAt: expectTime(committed) }),
  };
  const kind = expectWord(at('kind'), kinds);
  if (kind === 'file') return { ...file, kind, text: expectText(at('text')) };
  expectMembers(spot, ['commit', 'path', 'kind'], ['committedAt']);
  return { ...file, kind };
}

const kinds: readonly FileAnswer['kind'][] = [
  'file',
  'absent',
  'link',
  'folder',
  'submodule',
  'too-large',
  'encoding',
  'no-commit',
];

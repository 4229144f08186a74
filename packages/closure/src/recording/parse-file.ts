import type { FileAnswer } from '../upstream.ts';
import {
  expectList,
  expectMembers,
  expectObjectName,
  expectText,
  expectTime,
  expectWord,
  type JsonSpot,
} from './expect-json.ts';

/** A file at a commit, or what stands there in its place. */
export function parseFile(spot: JsonSpot): FileAnswer {
  const at = expectMembers(spot, ['commit', 'path', 'kind'], ['text', 'names', 'committedAt']);
  const committed = at('committedAt');
  const file = {
    commit: expectObjectName(at('commit')),
    path: expectText(at('path')),
    ...(committed.value === undefined ? {} : { committedAt: expectTime(committed) }),
  };
  const kind = expectWord(at('kind'), kinds);
  expectMembers(spot, ['commit', 'path', 'kind'], ['committedAt', ...contentOf(kind)]);
  if (kind === 'file') return { ...file, kind, text: expectText(at('text')) };
  const names = at('names');
  if (kind === 'folder' && names.value !== undefined)
    return { ...file, kind, names: expectList(names, expectText) };
  return { ...file, kind };
}

function contentOf(kind: FileAnswer['kind']): readonly string[] {
  if (kind === 'file') return ['text'];
  return kind === 'folder' ? ['names'] : [];
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

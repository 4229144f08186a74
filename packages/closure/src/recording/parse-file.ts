import type { FileAnswer } from '../upstream.ts';
import {
  expectMembers,
  expectObjectName,
  expectText,
  expectWord,
  type JsonSpot,
  recordingError,
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

/** As the live server's is written: rules count days with it. */
function expectTime(spot: JsonSpot): string {
  const text = expectText(spot);
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);
  if (isTime && !Number.isNaN(Date.parse(text))) return text;
  throw recordingError(spot, 'is no time, as in "2027-01-31T12:00:00Z"');
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

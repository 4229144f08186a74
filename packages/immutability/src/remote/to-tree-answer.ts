import type { FileAnswer } from '@portcullis/closure';
import { type Known, quoted } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { TreeAnswer } from '../tree/action-tree.ts';

interface RemotePath {
  readonly repository: string;
  readonly commit: string;
  /** From the root, without dots. */
  readonly path: string;
}

/** What a server said of a path, as the analysis wants it. */
export function toTreeAnswer(answer: Known<FileAnswer>, at: RemotePath): TreeAnswer {
  if (answer.kind === 'unknown') return unread(answer.message);
  const { value } = answer;
  switch (value.kind) {
    case 'file':
      return value.text.slice(0, looked).includes('\0')
        ? unread('it is no text')
        : toFile(value.text, at.path);
    case 'absent':
    // What the runner downloads has nothing where a submodule stands.
    case 'submodule':
      return { kind: 'absent' };
    case 'folder':
      return unread('it is a folder');
    case 'link':
      return unread('it is a link, and links are not followed in repositories of others');
    case 'too-large':
      return unread(`it is larger than ${limits.fileBytes / 2 ** 20} MiB`);
    case 'encoding':
      return unread('it is not UTF-8');
    case 'no-commit':
      return unread(`${quoted(at.repository)} has no commit ${quoted(at.commit)}`);
  }
}

/** As git tells text and bytes apart. */
const looked = 8000;

function toFile(text: string, path: string): TreeAnswer {
  return { kind: 'file', source: { path, repositoryPath: path, kind: 'script', text } };
}

function unread(why: string): TreeAnswer {
  return { kind: 'unread', why };
}

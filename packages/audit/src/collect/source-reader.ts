import {
  type Document,
  type FileKind,
  GuardError,
  type Inconclusive,
  type Source,
} from '@portcullis/core';
import { atPath, type Unread } from './at-path.ts';
import type { Text } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { limits } from './limits.ts';
import { readText } from './read-text.ts';
import type { ReportNames } from './report-names.ts';
import { unreadDocument } from './unread-document.ts';

/** Turns files into sources as long as there is room, and notes what stays unread. */
export class SourceReader {
  readonly sources: Source[] = [];
  /** Files that count and could not be read. */
  readonly unreadFiles: Document[] = [];
  /** Folders and links that may hide such files. */
  readonly unread: Inconclusive[] = [];
  readonly #root: string;
  readonly #names: ReportNames;
  #room: number = limits.totalLength;

  constructor(root: string, names: ReportNames) {
    this.#root = root;
    this.#names = names;
  }

  /** `file` is where the text is when `path` is a link. */
  read(path: string, kind: FileKind, file: string = path): void {
    this.add(path, kind, this.#room > 0 ? readText(`${this.#root}/${file}`) : noRoom);
  }

  add(path: string, kind: FileKind, text: Text): void {
    if (text.kind === 'text') this.#keep(path, kind, text.text);
    else if (kind === 'config') refuse(path, text);
    else this.#keepUnread(path, kind, text);
  }

  note(path: string, unread: Unread): void {
    const kind = fileKind(path);
    if (kind !== undefined) this.#keepUnread(path, kind, unread);
    else if (this.#names.isReported(path)) {
      this.unread.push(atPath(this.#names.toName(path), unread));
    }
  }

  #keepUnread(path: string, kind: FileKind, unread: Unread): void {
    this.unreadFiles.push(unreadDocument(this.#toSource(path, kind, ''), unread));
  }

  #keep(path: string, kind: FileKind, text: string): void {
    this.#room -= text.length;
    this.sources.push(this.#toSource(path, kind, text));
  }

  #toSource(path: string, kind: FileKind, text: string): Source {
    return { path: this.#names.toName(path), repositoryPath: path, kind, text };
  }
}

/** Without what the configuration says, the result would be another one. */
function refuse(path: string, { message }: Unread): never {
  throw new GuardError('bad-configuration', `${path}: ${message}`);
}

const noRoom: Text = {
  kind: 'unread',
  reason: 'too-many',
  message: `cannot check this file: the files before it have ${limits.totalLength / 1024 / 1024} MiB, which is the most that is read at once; audit it by itself`,
};

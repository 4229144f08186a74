import { type FileKind, GuardError, type Inconclusive, type Source } from '@portcullis/core';
import { atPath, type Unread } from './at-path.ts';
import type { Text } from './decode-text.ts';
import { limits } from './limits.ts';
import { readText } from './read-text.ts';
import type { ReportNames } from './report-names.ts';

/** Turns files into sources as long as there is room, and notes what stays unread. */
export class SourceReader {
  readonly sources: Source[] = [];
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
    else this.note(path, text);
  }

  note(path: string, unread: Unread): void {
    if (this.#names.isReported(path)) this.unread.push(atPath(this.#names.toName(path), unread));
  }

  #keep(path: string, kind: FileKind, text: string): void {
    this.#room -= text.length;
    this.sources.push({ path: this.#names.toName(path), repositoryPath: path, kind, text });
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

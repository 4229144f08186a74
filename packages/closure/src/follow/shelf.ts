import type { Known } from '@portcullis/core';
import type { FileAnswer } from '../upstream.ts';
import type { ReadFiles } from './batch-files.ts';
import type { Home } from './home.ts';

/** The files of one commit. */
export interface Shelf {
  readonly home: Home;
  take(paths: readonly string[]): Promise<readonly Known<FileAnswer>[]>;
}

export type TextFile = FileAnswer & { readonly kind: 'file' };

export function toShelf(home: Home, read: ReadFiles): Shelf {
  const { commit } = home;
  return { home, take: (paths) => read(paths.map((path) => ({ commit, path }))) };
}

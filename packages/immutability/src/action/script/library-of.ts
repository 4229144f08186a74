import type { RunFile } from './files-in.ts';
import type { Running } from './running.ts';
import { scriptKind } from './script-kind.ts';

/** What a text has of functions besides its own: of the files that it names, and of those that lead to it. */
export function libraryOf(files: readonly RunFile[], { scope, library }: Running): Library {
  const all = new Map(library);
  for (const { path } of files) {
    if (all.size > mostFiles) break;
    const answer = all.has(path) ? undefined : scope.tree.read(path);
    if (answer?.kind !== 'file') continue;
    const kind = scriptKind(path, answer.source.text);
    if (kind === 'sh' || kind === 'bash') all.set(path, answer.source.text);
  }
  return all;
}

type Library = ReadonlyMap<string, string>;

/** One more than functions are looked for in, so that it is seen there that these are not all. */
const mostFiles = 60;

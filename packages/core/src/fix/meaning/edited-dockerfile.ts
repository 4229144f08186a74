import {
  type Dockerfile,
  type Document,
  parseDockerfile,
  toDockerfileDocument,
} from '../../model/index.ts';
import type { Change } from './change.ts';
import { isSame } from './is-same.ts';
import { plainText } from './plain-text.ts';

/** A Dockerfile after edits, read again; undefined unless its stages are as before but for the changes, by their index. */
export function editedDockerfile(
  before: Dockerfile,
  text: string,
  changes: readonly Change[],
): Document | undefined {
  const after = parseDockerfile({ ...before.source, text });
  const changed = new Map(changes.map(({ path, to }) => [path[0], to]));
  const wanted = imagesOf(before).map((image, index) => changed.get(index) ?? image);
  return isSame(wanted, imagesOf(after)) ? toDockerfileDocument(after) : undefined;
}

function imagesOf({ stages }: Dockerfile) {
  return stages.map(({ at }) => plainText(at.text));
}

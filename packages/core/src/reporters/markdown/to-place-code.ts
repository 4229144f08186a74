import type { Location } from '../../model/index.ts';
import { clip } from '../clip.ts';
import { toCodeSpan } from '../to-code-span.ts';

/** `path:line` as code: a link could only lead where the file's name says. */
export function toPlaceCode({ path, start }: Location): string {
  return toCodeSpan(`${clip(path, 300)}:${start.line}`);
}

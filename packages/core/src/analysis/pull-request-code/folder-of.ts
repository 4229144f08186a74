import type { Step } from '../../model/index.ts';
import { inputOf } from '../input-of.ts';

/** The folder below the workspace to which a step checks out; undefined for the workspace itself. */
export function folderOf(step: Step): string | undefined {
  const path = inputOf(step, 'path')
    ?.value.trim()
    .replace(/^\.\/+|\/+$/g, '');
  return path === undefined || path === '' || path === '.' ? undefined : path;
}

import { inputOf } from '../../analysis/input-of.ts';
import { stepsOf } from '../../analysis/steps-of.ts';
import type { Chain } from '../../evidence/index.ts';
import type { Document, Step } from '../../model/index.ts';

/**
 * Whether the file that says `./folder/…` also has a step that is told `path: folder`: then its author has put the
 * code there, as slsa-framework/slsa-github-generator does.
 */
export function isCheckedOut({ hops, user: { document } }: Chain): boolean {
  const [, folder] = /^\.[/\\]([^/\\]+)/.exec(hops.at(-1)?.text ?? '') ?? [];
  if (folder === undefined || document === undefined) return false;
  return stepsIn(document).some((step) => {
    const path = inputOf(step, 'path')?.value.replace(/^\.\//, '');
    return path === folder || path?.startsWith(`${folder}/`) === true;
  });
}

function stepsIn({ content }: Document): readonly Step[] {
  switch (content?.kind) {
    case 'workflow':
      return content.jobs.flatMap(stepsOf);
    case 'action':
      return stepsOf(content);
    default:
      return [];
  }
}

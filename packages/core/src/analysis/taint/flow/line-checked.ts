import type { Taint } from '../taint.ts';
import { doubted } from './hops.ts';

/** What is left of texts that a script tests line by line: one with several lines can hold anything in the others. */
export function lineChecked(taints: readonly Taint[]): readonly Taint[] {
  const open = taints.filter(({ source }) => !isOneLine.test(source));
  const bound = open.map((taint) =>
    isMostlyOneLine.test(taint.source) ? ({ ...taint, class: 'structured' } as const) : taint,
  );
  return doubted(bound, 'a line of it was tested, and whether it can have others is not known');
}

// No name of a branch or tag holds a line end (https://git-scm.com/docs/git-check-ref-format, 4).
const isOneLine = /(?:^|[._ ])(?:ref|ref_name|head_branch)$|^GITHUB_\w*REF(?:_NAME)?$/i;

// Forms on the site take one line of these; nothing says that its API does.
const isMostlyOneLine = /[._](?:title|name|label|email)$/i;

import type { Budget } from './budget.ts';
import { matchedDepth } from './matched-depth.ts';
import { toSegments } from './to-segments.ts';

/** Where files are on a runner, in the layout of GitHub's own Linux ones; only how they lie to each other counts. */
export const workspace: readonly string[] = ['home', 'runner', 'work', 'repository', 'repository'];
export const temporary: readonly string[] = ['home', 'runner', 'work', '_temp'];

/**
 * Whether an upload of these patterns, one a line, takes a file. Later patterns add and, behind `!`, remove;
 * a folder takes all that is in it; hidden means a name with a dot below where the search begins.
 * Source: https://github.com/actions/toolkit/blob/main/packages/glob/src/internal-globber.ts
 */
export function takesFile(
  { lines, skipsHidden }: { readonly lines: readonly string[]; readonly skipsHidden: boolean },
  file: readonly string[],
  budget: Budget,
): boolean {
  let isTaken = false;
  for (const line of lines) {
    budget.left -= 1 + line.length / 100;
    if (budget.left < 0) return false;
    const pattern = line.trim().startsWith('#') ? undefined : absolute(line.replace(marks, ''));
    if (pattern === undefined || matchedDepth(pattern, file) === undefined) continue;
    const isNegated = (marks.exec(line)?.[1]?.length ?? 0) % 2 === 1;
    if (isNegated) isTaken = false;
    else if (!skipsHidden || isVisible(pattern, file)) isTaken = true;
  }
  return isTaken;
}

const marks = /^\s*(!+)/;

/** The segments from the root; undefined for an empty line, and when an expression other than the two folders decides. */
function absolute(text: string): readonly string[] | undefined {
  const placed = text
    .trim()
    .replaceAll(/\$\{\{\s*github\.workspace\s*\}\}/gi, `/${workspace.join('/')}`)
    .replaceAll(/\$\{\{\s*runner\.temp\s*\}\}/gi, `/${temporary.join('/')}`)
    .replace(/^~(?=$|[/\\])/, '/home/runner');
  if (placed === '' || placed.includes('${{')) return undefined;
  return /^[/\\]/.test(placed) ? toSegments(placed) : toSegments(placed, workspace);
}

/** The search begins at the part without wildcards, and enters nothing whose own name begins with a dot. */
function isVisible(pattern: readonly string[], file: readonly string[]): boolean {
  const wild = pattern.findIndex((segment) => /[*?[]/.test(segment));
  const start = wild === -1 ? pattern.length : wild;
  return !file.slice(Math.max(start - 1, 0)).some((name) => name.startsWith('.'));
}

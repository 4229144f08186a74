import type { Problem } from '../problem.ts';
import { LIMITS } from './limits.ts';
import type { YamlNode } from './node.ts';
import { rangeAt } from './range-at.ts';
import type { Reading } from './reading.ts';

/**
 * Lines of a block collection that begin with a tab and hold nothing else, or a comment. The library skips them, and
 * YamlDotNet refuses them: "invalid tab as indentation" (`Scanner.FetchNextToken`, 12.0.2; 6.0.0 words it otherwise).
 */
export function tabIndents(
  root: YamlNode | undefined,
  { source, scalars, flows, end }: Reading,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (root === undefined || root.kind === 'scalar' || root.style === 'flow') return problems;
  const { text } = source;
  for (let at = text.indexOf('\n\t', root.start); at >= 0; at = text.indexOf('\n\t', at + 1)) {
    const start = at + 1;
    if (problems.length === LIMITS.problems || start >= end) break;
    if (rangeAt(scalars, start) !== undefined || rangeAt(flows, start) !== undefined) continue;
    const message = 'cannot parse this as YAML: a tab indents this line, use spaces';
    problems.push({ kind: 'refused', at: { source, start, end: start + 1 }, message });
  }
  return problems;
}

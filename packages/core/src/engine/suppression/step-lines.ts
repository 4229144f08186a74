import { type Document, firstWhere, type Step, toLocation } from '../../model/index.ts';
import { linesOf } from './lines-of.ts';
import type { Lines } from './types.ts';

/** Finds the lines of the step that a line of this file belongs to; undefined outside of steps. */
export function stepLines({ content }: Document): (line: number) => Lines | undefined {
  const found = stepsIn(content)
    .flatMap(singleSteps)
    .map(({ node }) => linesOf(toLocation(node)))
    .toSorted((one, other) => one.first - other.first);
  return (line) => {
    const after = firstWhere(found.length, (index) => (found[index]?.first ?? 0) > line);
    const lines = found[after - 1];
    return lines !== undefined && line <= lines.last ? lines : undefined;
  };
}

function stepsIn(content: Document['content']): readonly Step[] {
  if (content?.kind === 'workflow') return content.jobs.flatMap(({ steps }) => steps);
  const runs = content?.kind === 'action' ? content.runs : undefined;
  return runs?.kind === 'composite' ? runs.steps : [];
}

/** A comment in a `parallel:` group belongs to one of its steps, and not to all of them. */
function singleSteps(step: Step): readonly Step[] {
  return step.parallel.length > 0 ? step.parallel.flatMap(singleSteps) : [step];
}

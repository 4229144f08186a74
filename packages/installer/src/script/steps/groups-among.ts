import type { Step, StepOwner } from '@portcullis/core';
import { groupsOf } from './groups-of.ts';
import type { RunStep } from './run-step.ts';
import { shellOf } from './shell-of.ts';

type Group = readonly RunStep[];

/** The steps of a job or an action that download something, each with the later ones that use what it brought. */
export function groupsAmong(steps: readonly Step[], owner: StepOwner): readonly Group[] {
  // Nobody knows in which order those of a parallel group come.
  const series = [steps, ...steps.flatMap(({ parallel }) => parallel.map((step) => [step]))];
  return series.flatMap((each) => readable(each, owner)).flatMap(groupsOf);
}

/** Steps that follow each other; one in a language that is not read here may do anything with files, and parts them. */
function readable(steps: readonly Step[], owner: StepOwner): readonly Group[] {
  const parts: RunStep[][] = [[]];
  for (const step of steps) {
    const { run } = step;
    if (run === undefined) continue;
    const shell = shellOf(step, owner);
    if (shell === undefined) parts.push([]);
    else parts.at(-1)?.push({ step, owner, run, shell });
  }
  return parts;
}

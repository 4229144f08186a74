import { clip, toLocation } from '@portcullis/core';
import type { Script } from '../script.ts';
import { groupPieces } from './group-pieces.ts';
import { joinPieces } from './join-pieces.ts';
import type { RunStep } from './run-step.ts';

/** Steps that share files as one script, under the name of the first. */
export function toGroupScript(group: readonly RunStep[]): Script {
  const [first] = group;
  if (first === undefined) throw new Error('a group has a step');
  const { step, owner, shell } = first;
  const { source } = step.node;
  const { text, place } = joinPieces(groupPieces(group));
  const own = {
    ...(owner.kind === 'job' ? { job: owner.id } : {}),
    name: nameOf(first),
    line: toLocation(step.node).start.line,
  };
  return { path: source.path, dialect: shell.dialect, text, origin: { source, step: own, place } };
}

/** As GitHub shows it. */
function nameOf({ step, run }: RunStep): string {
  const [line = ''] = run.value.trimStart().split('\n', 1);
  return clip(step.name?.value ?? `Run ${line}`, 200);
}

import {
  clip,
  type Document,
  GuardError,
  quoted,
  type Step,
  type StepOwner,
  toLocation,
} from '@portcullis/core';
import type { Script } from '../script.ts';
import { groupPieces } from './group-pieces.ts';
import { groupsOf } from './groups-of.ts';
import { joinPieces } from './join-pieces.ts';
import { readStepsFile } from './read-steps-file.ts';
import type { RunStep } from './run-step.ts';
import { shellOf } from './shell-of.ts';

/**
 * The scripts of a workflow or an action that may download something, each with where it stands. Throws GuardError for
 * what is no such file.
 */
export function stepScripts(path: string, text: string): readonly Script[] {
  const { content } = readStepsFile(path.replaceAll('\\', '/'), text);
  const groups = content === undefined ? [] : groupsIn(content);
  if (groups.length > mostScripts)
    throw new GuardError(
      'bad-input',
      `${quoted(path)} has ${groups.length} steps that may download something, and only ${mostScripts} of a file are looked at: part it`,
    );
  return groups.map(toScript);
}

const mostScripts = 200;

type Group = readonly RunStep[];

function groupsIn(content: NonNullable<Document['content']>): readonly Group[] {
  if (content.kind === 'workflow')
    return content.jobs.flatMap((job) => groupsAmong(job.steps, job));
  if (content.kind !== 'action' || content.runs?.kind !== 'composite') return [];
  return groupsAmong(content.runs.steps, content);
}

function groupsAmong(steps: readonly Step[], owner: StepOwner): readonly Group[] {
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

function toScript(group: Group): Script {
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

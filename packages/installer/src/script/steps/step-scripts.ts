import { type Document, GuardError, quoted } from '@portcullis/core';
import type { Script } from '../script.ts';
import { groupsAmong } from './groups-among.ts';
import { readStepsFile } from './read-steps-file.ts';
import type { RunStep } from './run-step.ts';
import { toGroupScript } from './to-group-script.ts';

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
  return groups.map(toGroupScript);
}

const mostScripts = 200;

type Group = readonly RunStep[];

function groupsIn(content: NonNullable<Document['content']>): readonly Group[] {
  if (content.kind === 'workflow')
    return content.jobs.flatMap((job) => groupsAmong(job.steps, job));
  if (content.kind !== 'action' || content.runs?.kind !== 'composite') return [];
  return groupsAmong(content.runs.steps, content);
}

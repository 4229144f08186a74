import { quoted } from '../../analysis/quoted.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { asMap, type Repository, scalarsOf, type Workflow } from '../../model/index.ts';
import { isCommentEvent } from './is-comment-event.ts';

/** The trigger by which a comment starts the workflow after whose end a job runs. */
export function commentsBefore({ frame }: JobRun, repository: Repository): readonly Hop[] {
  const names = scalarsOf(asMap(frame.scenario.trigger?.config)?.get('workflows'));
  for (const { value } of names) {
    for (const workflow of repository.workflows) {
      if (nameOf(workflow) !== value) continue;
      const trigger = workflow.triggers.find(({ event }) => isCommentEvent(event));
      if (trigger === undefined) continue;
      return [{ at: trigger.at, message: `${quoted(trigger.event)} starts ${quoted(value)}` }];
    }
  }
  return [];
}

function nameOf({ name, source }: Workflow): string {
  return name?.value ?? source.repositoryPath;
}

import { eventSources } from '../../../facts/context-sources.ts';
import { asMap, scalarsOf } from '../../../model/index.ts';
import type { Site } from './site.ts';

/** Whether a `workflow_run` follows workflows of this repository only that no outsider can start. */
export function causedByMembers({ run, repository }: Site): boolean {
  const { event, trigger } = run?.frame.scenario ?? {};
  if (event !== 'workflow_run') return false;
  const names = scalarsOf(asMap(trigger?.config)?.get('workflows'));
  return (
    names.length > 0 &&
    names.every(({ value }) => {
      const found = repository.workflows.filter(({ name }) => name?.value === value);
      const starts = found.flatMap(({ triggers }) => triggers);
      return starts.length > 0 && starts.every((start) => isMembers(start.event));
    })
  );
}

function isMembers(event: string): boolean {
  return eventSources.get(event)?.author !== 'outsider' && event !== 'workflow_run';
}

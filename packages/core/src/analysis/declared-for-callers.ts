import { asMap, entriesOf, type MapEntry, type Workflow } from '../model/index.ts';

/** What a workflow declares under `on.workflow_call`. */
export function declaredForCallers(
  { triggers }: Workflow,
  what: 'inputs' | 'outputs' | 'secrets',
): readonly MapEntry[] {
  const trigger = triggers.find(({ event }) => event === 'workflow_call');
  return entriesOf(asMap(trigger?.config)?.get(what));
}

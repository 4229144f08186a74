import { asMap, scalarsOf } from '../../../model/index.ts';
import type { Site } from './site.ts';

/**
 * Whether the trigger lets only branches or tags start the run that it spells out: `branches: [main]` leaves
 * nothing for `github.ref_name` to be but `main`.
 */
export function isNamedOut(name: string, { run }: Site): boolean {
  const { event, ref, trigger } = run?.frame.scenario ?? {};
  if (event === undefined || !filtered(event).test(name)) return false;
  const filter = event === 'push' && ref === 'tag' ? 'tags' : 'branches';
  const patterns = scalarsOf(asMap(trigger?.config)?.get(filter));
  return patterns.length > 0 && patterns.every(({ value }) => /^[\w./-]+$/.test(value));
}

/** What the filter of an event is compared with. */
function filtered(event: string): RegExp {
  if (event === 'push') return /^(?:ref|ref_name|event\.ref)$/;
  if (event === 'workflow_run') return /^event\.workflow_run\.head_branch$/;
  return /^pull_request/.test(event) ? /^(?:base_ref|event\.pull_request\.base\.ref)$/ : /^$/;
}

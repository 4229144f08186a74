import type { Found } from '../fetch/found.ts';
import type { ActionScope } from './action-scope.ts';
import { fetchesOfComposite } from './composite/fetches-of-composite.ts';
import { fetchesOfDocker } from './docker/fetches-of-docker.ts';
import { fetchesOfNode } from './node/fetches-of-node.ts';

/** Everything that an action fetches: its entries, steps, scripts and images, whatever it is written in. */
export function fetchesOfAction(scope: ActionScope): Found {
  const { runs } = scope.action;
  switch (runs?.kind) {
    case 'node':
      return fetchesOfNode(runs, scope);
    case 'composite':
      return fetchesOfComposite(runs, scope);
    case 'docker':
      return fetchesOfDocker(runs, scope);
    case 'unknown':
      return unknownRuns(scope, `cannot tell what "using: ${runs.using?.value ?? ''}" runs`);
    case undefined:
      return unknownRuns(scope, 'there is no "runs"');
  }
}

function unknownRuns({ action }: ActionScope, why: string): Found {
  return { fetches: [], doubts: [{ at: { source: action.source, start: 0, end: 0 }, why }] };
}

import { quoted } from '../expression/quoted.ts';
import { asMap, asScalar, type MapNode } from '../yaml/index.ts';
import { checkSteps } from './check-steps.ts';
import { headOf, type Refusals } from './refusals.ts';

/** What the runner refuses in an action beside its schema: actions/runner, ActionManifestManager.ConvertRuns. */
export function checkAction(root: MapNode, refusals: Refusals): void {
  const runs = asMap(root.get('runs'));
  if (runs === undefined) return;
  refusals.enter('runs');
  checkRuns(runs, refusals);
  refusals.enter('steps');
  checkSteps(runs.get('steps'), refusals);
  refusals.leave();
  refusals.leave();
}

function checkRuns(runs: MapNode, refusals: Refusals): void {
  const using = asScalar(runs.get('using'));
  if (using === undefined) {
    if (runs.get('using') !== undefined || runs.get('plugin') !== undefined) return;
    refusals.refuse(
      headOf(runs),
      `there is no "using" under "runs", and the runner refuses the action: write ${kinds}`,
    );
    return;
  }
  const key = needed.get(using.value.toLowerCase());
  if (key === undefined) refuseUsing(using.value, runs, refusals);
  else if (runs.get(key) === undefined) {
    const message = `there is no "${key}" under "runs", and the runner refuses the action: add it`;
    refusals.refuse(using, message);
  }
}

const needed: ReadonlyMap<string, string> = new Map([
  ['composite', 'steps'],
  ['docker', 'image'],
  ['node12', 'main'],
  ['node16', 'main'],
  ['node20', 'main'],
  ['node24', 'main'],
]);
const kinds = '"node24", "composite" or "docker"';

function refuseUsing(using: string, runs: MapNode, refusals: Refusals): void {
  const at = runs.get('using') ?? runs;
  refusals.refuse(
    at,
    `the runner knows no actions that use ${quoted(using)} and refuses this one: write ${kinds}`,
  );
}

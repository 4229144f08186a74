import { asMap, asScalar, itemsOf, type MapNode, type YamlNode } from '../yaml/index.ts';
import { checkId } from './check-id.ts';
import { checkStepUses } from './check-uses.ts';
import type { Refusals } from './refusals.ts';

/** What GitHub refuses in the steps of a job or of a composite action beyond its schema. */
export function checkSteps(steps: YamlNode | undefined, refusals: Refusals): void {
  const ids = new Set<string>();
  itemsOf(steps).forEach((item, index) => {
    const step = asMap(item);
    if (step === undefined) return;
    refusals.enter(index);
    checkStep(step, ids, refusals);
    refusals.leave();
  });
}

function checkStep(step: MapNode, ids: Set<string>, refusals: Refusals): void {
  const id = asScalar(step.get('id'));
  if (id !== undefined && id.value !== '' && !id.value.includes('${{')) {
    checkId(id, 'step', refusals);
    const known = ids.size;
    if (ids.add(id.value.toLowerCase()).size === known) {
      const message = `step id "${id.value}" is used twice in these steps, and GitHub refuses the file: give each its own`;
      refusals.refuse(id, message);
    }
  }
  checkStepUses(step.get('uses'), refusals);
  refusals.enter('parallel');
  checkSteps(step.get('parallel'), refusals);
  refusals.leave();
}

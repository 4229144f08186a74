import type { JobRun } from '../../analysis/runs/job-run.ts';
import { asMap, asScalar } from '../../model/index.ts';

/** Whether an input of the workflow that started can only be what its file lists. */
export function isChoice(source: string, { frame }: JobRun): boolean {
  const name = /\binputs\.([\w-]+)/.exec(source)?.[1]?.toLowerCase();
  const inputs = asMap(asMap(frame.scenario.trigger?.config)?.get('inputs'));
  const declared = inputs?.entries.find(({ key }) => key.value.toLowerCase() === name);
  const type = asScalar(asMap(declared?.value)?.get('type'))?.value;
  return type === 'choice' || type === 'boolean' || type === 'number';
}

import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { ReleaseAct } from './release-act.ts';

/** Whether an act attests files; an image has to be pushed before it can be. */
export function attestsFiles({ kind, site, hop }: ReleaseAct): boolean {
  if (kind !== 'attest') return false;
  if (site === undefined) return !hop.message.includes('generator_container');
  const { step } = site;
  if (step.uses === undefined) return /-blob"?$/.test(hop.message);
  if (!(actionName(step.uses) ?? '').startsWith('actions/attest')) return true;
  return ['subject-path', 'subject-checksums'].some((name) => inputOf(step, name) !== undefined);
}

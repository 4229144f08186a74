import { quoted } from '../expression/quoted.ts';
import type { ScalarNode } from '../yaml/index.ts';
import type { Refusals } from './refusals.ts';

const maxLength = 100;

/** Whether an id of a job or a step has the form that GitHub asks for: actions/runner, IdBuilder. */
export function checkId(id: ScalarNode, kind: 'job' | 'step', refusals: Refusals): void {
  const fault = faultOf(id.value);
  if (fault === undefined) return;
  const rule = `a letter or "_", then letters, digits, "_" and "-"`;
  refusals.refuse(id, `GitHub refuses the ${kind} id ${quoted(id.value)}, ${fault}: write ${rule}`);
}

function faultOf(id: string): string | undefined {
  if (id.length >= maxLength) return `which has ${maxLength} characters or more`;
  if (id.startsWith('__')) return 'since "__" in front is kept for its own ids';
  return /^[A-Za-z_][\w-]*$/.test(id) ? undefined : 'which has other characters than ids may have';
}

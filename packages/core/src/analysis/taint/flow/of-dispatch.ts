import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key, Reference } from './asking.ts';
import { declaredInputs } from './declared-inputs.ts';

/** The taints of what a member types when starting a workflow by hand. */
export function ofDispatch(
  [name]: readonly Key[],
  from: Reference,
  { site }: Asking,
): readonly Taint[] {
  const trigger = site.run?.frame.scenario.trigger;
  if (declaredInputs(trigger, name).length === 0) return [];
  const { at, text: source } = from;
  const message = `${quoted(source)} is what a member types`;
  return [{ source, class: 'free', author: 'member', hops: [{ at, message }], doubts: [] }];
}

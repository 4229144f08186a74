import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key, Reference } from './asking.ts';
import { declaredInputs } from './declared-inputs.ts';
import { ofDispatchers } from './of-dispatchers.ts';

/** The taints of what a member types when starting a workflow by hand, or what another workflow hands over. */
export function ofDispatch(
  [name]: readonly Key[],
  from: Reference,
  asking: Asking,
): readonly Taint[] {
  const trigger = asking.site.run?.frame.scenario.trigger;
  if (declaredInputs(trigger, name).length === 0) return [];
  const { at, text: source } = from;
  const message = `${quoted(source)} is what a member types`;
  const typed = {
    source,
    class: 'free',
    author: 'member',
    hops: [{ at, message }],
    doubts: [],
  } as const;
  return [typed, ...ofDispatchers(name, asking)];
}

import { actionName } from '../../../analysis/action-name.ts';
import type { Finding } from '../../../engine/index.ts';
import { checkoutActions } from '../../../facts/checkout-actions.ts';
import type { MapNode, UsesSite } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import type { Mending } from '../../repair.ts';
import { insertEntry } from '../../text/insert-entry.ts';
import { insertFirst } from '../../text/insert-first.ts';

/** Puts `persist-credentials: false` into the step of a checkout; undefined where there is no plain room. */
export function switchOff({ owner, step, uses }: UsesSite, finding: Finding): Mending | undefined {
  const name = checkoutActions.get(actionName(uses) ?? '')?.switch ?? undefined;
  const root = owner.kind === 'job' ? owner.workflow.node : owner.node;
  const path = step && pathOf(root, step.node);
  if (name === undefined || step === undefined || path === undefined) return undefined;
  const edit = intoStep(step.node, name);
  if (edit === undefined) return undefined;
  return {
    kind: 'mending',
    at: uses.at,
    description: `sets "${name}: false"`,
    edits: [edit],
    changes: [{ path: [...path, 'with', name], to: { type: 'boolean', value: 'false' } }],
    answers: [finding],
  };
}

function intoStep(node: MapNode, key: string) {
  const entry = { key, value: 'false' };
  const inputs = node.entry('with');
  if (inputs !== undefined) return insertFirst(inputs, entry);
  return insertEntry(node, { key: 'with', value: [entry] }, ['uses']);
}

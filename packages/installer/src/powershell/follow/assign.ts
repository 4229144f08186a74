import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import type { Value } from '../values/value.ts';
import { doubt, type Machine } from './machine.ts';
import { noteDefaults } from './note-defaults.ts';
import { ownItem } from './note-unfollowed.ts';
import { writeVariable } from './variables.ts';

type Assignment = Extract<PsNode, { readonly kind: 'assign' }>;

/** `$a = 1`, `$a.b += 1`, `$a, $b = f`. */
export function assign(machine: Machine, { operator, target, value }: Assignment): Value {
  const given = machine.evaluate(value);
  noteDefaults(machine, target, given);
  const { state } = machine;
  if (!state) return given;
  const { subject: _, ...own } = given;
  const named = own.texts.length > 0 || own.table || own.items ? own : nameless(own, target);
  assignTo(machine, target, operator === '=' ? named : added(machine, target, named));
  return given;
}

/** Something that is not known is still the same thing wherever its variable is used. */
function nameless(value: Value, target: PsNode): Value {
  const name = target.kind === 'variable' ? target.name : 'value';
  return { ...value, texts: [`{${name}#${target.start}}`] };
}

function added(machine: Machine, target: PsNode, value: Value): Value {
  const before = machine.evaluate(target);
  const items = [...(before.items ?? []), ...(value.items ?? [value])].slice(0, 256);
  return before.items ? { ...derive([before, value]), items } : derive([before, value]);
}

function assignTo(machine: Machine, target: PsNode, value: Value): void {
  const { state } = machine;
  if (!state) return;
  if (target.kind === 'variable') {
    if (/^(?:function|alias):/.test(target.name)) doubt(machine, target, ownItem);
    writeVariable(state, target.name, value);
    if (machine.calls.length === 0) state.globals.set(target.name, value);
    return;
  }
  if (target.kind === 'list') {
    for (const item of target.items) assignTo(machine, item, derive([value]));
    return;
  }
  assignMember(machine, target, value);
}

function assignMember(machine: Machine, target: PsNode, value: Value): void {
  const isPart = target.kind === 'member' || target.kind === 'index';
  if (!isPart) return;
  const holder = machine.evaluate(target.object);
  const key = machine.evaluate(target.kind === 'member' ? target.name : target.index);
  // `(Get-Variable got).Value = …`, and what a function sets that has got a reference.
  if (target.kind === 'member' && !holder.table && /^value$/i.test(key.texts[0] ?? ''))
    doubt(machine, target, 'what a reference sets is not followed');
  if (target.object.kind !== 'variable') return;
  const table = new Map(holder.table ?? []);
  for (const text of key.texts.length > 0 ? key.texts : ['{key}'])
    table.set(text.toLowerCase(), value);
  if (machine.state && holder.table) assignTo(machine, target.object, { ...holder, table });
}

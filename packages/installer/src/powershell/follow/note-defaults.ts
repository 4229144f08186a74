import type { PsNode } from '../tree/ps-node.ts';
import type { Value } from '../values/value.ts';
import { doubt, type Machine } from './machine.ts';

/**
 * `$PSDefaultParameterValues` gives parameters to commands that do not name them, such as another `-Path`:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameters_default_values
 */
export function noteDefaults(machine: Machine, target: PsNode, value: Value): void {
  const isPart = target.kind === 'member' || target.kind === 'index';
  const holder = isPart ? target.object : target;
  if (holder.kind !== 'variable' || !isDefaults(holder.name)) return;
  const key = isPart
    ? machine.evaluate(target.kind === 'index' ? target.index : target.name)
    : undefined;
  const entries = key ? [[key.texts.join(), value] as const] : [...(value.table ?? [['', value]])];
  if (!entries.every(([name, one]) => isHarmless(name, one)))
    doubt(machine, target, 'parameters that commands get by default are not followed');
}

function isDefaults(name: string): boolean {
  return /^(?:global:|script:)?psdefaultparametervalues$/.test(name);
}

function isHarmless(name: string, { texts }: Value): boolean {
  if (/:erroraction$/i.test(name)) return texts.length === 1 && /^stop$/i.test(texts[0] ?? '');
  return /^[\w*-]+:(?:encoding|usebasicparsing|verbose)$/i.test(name);
}

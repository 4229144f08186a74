import type { PsParameter } from '../tree/ps-node.ts';
import type { Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';
import type { Machine } from './machine.ts';
import { readVariable } from './variables.ts';

/**
 * Whether a mandatory parameter can get nothing, which PowerShell refuses, and the script go on after that: about
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_functions_advanced_parameters
 */
export function canFailToBind(
  { state, frames }: Machine,
  parameters: readonly PsParameter[],
  args: Arguments,
): boolean {
  if (!state || frames.isTrying) return false;
  const { texts } = readVariable(state, 'erroractionpreference');
  if (texts.length === 1 && texts[0]?.toLowerCase() === 'stop') return false;
  const rest = [...args.positional];
  return parameters.some(({ name, isMandatory, isPlaced }) => {
    const value = args.named(name) ?? (isPlaced ? rest.shift() : undefined);
    return isMandatory && value !== undefined && canBeEmpty(value);
  });
}

/** Nothing that was found in a download, or nothing that was set. */
function canBeEmpty({ canBeFalse, content, texts }: Value): boolean {
  return canBeFalse && (content.size > 0 || texts.includes(''));
}

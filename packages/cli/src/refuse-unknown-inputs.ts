import { GuardError } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';

/** What an action is given has to be one of its inputs: a name that is not known was meant to change something. */
export function refuseUnknownInputs(
  inputs: ReadonlyMap<string, string>,
  declared: readonly string[] | undefined,
): void {
  if (declared === undefined) return;
  const known = new Set(declared.map((name) => name.toLowerCase()));
  const unknown = [...inputs.keys()].find((name) => !known.has(name));
  if (unknown === undefined) return;
  const names = declared.length === 0 ? 'it has none' : `known are ${declared.join(', ')}`;
  throw new GuardError(
    'bad-usage',
    `the action has no input "${unknown}"${didYouMean(unknown, declared)}: ${names}`,
  );
}

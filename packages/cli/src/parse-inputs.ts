import { GuardError } from '@portcullis/core';

/** Each `NAME=VALUE` that an action is given; names in lower case, since the runner does not tell them apart by it. */
export function parseInputs(given: readonly string[]): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const one of given) {
    const at = one.indexOf('=');
    const name = one.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (name === '')
      throw new GuardError('bad-usage', `"${one}" gives no input: write it as "version=1.2.3"`);
    if (inputs.has(name)) throw new GuardError('bad-usage', `the input "${name}" is given twice`);
    inputs.set(name, one.slice(at + 1));
  }
  return inputs;
}

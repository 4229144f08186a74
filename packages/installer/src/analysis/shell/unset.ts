import { atom, type Value } from './value.ts';

/** Not set by the script: what the environment has. */
export function unset(name: string): Value {
  const isOption = /^[\d@*]+$/.test(name);
  const origin = name === '?' || name === '#' ? 'machine' : isOption ? 'option' : 'environment';
  return atom({ kind: 'unknown', origin, name });
}

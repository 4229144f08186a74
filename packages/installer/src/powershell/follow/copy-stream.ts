import { nullValue, type Value } from '../values/value.ts';
import { isFileType } from './is-file-type.ts';
import type { Machine } from './machine.ts';
import type { Called } from './method.ts';
import { store } from './store.ts';

/** `$stream.CopyTo($file)`; undefined for a file that is copied. */
export function copyStream(
  machine: Machine,
  { holder, args: [to] }: Pick<Called, 'holder' | 'args'>,
): Value | undefined {
  if (!to?.type || !isFileType.test(to.type)) return undefined;
  store(machine, to, holder);
  return nullValue;
}

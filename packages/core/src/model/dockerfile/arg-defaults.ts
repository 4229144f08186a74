import type { Dockerfile } from 'dockerfile-ast';
import { substitute } from './substitute.ts';
import { unquote } from './unquote.ts';

/**
 * The defaults of the `ARG`s before the first `FROM`: the only ones that a `FROM` sees. One may build on those
 * before it; undefined where only the build knows the value.
 * Source: https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function argDefaults(file: Dockerfile): ReadonlyMap<string, string | undefined> {
  const defaults = new Map<string, string | undefined>();
  for (const arg of file.getInitialARGs()) {
    for (const argument of arg.getPropertyArguments()) {
      const [, name, value] = /^(\w+)(?:=([\s\S]*))?$/.exec(unquote(argument.getValue())) ?? [];
      if (name !== undefined)
        defaults.set(name, value === undefined ? undefined : substitute(unquote(value), defaults));
    }
  }
  return defaults;
}

import type { Surroundings } from './surroundings.ts';

/** Whether standard output gets colours: NO_COLOR (https://no-color.org) over FORCE_COLOR over what it is. */
export function hasColor({ env, terminal }: Pick<Surroundings, 'env' | 'terminal'>): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal.isTty && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

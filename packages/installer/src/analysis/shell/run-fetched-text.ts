import { useSites } from './files.ts';
import type { Running } from './hash-command.ts';
import { sitesIn } from './sites-in.ts';
import type { Value } from './value.ts';

/** `$(curl …)` as a command, `python3 <(curl …)`: the text itself is run. */
export function runFetchedText(value: Value, { state, at, context }: Running): boolean {
  const sites = sitesIn(value);
  if (sites.length === 0) return false;
  const file = state.files.find((one) => one.sites.some((site) => sites.includes(site)));
  useSites({ ...at, how: 'run', sites, checked: file?.checked, notes: state.notes }, context);
  return true;
}

import type { Context } from './context.ts';
import type { State } from './state.ts';
import type { CheckedSource } from './status.ts';
import type { Value } from './value.ts';

/** Whose word an expected value is. */
export function sourceOf(
  { atoms }: Value[number],
  {
    path,
    state,
    context,
  }: { readonly path: string; readonly state: State; readonly context: Context },
): CheckedSource {
  const [first] = atoms;
  if (typeof first === 'string' && /^\W*(?:\w{2,9}[:=-])?[0-9a-f]{32}/i.test(first))
    return 'embedded';
  for (const one of atoms) {
    if (typeof one === 'string') continue;
    if (one.kind === 'content') return ofSites(one.sites, { path, state, context });
    if (one.kind === 'hash') return 'same-release';
    if (one.kind === 'unknown') return 'unknown';
  }
  return 'embedded';
}

function ofSites(
  sites: readonly string[],
  {
    path,
    state,
    context: { shared },
  }: { readonly path: string; readonly state: State; readonly context: Context },
): CheckedSource {
  if (sites.length === 0) return 'embedded';
  const known = sites.flatMap((id) => shared.sites.get(id) ?? []);
  for (const site of known) site.isReference = true;
  const files = state.files.filter((file) => file.sites.some((id) => sites.includes(id)));
  const isVouched = files.length > 0 && files.every(({ checked }) => isStrong(checked?.source));
  if (isVouched) return files[0]?.checked?.source ?? 'same-release';
  const own = state.files.filter((file) => file.path === path).flatMap((file) => file.sites);
  const urls = own.flatMap((id) => [...(shared.sites.get(id)?.urls ?? [])]);
  const isBeside = known.some((site) =>
    [...site.urls].some((url) => urls.some((each) => url !== each && url.startsWith(`${each}.`))),
  );
  return isBeside ? 'sidecar' : 'same-release';
}

function isStrong(source: CheckedSource | undefined): boolean {
  return source === 'embedded' || source === 'signature';
}

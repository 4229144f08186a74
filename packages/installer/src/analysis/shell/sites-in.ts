import type { Value } from './value.ts';

/** The sites whose bytes, and nothing else, a text is. */
export function sitesIn(value: Value): readonly string[] {
  const sites = value.flatMap(({ atoms }) =>
    atoms.flatMap((one) =>
      typeof one !== 'string' && one.kind === 'content' && one.key === undefined ? one.sites : [],
    ),
  );
  return [...new Set(sites)];
}

import type { Weakness } from '../analysis.ts';
import type { Shared, Site, Use } from './context.ts';
import { isWeakAlgorithm } from './is-weak-algorithm.ts';

/** What makes a check say less than it seems to, and opens nothing by itself. */
export function flawWeaknesses(shared: Shared, uses: readonly Use[]): readonly Weakness[] {
  const deciding = new Set(uses.flatMap(({ checked }) => checked?.check ?? []));
  const weak = [...shared.checks.values()].flatMap(({ index, check }): Weakness[] => {
    const { start, end, algorithm = '' } = check;
    if (!deciding.has(index) || !isWeakAlgorithm(algorithm)) return [];
    const message = `others can make a file with the same ${algorithm.toUpperCase()} digest: compare SHA-256 or a longer one`;
    return [flaw({ start, end }, 'weak-algorithm', message)];
  });
  const used = new Set(uses.flatMap(({ sites }) => sites));
  const open = [...shared.sites.values()].flatMap((site) => {
    const why = used.has(site.id) || site.isReference ? whyOpen(site) : undefined;
    return why === undefined ? [] : [flaw(site, 'plain-http', why)];
  });
  return [...weak, ...open];
}

function whyOpen({ urls, openTo }: Site): string | undefined {
  const isPlain = [...urls].some((url) => /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(url));
  if (isPlain)
    return 'anybody on the way can change what is fetched over plain HTTP: write "https://"';
  switch (openTo) {
    case 'anybody':
      return 'any certificate is taken here, so that anybody on the way can change what is fetched: take the option out';
    case 'redirects':
      return 'a redirect may lead to plain HTTP here, where anybody on the way can change what is fetched: allow HTTPS only, as "--proto =https" does';
    case undefined:
      return undefined;
  }
}

function flaw(
  { start, end }: Pick<Weakness, 'start' | 'end'>,
  rule: Weakness['rule'],
  message: string,
): Weakness {
  return { rule, start, end, message, related: [], evidence: [], confidence: 'high' };
}

import { type Data, toText } from './data.ts';

const token = /\{\{|\}\}|\{(\d+)\}|[{}]/g;

/** `format('{0}-{1}', …)`; undefined where GitHub fails: a lone brace, an argument that is not there. */
export function fillFormat([pattern = null, ...args]: readonly Data[]): string | undefined {
  let failed = false;
  const filled = toText(pattern).replace(token, (found: string, digits: string | undefined) => {
    if (found === '{{' || found === '}}') return found.charAt(0);
    const value = digits === undefined ? undefined : args[Number(digits)];
    failed ||= value === undefined;
    return toText(value ?? null);
  });
  return failed ? undefined : filled;
}

/** What of a pattern is there whatever the arguments are. */
export function literalTextOf(pattern: string): string {
  return pattern.replace(token, (found) =>
    found === '{{' || found === '}}' ? found.charAt(0) : '',
  );
}

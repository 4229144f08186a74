/** More characters than any image reference has: what arguments that repeat each other may add up to. */
const longest = 4096;
const reference = /\$(?:(?<bare>\w+)|\{(?<braced>\w+)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\})/g;

/**
 * Puts the defaults of `ARG` into a `FROM` argument: `$X`, `${X}`, `${X:-word}`, `${X-word}`, `${X:+word}`.
 * undefined where the result depends on a value that only the build knows, or on a form not listed.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function substitute(
  text: string,
  defaults: ReadonlyMap<string, string | undefined>,
): string | undefined {
  let result = '';
  let from = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(reference)) {
    const { bare, braced = '', operator = '', word = '' } = groups;
    const value = expand(defaults.get(bare ?? braced), operator, word);
    if (value === undefined) return undefined;
    result += text.slice(from, index) + value;
    if (result.length > longest) return undefined;
    from = index + whole.length;
  }
  result += text.slice(from);
  return result.includes('$') ? undefined : result;
}

function expand(value: string | undefined, operator: string, word: string): string | undefined {
  const isSet = operator.startsWith(':')
    ? value !== undefined && value !== ''
    : value !== undefined;
  if (operator.endsWith('-')) return isSet ? value : word;
  if (operator.endsWith('+')) return isSet ? word : '';
  return value;
}

/** The text with the values of one artifact replaced by those of another, or by nothing; undefined if there is none. */
export function replaceValues(
  text: string,
  values: ReadonlyMap<string, string>,
  replacements: ReadonlyMap<string, string> | undefined,
): string | undefined {
  let replaced = text;
  for (const [algorithm, value] of values) {
    // A bare word of a test: without it the shell would refuse the test, and not the bytes.
    if (replacements === undefined)
      replaced = replaced.replaceAll(new RegExp(`(?<=\\s)${value}(?=\\s*\\])`, 'gi'), "''");
    replaced = replaced.replaceAll(new RegExp(value, 'gi'), replacements?.get(algorithm) ?? '');
  }
  return replaced === text ? undefined : replaced;
}

/**
 * The lines of a shell script that are wanted, when they can be read without the others: behind no heredoc, and
 * not in the middle of a quoted text. undefined when the whole has to be read. Continued lines are one.
 */
export function excerptOf(text: string, isWanted: (line: string) => boolean): string | undefined {
  const wanted: string[] = [];
  let quotes = 0;
  let hasHeredoc = false;
  for (const line of text.split(/(?<!\\)\n/)) {
    hasHeredoc ||= /(?<!<)<<(?!<)/.test(line);
    if (isWanted(line)) {
      if (hasHeredoc || quotes % 2 !== 0) return undefined;
      wanted.push(line);
    }
    quotes += line.match(/["'`]/g)?.length ?? 0;
  }
  return wanted.join('\n');
}

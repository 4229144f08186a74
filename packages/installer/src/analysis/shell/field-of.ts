import type { Argument } from './arguments.ts';
import { lettersOf } from './value.ts';

/** Which word of a line `cut -d ' ' -f 2` and `awk '{ print $2 }'` print; undefined when it is another selection. */
export function fieldOf(program: string, args: readonly Argument[]): number | undefined {
  const line = args.map(({ value }) => lettersOf(value) ?? '…').join('\n');
  const pattern =
    program === 'cut' ? /^(?:-f\n?|--fields[=\n])(\d{1,3})$/m : /print\s*\(?\s*\$(\d{1,3})\b/;
  const isKnown = program === 'cut' || /^[gmn]?awk$/.test(program);
  const found = isKnown ? pattern.exec(line)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

import { textCommands } from '../../../facts/text-commands.ts';
import { isSafeClass } from '../is-safe-class.ts';
import { isAnchored, isSafePattern } from '../is-safe-pattern.ts';

/** Whether a command prints a harmless alphabet only, whatever it reads. */
export function isSanitizer(program: string, args: readonly string[]): boolean {
  if (textCommands.harmless.has(program)) return true;
  if (isHarmlessWith(program, args)) return true;
  switch (program) {
    case 'tr':
      return isSafeTr(args);
    case 'grep':
    case 'egrep':
    case 'rg':
      return isSafeGrep(args);
    case 'sed':
    case 'gsed':
      return args.some(isSafeSubstitution);
    case 'jq':
      return args.some((arg) => /(?:^|\|)\s*(?:length|tonumber|type|not|any|all)\s*$/.test(arg));
    default:
      return false;
  }
}

function isHarmlessWith(program: string, args: readonly string[]): boolean {
  const line = ` ${args.join(' ')} `;
  // The name of a branch instead of its commit; and what was encoded comes back.
  if (/ (?:--abbrev-ref|--symbolic-full-name|-d|-D|--decode|-printf) /.test(line)) return false;
  const words = textCommands.harmlessWith.get(program) ?? [];
  return words.some((word) => line.includes(` ${word} `));
}

/** `tr -cd 'a-z0-9'`, `tr -c 'a-z0-9' '-'`. */
function isSafeTr(args: readonly string[]): boolean {
  const options = args.filter((arg) => /^-./.test(arg)).join(' ');
  const sets = args.filter((arg) => !/^-./.test(arg));
  if (!/^-\w*[cC]|--complement/.test(options)) return false;
  return sets.length > 0 && sets.every((set) => isSafeClass(set.replace(/\\n/g, '')));
}

/** `grep -oE '[0-9]+'`, `grep -E '^[0-9]+$'`. */
function isSafeGrep(args: readonly string[]): boolean {
  const options = args.filter((arg) => arg.startsWith('-')).join(' ');
  const pattern = args.find((arg) => !arg.startsWith('-'));
  if (pattern === undefined || !isSafePattern(pattern)) return false;
  return /(?:^| )-\w*o|--only-matching/.test(options) || isAnchored(pattern);
}

/** `sed 's/[^a-z0-9]/-/g'` */
function isSafeSubstitution(arg: string): boolean {
  return arg.split(/;\s*/).some((command) => {
    const match = /^\s*s(.)\[\^([^\n]+?)\](?:\+|\*|\\\+|\{1,\})?\1(.*)\1g[Ei]*$/.exec(command);
    return match !== null && isSafeClass(match[2] ?? '') && isSafeClass(match[3] ?? '');
  });
}

import { isSafeClass } from '../is-safe-class.ts';
import { isAnchored, isSafePattern } from '../is-safe-pattern.ts';
import { programName } from '../program-name.ts';
import type { Check } from './checked.ts';
import type { NodeOf, SyntaxNode } from './context.ts';

/** What `grep` tells of the variable that it reads; undefined when nothing. */
export interface GrepTest {
  readonly name: string;
  readonly check: Check;
  /** Whether it tells so when it fails: `grep -q '[^a-z]'`. */
  readonly isOpposite: boolean;
}

/** `printf '%s' "$X" | grep -Eq '^[a-z]+$'`, `grep -qx '[a-z]*' <<< "$X"`. */
export function testedByGrep(commands: readonly SyntaxNode[]): GrepTest | undefined {
  const last = commands.at(-1);
  if (last?.type !== 'Command' || commands.length > 2) return undefined;
  if (!/^[ef]?grep$/.test(programName(last.name?.value ?? ''))) return undefined;
  const name = commands.length === 2 ? printedName(commands[0]) : readName(last);
  const options = optionsOf(last);
  return name === undefined || options === undefined ? undefined : toTest(name, options);
}

function toTest(name: string, { letters, pattern }: Options): GrepTest | undefined {
  const isInverted = letters.includes('v');
  const extended = /[EP]/.test(letters) ? pattern : toExtended(pattern);
  const refused = /^\[\^((?:\[:\w+:\]|[^\]])+)\][+*]?$/.exec(extended)?.[1];
  if (refused !== undefined && !isInverted && !extended.endsWith('*')) {
    return isSafeClass(refused) ? { name, check: 'lines', isOpposite: true } : undefined;
  }
  if (!isSafePattern(extended)) return undefined;
  if (!letters.includes('x') && !isAnchored(extended)) return undefined;
  // A variable holds no NUL: with -z all of it is one line, but the anchors of -P still mean those within.
  const check = letters.includes('z') && !letters.includes('P') && !isInverted ? 'whole' : 'lines';
  return { name, check, isOpposite: isInverted };
}

interface Options {
  readonly letters: string;
  readonly pattern: string;
}

function optionsOf({ name, args }: NodeOf<'Command'>): Options | undefined {
  let letters = name?.value.endsWith('egrep') === true ? 'E' : '';
  const patterns: string[] = [];
  for (const [index, one] of args.entries()) {
    const word = one.type === 'Word' && isConstant(one) ? one.value : undefined;
    const isNamed = args[index - 1]?.text === '-e';
    const letter =
      word === undefined ? undefined : (long[word] ?? /^-([qsEGPzxivhe]+)$/.exec(word)?.[1]);
    if (word === undefined || (letter === undefined && /^-./.test(word) && !isNamed))
      return undefined;
    if (letter === undefined || isNamed) patterns.push(word);
    else letters += letter;
  }
  const [pattern, ...others] = patterns.filter((one) => one !== '-');
  return pattern === undefined || others.length > 0 ? undefined : { letters, pattern };
}

const long: Readonly<Record<string, string>> = {
  '--quiet': 'q',
  '--silent': 'q',
  '--extended-regexp': 'E',
  '--perl-regexp': 'P',
  '--line-regexp': 'x',
  '--null-data': 'z',
  '--invert-match': 'v',
  '--ignore-case': 'i',
};

function isConstant({ parts }: NodeOf<'Word'>): boolean {
  return (
    parts?.every(({ type, ...part }) => {
      if (type !== 'DoubleQuoted') return /^(?:Literal|SingleQuoted|Glob)$/.test(type);
      return 'parts' in part && (part.parts?.every((inner) => inner.type === 'Literal') ?? true);
    }) ?? true
  );
}

/** In a basic expression a backslash makes syntax of a bracket or a plus, and without one it is a letter. */
function toExtended(pattern: string): string {
  return pattern.replace(/\\?[(){}|+?]/g, (sign) =>
    sign.length > 1 ? sign.slice(1) : `\\\\${sign}`,
  );
}

/** The variable that `echo "$X"` or `printf '%s' "$X"` prints, and nothing else. */
function printedName(node: SyntaxNode | undefined): string | undefined {
  if (node?.type !== 'Command' || node.redirects.length > 0) return undefined;
  const program = node.name?.value;
  const words = node.args.map(({ text }) => text);
  const format = program === 'printf' ? words.shift() : undefined;
  if (program === 'echo' && words[0] === '-n') words.shift();
  if (program === 'printf' && !/^(["'])%s(?:\\n)?\1$/.test(format ?? '')) return undefined;
  const isPrinter = program === 'echo' || program === 'printf';
  return isPrinter && words.length === 1 ? nameIn(words[0]) : undefined;
}

function readName({ redirects }: NodeOf<'Command'>): string | undefined {
  const [only, ...others] = redirects.filter(
    ({ type, ...one }) => type !== 'Redirect' || !isDiscard(one),
  );
  return only?.type === 'HereString' && others.length === 0 ? nameIn(only.target?.text) : undefined;
}

function isDiscard(redirect: object): boolean {
  return !('operator' in redirect && redirect.operator === '<');
}

function nameIn(word: string | undefined): string | undefined {
  return /^(["']?)\$\{?([A-Za-z_]\w*)\}?\1$/.exec(word ?? '')?.[2];
}

import { parse } from 'unbash';
import { chainTo, type SyntaxNode } from './chain-to.ts';
import { codeReader } from './code-reader.ts';
import { namesVariable } from './names-variable.ts';
import { quotingIn } from './quoting-in.ts';
import type { Replacement } from './replacement.ts';
import { runsLater } from './runs-later.ts';
import type { ScriptHole } from './script-hole.ts';

/** A hole of a POSIX script as a variable, in the quotes that it needs where it stands. */
export function inPosix(text: string, holes: readonly ScriptHole[]): Placing {
  // Longer ones are generated or hostile.
  const parsed = text.length > 60_000 ? undefined : parse(masked(text, holes));
  const isRead = parsed !== undefined && (parsed.errors?.length ?? 0) === 0;
  return (hole, name) => {
    if (!isRead) return { kind: 'none', reason: 'the script cannot be read to its end' };
    const before = text.charAt(hole.from - 1);
    if (before === '\\' || before === '$')
      return { kind: 'none', reason: `"${before}" stands before the expression` };
    const chain = chainTo(parsed, hole);
    if (isComment(chain, text, hole))
      return { kind: 'text', from: hole.from, to: hole.to, text: hole.text, isComment: true };
    const reason = reasonAgainst(chain, hole) ?? runsLater(chain, text);
    if (reason !== undefined) return { kind: 'none', reason };
    return { kind: 'text', ...written(chain, hole, `\${${name}}`) };
  };
}

type Placing = (hole: ScriptHole, name: string) => Replacement;

/** Double quotes keep it one word; single ones are closed before it, and gone where they held nothing else. */
function written(chain: readonly SyntaxNode[], { from, to }: ScriptHole, variable: string) {
  const quoting = quotingIn(chain);
  if (quoting === 'quoted') return { from, to, text: variable };
  if (quoting === 'bare') return { from, to, text: `"${variable}"` };
  const isWhole = chain.some(
    ({ type, pos, end }) => type === 'SingleQuoted' && pos === from - 1 && end === to + 1,
  );
  return isWhole
    ? { from: from - 1, to: to + 1, text: `"${variable}"` }
    : { from, to, text: `'"${variable}"'` };
}

/** No word holds it, and a mark of a comment stands before it on its line. */
function isComment(chain: readonly SyntaxNode[], text: string, { from, text: inner }: ScriptHole) {
  if (inner.includes('\n') || chain.some(isWord)) return false;
  return /(?:^|[\s;&|()])#/.test(text.slice(text.lastIndexOf('\n', from) + 1, from));
}

function isWord({ type }: SyntaxNode): boolean {
  return type === 'Word' || type === 'HereDocBody';
}

/** Of the same length, so that offsets stay; a word, so that nothing else changes. */
function masked(text: string, holes: readonly ScriptHole[]): string {
  let result = '';
  let from = 0;
  for (const hole of holes) {
    result += text.slice(from, hole.from) + 'x'.repeat(hole.to - hole.from);
    from = hole.to;
  }
  return result + text.slice(from);
}

function reasonAgainst(chain: readonly SyntaxNode[], hole: ScriptHole): string | undefined {
  const last = chain.at(-1);
  if (!chain.some(isWord)) return 'what reads it there is not known';
  const place = chain.find(({ type }) => places.has(type));
  if (place !== undefined) return `it stands in ${places.get(place.type)}`;
  if (last?.type === 'HereDocBody' && last.parts === undefined && isLiteral(chain))
    return 'it stands in a heredoc whose delimiter is quoted, so that the shell fills no variable in';
  return byParents(chain, hole) ?? codeReader(chain);
}

/** Where a variable means something else, or quotes are not what they seem. */
const places: ReadonlyMap<string, string> = new Map([
  ['ParameterExpansion', '"${…}"'],
  ['SimpleExpansion', 'the name of a variable'],
  ['ArithmeticExpansion', 'arithmetic'],
  ['ArithmeticCommand', 'arithmetic'],
  ['ArithmeticFor', 'arithmetic'],
  ['ArithmeticWord', 'arithmetic'],
  ['AnsiCQuoted', "$'…'"],
  ['LocaleString', '$"…"'],
  ['ExtendedGlob', 'a pattern'],
  ['BraceExpansion', 'braces'],
  ['Glob', 'a pattern'],
  ['ArrayValue', 'a list, which the shell splits into words'],
  ['Backquoted', 'backquotes'],
]);

function isLiteral(chain: readonly SyntaxNode[]): boolean {
  return chain.some((node) => node.type === 'HereDoc' && node.delimiter?.quoted === true);
}

function byParents(chain: readonly SyntaxNode[], hole: ScriptHole): string | undefined {
  const isQuoted = quotingIn(chain) !== 'bare';
  for (const [index, node] of chain.entries()) {
    const child = chain[index + 1];
    switch (node.type) {
      case 'CommandExpansion':
        if (node.text.startsWith('`')) return 'it stands in backquotes';
        break;
      case 'Command':
        if (child !== undefined && child === node.name) return 'it names the program that is run';
        if (namesVariable(node, child) !== undefined)
          return `"${namesVariable(node, child)}" takes it for the name of a variable`;
        if (!isQuoted && isWordOf(node, child) && !isOneWord(node, hole))
          return 'it stands without quotes, so that the shell may split it into several words: say by quotes whether it is one';
        break;
      case 'For':
      case 'Select':
        if (child !== node.body && !isQuoted)
          return 'it is a list, which the shell splits into words';
        break;
      case 'Assignment':
        if (child !== node.value) return 'it is part of the name of a variable';
        break;
      case 'CaseItem':
        if (child !== node.body) return 'it stands in a pattern';
        break;
      case 'TestBinary':
        if (!/^(?:=|==|!=|<|>)$/.test(node.operator))
          return `it stands beside "${node.operator}", which reads it as a pattern or as arithmetic`;
        break;
      case 'TestUnary':
        if (!/^-[nzdefrswx]$/.test(node.operator)) return `it stands behind "${node.operator}"`;
        break;
      default:
        break;
    }
  }
  return undefined;
}

type Command = Extract<SyntaxNode, { readonly type: 'Command' }>;

function isWordOf({ args }: Command, child: SyntaxNode | undefined): boolean {
  return child?.type === 'Word' && args.some((arg) => arg === child);
}

/** What an event brings is one thing; an input or an output may be meant as several words, or as none. */
function isOneWord({ name }: Command, { text }: ScriptHole): boolean {
  return (
    /^(?:echo|printf)$/.test(name?.value ?? '') || /^github\.(?!event\.inputs\.)[\w.]+$/.test(text)
  );
}

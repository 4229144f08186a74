import { parse } from 'unbash';
import { mayFetchText } from '../may-fetch-text.ts';
import type { SyntaxNode } from './context.ts';

export interface FunctionsIn {
  readonly functions: ReadonlyMap<string, SyntaxNode>;
  /** Whether these are all. */
  readonly isWhole: boolean;
}

/** The wrappers that files beside a script define, by name; the first of a name counts. */
export function functionsIn(texts: readonly string[]): FunctionsIn {
  const found = new Map<string, SyntaxNode>();
  for (const text of texts.slice(0, mostFiles)) {
    for (const [name, body] of functionsOf(text))
      if (!found.has(name) && found.size < mostFunctions) found.set(name, body);
  }
  const isLong = texts.some((text) => text.length > mostText);
  const isWhole = texts.length <= mostFiles && found.size < mostFunctions && !isLong;
  return { functions: found, isWhole };
}

const mostFiles = 60;
const mostText = 200_000;
const mostFunctions = 1000;

/** The files of one action are asked for again and again. */
const known = new Map<string, readonly (readonly [string, SyntaxNode])[]>();
const mostKnown = 60;

function functionsOf(text: string): readonly (readonly [string, SyntaxNode])[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = text.length > mostText ? [] : unlessTooDeep(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

/** The file itself is read, too, and its doubts are said there. */
function unlessTooDeep(text: string): readonly (readonly [string, SyntaxNode])[] {
  try {
    return parsed(text);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** At the top of a file: what is defined within others or under a condition is nobody else's. */
function parsed(text: string): readonly (readonly [string, SyntaxNode])[] {
  return parse(text).commands.flatMap((statement) => {
    const node: SyntaxNode = statement.type === 'Statement' ? statement.command : statement;
    if (node.type !== 'Function') return [];
    const { name, body } = node;
    return isWrapper(text.slice(body.pos, body.end)) ? [[name.value, body] as const] : [];
  });
}

const longestWrapper = 4000;

/** It fetches what its caller names, or runs what its caller says: of all others the file itself tells. */
function isWrapper(body: string): boolean {
  if (body.length > longestWrapper || !/\$\{?[@*1-9]/.test(body)) return false;
  return runsWords.test(body) || mayFetchText(body);
}

const runsWords = /(?:^|[\n;&|({!]|\b(?:then|do|else|if|while|until))[ \t]*"\$@"/;

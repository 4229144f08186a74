import { limits } from '../../limits.ts';

/** A simple command, roughly. */
export interface RoughCommand {
  /** The program, behind what only starts it. */
  readonly name: string;
  /** From the program on, without quotes. */
  readonly words: readonly string[];
  /** Whether what it prints goes on to an interpreter. */
  readonly isPiped: boolean;
}

/**
 * The commands of a text by its words, whatever shell it is for: enough to see which names stand in one command. Linear
 * in the text.
 */
export function wordsIn(text: string, depth = 0): readonly RoughCommand[] {
  const commands: RoughCommand[] = [];
  let words: string[] = [];
  const end = (isPiped: boolean) => {
    const own = withoutStarters(words);
    const [name] = own;
    if (name !== undefined) commands.push({ name, words: own, isPiped });
    words = [];
  };
  for (const { 0: token, index } of text.slice(0, limits.roughText).matchAll(tokens)) {
    if (/^[\s;&|(){}]$/.test(token)) {
      end(token === '|' && isInterpreter.test(text.slice(index, index + 80)));
      continue;
    }
    words.push(withoutQuotes(token));
    if (depth < mostDepth) commands.push(...substituted(token, depth));
  }
  end(false);
  return commands;
}

const mostDepth = 4;

/** What stands in `$(…)` is a command of its own. */
function substituted(token: string, depth: number): readonly RoughCommand[] {
  const inner = /\$\(([\s\S]*)\)/.exec(token)?.[1];
  return inner === undefined ? [] : wordsIn(inner, depth + 1);
}

const tokens =
  /(?<![^\s;|&(){}])#[^\n]*|(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\\\r?\n|\\.|\$\{[^{}\s]*\}|\$\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|[^\s;|&(){}"'`<>#\\]|[#{}\\](?=\S)|`)+|[\n;&|(){}]/g;

const isInterpreter =
  /^\|\s*(?:sudo\s+)?(?:\/\S*\/)?(?:env\s+)?(?:ba|da|z|k)?sh\b|^\|\s*(?:python3?|node|iex)\b/;

function withoutQuotes(token: string): string {
  return token.replace(/\\\r?\n/g, '').replace(/["'`]/g, '');
}

/** `if ! VAR=x sudo -E command`: what stands before the program. An assignment of a path is kept: it is run later. */
function withoutStarters(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => word !== '' && !word.startsWith('#'));
  let index = 0;
  while (index < own.length && isStarter.test(own[index] ?? '')) {
    index += 1;
    while (index > 0 && /^-/.test(own[index] ?? '') && isWrapper.test(own[index - 1] ?? ''))
      index += 1;
  }
  const [first = '', ...rest] = own.slice(index);
  const value = /^\$?[\w:]+\+?=(.+)$/s.exec(first)?.[1];
  return value === undefined ? own.slice(index) : [value, ...rest];
}

const isWrapper = /^(?:sudo|env|exec|time|nohup|command|doas)$/;
const isStarter =
  /^(?:if|then|else|elif|do|while|until|!|sudo|env|exec|time|nohup|command|doas|eval|export|local|readonly|declare|&|source|\.)$/;

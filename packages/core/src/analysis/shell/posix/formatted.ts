import type { Context, NodeOf } from './context.ts';
import { unescaped } from './echoed.ts';
import { mixed, sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { textOfWord } from './text-of-word.ts';

/** What `printf` prints: its format, again and again until its arguments are used up. */
export function formatted(words: readonly NodeOf<'Word'>[], context: Context): ShellText {
  const [format, ...rest] = words.map((word) => textOfWord(word, context));
  if (format === undefined) return [];
  const text = format.every((piece) => typeof piece === 'string') ? format.join('') : undefined;
  if (text === undefined) return [mixed([format, ...rest])];
  const directives = text.split(/(%%|%[-+ #0]*[\d*]*(?:\.[\d*]+)?[a-zA-Z])/);
  const size = directives.filter((one) => /^%[^%]/.test(one)).length;
  const turns = size === 0 ? 1 : Math.min(20, Math.max(1, Math.ceil(rest.length / size)));
  const args = [...rest];
  const pieces: ShellText[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const one of directives) pieces.push(filled(one, args));
  }
  return [...pieces.flat(), ...(args.length > 0 ? [mixed(args)] : [])];
}

/** Takes what a directive uses off the arguments. */
function filled(directive: string, args: ShellText[]): ShellText {
  if (directive === '%%') return ['%'];
  if (!/^%./.test(directive)) return directive === '' ? [] : [unescaped(directive)];
  const arg = args.shift() ?? [];
  return /[diouxXeEfFgGc]$/.test(directive) ? sole({ kind: 'harmless' }) : arg;
}

import { parse } from 'unbash';
import type { Context, NodeOf, SyntaxNode } from './context.ts';
import { textOfWord } from './text-of-word.ts';

/** The script that `bash -c '…'` or `eval '…'` runs, when it is known letter by letter. */
export function innerScript(
  program: string,
  words: readonly NodeOf<'Word'>[],
  context: Context,
): { readonly tree: SyntaxNode; readonly text: string } | undefined {
  if (context.depth > 2) return undefined;
  const flag = words.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
  if (program !== 'eval' && flag === -1) return undefined;
  const wanted = program === 'eval' ? words : words.slice(flag + 1, flag + 2);
  const pieces = wanted.flatMap((word) => [...textOfWord(word, context), ' ']);
  if (!pieces.every((piece) => typeof piece === 'string')) return undefined;
  const text = pieces.join('');
  return { tree: parse(text), text };
}

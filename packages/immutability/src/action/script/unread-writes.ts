import { wordsIn } from './words-in.ts';

/** Where a text writes for later steps otherwise than in a plain `echo name=value`: which name that is nobody knows. */
export function unreadWrites(text: string): readonly ('output' | 'env')[] {
  const isThere = { output: text.includes('GITHUB_OUTPUT'), env: text.includes('GITHUB_ENV') };
  if (!isThere.output && !isThere.env) return [];
  const read = wordsIn(text).filter(
    ({ name, words }) => isWriter.test(name) && /^[\w-]+=/.test(words[1] ?? ''),
  );
  return (['output', 'env'] as const).filter((to) => {
    const file = to === 'output' ? /GITHUB_OUTPUT\b/ : /GITHUB_ENV\b/;
    const mentions = text.split(file).length - 1;
    return mentions > read.filter(({ words }) => words.some((word) => file.test(word))).length;
  });
}

const isWriter = /^(?:echo|printf|Write-Output)$/i;

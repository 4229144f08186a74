type Token = '*' | { readonly test: (letter: string) => boolean };

const star = '*';

/** Whether a text is what a shell's pattern says; it never costs more than the one's length times the other's. */
export function globTest(glob: string): (text: string) => boolean {
  const tokens = tokensOf(glob.slice(0, 500));
  return (text) => isMatch(tokens, text.slice(0, 5000));
}

function tokensOf(glob: string): readonly Token[] {
  const parts = glob.match(/\*+|\?|\[[!^]?\]?[^\]]*\]|[\s\S]/g) ?? [];
  return parts.map((part): Token => {
    if (part.startsWith('*')) return star;
    if (part === '?') return { test: () => true };
    return part.length > 1 ? { test: classTest(part) } : { test: (letter) => letter === part };
  });
}

function classTest(part: string): (letter: string) => boolean {
  const isNegated = /^\[[!^]/.test(part);
  const inner = part.slice(isNegated ? 2 : 1, -1).replace(/[\\\]^]/g, '\\$&');
  try {
    const letters = new RegExp(`^[${isNegated ? '^' : ''}${inner}]$`, 's');
    return (letter) => letters.test(letter);
  } catch {
    return () => false;
  }
}

// What follows a star is looked for ever further on; no star before the last one has to be tried again.
function isMatch(tokens: readonly Token[], text: string): boolean {
  let at = 0;
  let place = 0;
  let retry: { readonly at: number; place: number } | undefined;
  while (place < text.length) {
    const token = tokens[at];
    if (token === star) {
      at += 1;
      retry = { at, place };
    } else if (typeof token === 'object' && token.test(text[place] ?? '')) {
      at += 1;
      place += 1;
    } else if (retry !== undefined) {
      retry.place += 1;
      at = retry.at;
      place = retry.place;
    } else return false;
  }
  return tokens.slice(at).every((token) => token === star);
}

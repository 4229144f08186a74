import { quoted } from '../../../analysis/quoted.ts';
import type { Chain } from '../../../evidence/index.ts';

/** `"a/b@v1", which uses "c/d@v2"`: a chain from hop to hop. */
export function chainText({ hops }: Chain): string {
  const texts = hops.map(({ text }) => quoted(text));
  const shown =
    texts.length <= mostShown
      ? texts
      : [
          ...texts.slice(0, 2),
          `${texts.length - mostShown + 1} more`,
          ...texts.slice(3 - mostShown),
        ];
  return shown.join(', which uses ');
}

/** Content of others can make it long; the graph has all of it. */
const mostShown = 6;

import type { Chain } from '../../evidence/index.ts';
import { quoted } from '../quoted.ts';

/** `"a/b@v1"`, with how far below the direct `uses` it stands: what a chain ends in, for a message. */
export function chainWords({ hops }: Chain): string {
  const text = quoted(hops.at(-1)?.text ?? '');
  return hops.length === 1 ? text : `${text} (${hops.length} levels down)`;
}

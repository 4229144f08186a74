import { clip } from '../clip.ts';
import { showInvisible } from '../show-invisible.ts';

/**
 * A SARIF message. `[text](target)` in one is a link (§3.11.6), which only our own words may make.
 */
export function toMessage(text: string): { readonly text: string } {
  return { text: showInvisible(clip(text, 4000)).replace(/\](?=\()/g, '] ') };
}

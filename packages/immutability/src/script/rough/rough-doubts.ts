import type { Doubt } from '../../fetch/doubt.ts';
import type { ShellText } from '../shell-text.ts';
import { roughBounds } from './rough-bounds.ts';

/** What is beyond the bounds is a doubt. */
export function roughDoubts({ text, at }: ShellText, fetches: number): readonly Doubt[] {
  const place = { ...at, end: at.start };
  const doubts: Doubt[] = [];
  if (text.length > roughBounds.text)
    doubts.push({ at: place, why: 'the script is too long to be read whole' });
  if (fetches > roughBounds.fetches)
    doubts.push({ at: place, why: 'the script fetches more than can be followed' });
  return doubts;
}

import { quoted } from '@portcullis/core';
import type { Seen } from '../sandbox/execution.ts';

/** The last thing that it said, to go after a sentence; the installer's own words, so without control characters. */
export function lastLine({ said }: Pick<Seen, 'said'>): string {
  const line =
    said
      .replaceAll(/\p{Cc}+(?<!\n)/gu, ' ')
      .trim()
      .split('\n')
      .at(-1) ?? '';
  return line === '' ? '' : `: ${quoted(line.trim())}`;
}

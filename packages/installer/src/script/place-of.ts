import type { Place } from '@portcullis/core';
import type { Script } from './script.ts';
import { scriptSource } from './script-source.ts';

/** Where a stretch of a script stands in its file. */
export function placeOf(
  script: Script,
  { start, end }: { readonly start: number; readonly end: number },
): Place {
  return script.origin?.place(start, end) ?? { source: scriptSource(script), start, end };
}

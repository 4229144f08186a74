import type { Shared } from './context.ts';
import type { Span } from './span.ts';

/** Says what was not followed, at the first place where it was not. */
export function addDoubt({ seen: { doubts } }: Shared, { start, end }: Span, why: string): void {
  if (!doubts.has(why)) doubts.set(why, { start, end, why });
}

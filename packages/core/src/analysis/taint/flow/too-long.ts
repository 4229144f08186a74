import type { Place } from '../../../model/index.ts';
import type { Taint } from '../taint.ts';

/** What stands for a text where it could not be followed to its source. */
export function tooLong(at: Place, why = 'the way to here is too long to follow'): Taint {
  const [source = ''] = at.source.text.slice(at.start, Math.min(at.end, at.start + 80)).split('\n');
  return {
    source,
    class: 'free',
    author: 'caller',
    hops: [{ at, message: why }],
    doubts: [why],
  };
}

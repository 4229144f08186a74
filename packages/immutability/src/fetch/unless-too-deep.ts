import type { Place } from '@portcullis/core';
import type { Found } from './found.ts';

/** What a file nests more deeply than a stack holds ends in a doubt, whoever of the readers comes upon it. */
export function unlessTooDeep(at: Place, read: () => Found): Found {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const why = 'it is nested too deeply to be followed';
    return { fetches: [], doubts: [{ at: { ...at, end: at.start }, why }] };
  }
}

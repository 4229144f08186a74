import type { PinReport } from '@portcullis/core';

/** The pins of several roots, each once with all its places, in an order that only their content decides. */
export function mergePins(pins: readonly PinReport[]): readonly PinReport[] {
  const merged = new Map<string, PinReport>();
  for (const pin of pins) {
    const known = merged.get(pin.uses);
    merged.set(pin.uses, known === undefined ? pin : together(known, pin));
  }
  return [...merged.values()].map(withSortedPlaces).sort((a, b) => (a.uses < b.uses ? -1 : 1));
}

/** What was learned of one pin is the same in every root. */
function together(a: PinReport, b: PinReport): PinReport {
  return { ...a, at: [...a.at, ...b.at], via: [...new Set([...a.via, ...b.via])].sort() };
}

function withSortedPlaces(pin: PinReport): PinReport {
  const at = pin.at.toSorted((a, b) => compare(a.path, b.path) || a.start.offset - b.start.offset);
  return { ...pin, at };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { ChecksumMap } from './checksum-map.ts';

/** The map as JSON, sorted by address. */
export function toMapText(map: ChecksumMap): string {
  const entries = Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1));
  const sorted = entries.map(([url, { size, sha256, source, firstSeen }]) => {
    return [url, { size, sha256, source, firstSeen }];
  });
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { fewAtOnce } from '../release/few-at-once.ts';
import type { ChecksumMap, MappedFile } from './checksum-map.ts';
import { downloadDigest } from './download-digest.ts';
import type { MapOutcome } from './map-outcome.ts';
import type { MapServers } from './map-servers.ts';

/** Downloads everything that a map has, and holds it against the map. */
export async function verifyMap(
  map: ChecksumMap,
  { http }: Pick<MapServers, 'http'>,
): Promise<MapOutcome> {
  const entries = Object.entries(map);
  const results = await fewAtOnce(entries, async ([url, file]) => {
    try {
      return { difference: compare(url, { file, actual: await downloadDigest(http, url) }) };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return { unanswered: `${quoted(url)}: ${error.message}` };
    }
  });
  return {
    map,
    differences: results.flatMap(({ difference }) => difference ?? []),
    unanswered: results.flatMap(({ unanswered }) => unanswered ?? []),
    looked: entries.length,
  };
}

interface Compared {
  readonly file: MappedFile;
  readonly actual: { readonly hex: string; readonly size: number };
}

function compare(url: string, { file, actual }: Compared): string | undefined {
  if (file.sha256 === actual.hex && file.size === actual.size) return undefined;
  const has = `${actual.size} bytes of sha256 ${actual.hex}`;
  return `${quoted(url)} is not what it was on ${file.firstSeen}: it has ${has}, not ${file.size} of ${file.sha256}`;
}

import { algorithmReader } from './algorithm-reader.ts';
import type { Entry } from './entry.ts';

/** The table of platforms in installers of cargo-dist for PowerShell, each with its artifact, updater and value. */
export function powershellEntries(text: string): readonly Entry[] {
  const read = algorithmReader(text);
  const found = [...text.matchAll(/["']artifact_name["']\s*=\s*["']([^"'\r\n]{1,200})["']/g)];
  return found.slice(0, mostEntries).map((match, index) => {
    const { index: offset, 1: artifact = '' } = match;
    const own = text
      .slice(offset, found[index + 1]?.index ?? offset + longestEntry)
      .slice(0, longestEntry);
    const value =
      /["'](?:checksum|checksum_value|value|sha\d+|hash)["']\s*=\s*["']([\da-f]{64,128})["']/i.exec(
        own,
      )?.[1];
    const style = /["'](?:checksum_)?style["']\s*=\s*["']([\w-]{1,20})["']/i.exec(own)?.[1] ?? '';
    const isSecond = /["']updater["']\s*=\s*@\{\s*$/.test(
      text.slice(Math.max(0, offset - 80), offset),
    );
    const entry = {
      ...({ shape: 'archive', key: artifact, artifact, offset } as const),
      ...(isSecond ? ({ isSecond: true } as const) : {}),
    };
    if (value === undefined) return entry;
    const algorithm = read(value, style);
    return {
      ...entry,
      value: value.toLowerCase(),
      ...(algorithm === undefined ? {} : { algorithm }),
    };
  });
}

const mostEntries = 1024;
const longestEntry = 4000;

const packings = ['zip', 'tar', 'tar.gz', 'tar.xz', 'gz', 'xz', 'raw', 'unknown'] as const;

/** How bytes are packed. By what stands in them: names lie, and mirrors rename. */
export type Packing = (typeof packings)[number];

/** Of compressed bytes only what is around a tar: the caller has opened them. */
export function packingOf(bytes: Buffer): Packing {
  return (
    magics.find(({ hex, at = 0 }) => hexAt(bytes, at, hex.length / 2) === hex)?.packing ?? 'raw'
  );
}

function hexAt(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('hex', at, at + length);
}

const magics: readonly {
  readonly hex: string;
  readonly packing: Packing;
  readonly at?: number;
}[] = [
  { hex: '504b0304', packing: 'zip' },
  { hex: '1f8b', packing: 'gz' },
  { hex: 'fd377a585a00', packing: 'xz' },
  // "ustar", https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
  { hex: '7573746172', packing: 'tar', at: 257 },
  // Zstandard, bzip2, 7-Zip.
  { hex: '28b52ffd', packing: 'unknown' },
  { hex: '425a68', packing: 'unknown' },
  { hex: '377abcaf271c', packing: 'unknown' },
];

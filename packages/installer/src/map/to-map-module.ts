import type { ChecksumMap } from './checksum-map.ts';
import { toMapText } from './to-map-text.ts';

/**
 * The map as a JavaScript module of its own, to stand in an action's sources: the data, and the function that refuses
 * what is not in it. It needs nothing but Node.
 */
export function toMapModule(map: ChecksumMap): string {
  return `${head}export const checksums = ${toMapText(map).trimEnd()};\n\n${functions}`;
}

const head =
  "// Written by `portcullis installer map`. Do not edit.\nimport { createHash } from 'node:crypto';\n\n";

const functions = `/** What is known of an address. Throws for one that is not in the map: it must not be downloaded. */
export function expectedOf(url) {
  if (typeof url === 'string' && Object.hasOwn(checksums, url)) return checksums[url];
  throw new Error(\`refused: no checksum is known for \${JSON.stringify(url)}\`);
}

/** Gives the bytes back when they are the ones that are known for the address, and throws for any other. */
export function verified(url, bytes) {
  const { size, sha256 } = expectedOf(url);
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === size && actual === sha256) return bytes;
  throw new Error(
    \`refused: \${JSON.stringify(url)} has \${bytes.length} bytes of sha256 \${actual}, not \${size} of \${sha256}\`,
  );
}
`;

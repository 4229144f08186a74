import { toCodeSpan } from '@portcullis/core';
import type { SealManifest } from '@portcullis/release';

/** A seal, for a job summary. Names are attacker-controlled. */
export function sealMarkdown({ files, images }: SealManifest, sha256: string): string {
  const rows = [
    ...files.map(({ name, kind, size, sha256: digest, embeddedFrom }) => [
      toCodeSpan(name),
      embeddedFrom === undefined ? kind : `${kind}, with checksums written into it`,
      `${size}`,
      toCodeSpan(digest),
    ]),
    ...images.map(({ name, digest }) => [toCodeSpan(name), 'image', '', toCodeSpan(digest)]),
  ];
  const lines = [
    '### Sealed',
    '',
    `Every file and every image is attested, and every attestation passes the exact policy of this release. The seal is ${toCodeSpan(sha256)}.`,
    '',
    '| name | kind | bytes | SHA-256 |',
    '|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

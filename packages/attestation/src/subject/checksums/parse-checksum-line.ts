import { quoted } from '@portcullis/core';
import type { DigestAlgorithm } from '../hash-file.ts';

export interface ChecksumLine {
  readonly name: string;
  readonly algorithm: DigestAlgorithm;
  /** In lower case. */
  readonly hex: string;
}

export type ChecksumReading =
  | ({ readonly kind: 'read' } & ChecksumLine)
  | { readonly kind: 'refused'; readonly message: string };

/**
 * One line, without its end: `HEX  name`, `HEX *name`, `HEX name`, `SHA256 (name) = HEX` or `SHA256(name)= HEX`. A
 * line that begins with `\` has a name with escapes.
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html (and digest.c)
 */
export function parseChecksumLine(line: string): ChecksumReading {
  const isEscaped = line.startsWith('\\');
  const parts = toParts(isEscaped ? line.slice(1) : line);
  if (parts === undefined)
    return refused(
      `cannot read ${quoted(line)} as a checksum: write the digest in hex, two spaces and the name`,
    );
  const name = isEscaped ? unescaped(parts.name) : parts.name;
  if (name === undefined)
    return refused(
      `cannot read the name ${quoted(parts.name)}: of escapes there are "\\n", "\\r" and "\\\\" only`,
    );
  const algorithm = algorithms.get(parts.hex.length);
  if (algorithm === undefined)
    return refused(
      `cannot take a digest of ${parts.hex.length} hex digits: only sha256, sha384 and sha512, which have 64, 96 and 128, tell files apart safely`,
    );
  if (parts.tag !== undefined && parts.tag !== algorithm)
    return refused(
      `the line is said to be of ${quoted(parts.tag)}, and its digest has the ${parts.hex.length} hex digits of "${algorithm}"`,
    );
  return { kind: 'read', name, algorithm, hex: parts.hex.toLowerCase() };
}

interface Parts {
  readonly name: string;
  readonly hex: string;
  readonly tag: string | undefined;
}

/** The last `) = ` ends a name, which may hold others. A name's own first space or star needs a second one before it. */
function toParts(line: string): Parts | undefined {
  const [, tag, inner, last] =
    /^([A-Za-z\d/-]{1,16}) ?\((.+)\)[ \t]*=[ \t]*([\da-f]+)[ \t]*$/i.exec(line) ?? [];
  if (tag !== undefined && inner !== undefined && last !== undefined)
    return { name: inner, hex: last, tag: tag.toLowerCase().replace(/^sha2-/, 'sha') };
  const [, hex, name] = /^([\da-f]+)(?: [ *]|[ \t](?![ *]))(.+)$/i.exec(line) ?? [];
  return hex === undefined || name === undefined ? undefined : { name, hex, tag: undefined };
}

const algorithms: ReadonlyMap<number, DigestAlgorithm> = new Map([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);

function unescaped(name: string): string | undefined {
  if (/\\(?:[^nr\\]|$)/.test(name.replaceAll('\\\\', ''))) return undefined;
  return name.replace(/\\([nr\\])/g, (_, letter: string) => escapes.get(letter) ?? letter);
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
]);

function refused(message: string): ChecksumReading {
  return { kind: 'refused', message };
}

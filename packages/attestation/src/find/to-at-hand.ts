import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashFiles } from '../subject/hash-files.ts';
import { parseImageName } from '../subject/image/parse-image-name.ts';
import { parseDigest } from '../subject/parse-digest.ts';
import type { AtHand } from './at-hand.ts';

/**
 * What somebody wants to verify, as it is written on a command line: `oci://registry/name@sha256:…`, `sha256:…`, or
 * the path of a file.
 */
export async function toAtHand(
  texts: readonly string[],
  folder: string,
): Promise<readonly AtHand[]> {
  const files = texts.filter((text) => isFile(text, folder));
  const paths = files.map((file) => resolve(folder, file));
  // A statement may name any of the digests, and each one that it names has to be right.
  const digests = await hashFiles(paths, ['sha384', 'sha512']);
  const byText = new Map(files.map((file, index) => [file, digests[index]]));
  return texts.map((text) => {
    const hashed = byText.get(text);
    if (hashed === undefined) return toDigest(text);
    const subject = { name: text, digests: hashed };
    return { subject, path: resolve(folder, text), image: undefined };
  });
}

const image = /^oci:\/\//;

function isFile(text: string, folder: string): boolean {
  if (image.test(text)) return false;
  return !/^sha\d+:[\da-f]+$/i.test(text) || isThere(resolve(folder, text));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function toDigest(text: string): AtHand {
  if (!image.test(text))
    return {
      subject: { name: text, digests: parseDigest(text) },
      path: undefined,
      image: undefined,
    };
  const pinned = parseImageName(text);
  const { registry, name, digest } = pinned;
  const subject = { name: `${registry}/${name}`, digests: parseDigest(digest) };
  return { subject, path: undefined, image: pinned };
}

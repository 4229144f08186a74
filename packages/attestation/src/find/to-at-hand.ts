import { resolve } from 'node:path';
import { hashFiles } from '../subject/hash-files.ts';
import { parseImageName } from '../subject/image/parse-image-name.ts';
import { isDigest } from '../subject/is-digest.ts';
import { parseDigest } from '../subject/parse-digest.ts';
import type { AtHand } from './at-hand.ts';

/**
 * What somebody wants to verify, as it is written on a command line: `oci://registry/name@sha256:…`, `sha256:…`, or
 * the path of a file. A digest is one also where a file bears its name, as in a folder that somebody else has filled:
 * its bytes would pass for those that were asked for.
 */
export async function toAtHand(
  texts: readonly string[],
  folder: string,
): Promise<readonly AtHand[]> {
  const files = texts.filter(isFile);
  const paths = files.map((file) => resolve(folder, file));
  const digests = await hashFiles(paths);
  const byText = new Map(files.map((file, index) => [file, digests[index]]));
  return texts.map((text) => {
    const hashed = byText.get(text);
    if (hashed === undefined) return toDigest(text);
    const subject = { name: text, digests: hashed };
    return { subject, path: resolve(folder, text), image: undefined };
  });
}

const image = /^oci:\/\//;

function isFile(text: string): boolean {
  return !image.test(text) && !isDigest(text);
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

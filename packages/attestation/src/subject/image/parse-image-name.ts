import { quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';

/** An image by the digest of its manifest or index. */
export interface PinnedImage {
  /** `ghcr.io`, `docker.io`, `localhost:5000` */
  readonly registry: string;
  /** `owner/app`, `library/alpine` */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/**
 * Reads `[oci://][REGISTRY/]NAME[:TAG]@sha256:HEX`. Without a digest nobody knows what is attested: a tag may stand for
 * something else a moment later.
 * https://github.com/distribution/reference (grammar on top of reference.go, and normalize.go)
 */
export function parseImageName(text: string): PinnedImage {
  const [, name, digest] = reference.exec(text.slice(0, 600)) ?? [];
  if (name === undefined || digest === undefined || text.length > 600)
    throw badSubject(
      `cannot read ${quoted(text)} as an image: write "REGISTRY/NAME@sha256:" and the 64 lower-case hex digits of its digest`,
    );
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isRegistry = first === 'localhost' || /[.:A-Z]/.test(first);
  if (isRegistry && first !== 'index.docker.io')
    return { registry: first, name: name.slice(slash + 1), digest };
  const rest = isRegistry ? name.slice(slash + 1) : name;
  return { registry: 'docker.io', name: rest.includes('/') ? rest : `library/${rest}`, digest };
}

const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const host = '(?:[a-zA-Z0-9.-]+|\\[[a-fA-F0-9:]+\\])(?::\\d{1,5})?';
const reference = new RegExp(
  `^(?:oci://)?((?:${host}/)?${part}(?:/${part})*)(?::[\\w][\\w.-]{0,127})?@(sha256:[0-9a-f]{64})$`,
);

import type { Mutability } from '@portcullis/core';
import { versionIn } from './version-in.ts';

/** `[registry/]name[:tag][@digest]`; without a tag it is `latest`. */
export function mutabilityOfImage(text: string): Mutability {
  const named = text.replace(/^docker:\/\//i, '').trim();
  if (/@sha256:[0-9a-f]{64}$/i.test(named) || /@sha512:[0-9a-f]{128}$/i.test(named))
    return 'content-addressed';
  const tag = /:([^:/]+)$/.exec(named.replace(/@.*$/s, ''))?.[1];
  return tag === undefined || versionIn(tag) === 'moving' ? 'floating' : 'tag';
}

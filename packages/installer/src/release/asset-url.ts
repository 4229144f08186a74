import type { NamedRelease } from './named-release.ts';

/** Where a server gives an asset to anybody. */
export function assetUrl(server: string, { repository, tag }: NamedRelease, name: string): string {
  return `${server}/${repository}/releases/download/${encodeTag(tag)}/${encodeURIComponent(name)}`;
}

/** A tag may have slashes, which stay. */
export function encodeTag(tag: string): string {
  return encodeURIComponent(tag).replaceAll('%2F', '/');
}

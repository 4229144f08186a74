import { armMatcher } from '../bytes/arm-matcher.ts';
import type { NamedRelease } from './named-release.ts';

/**
 * What an address of a script is to a release: its own download, that of another tag, something elsewhere, which may be
 * a mirror, or nothing that could be asked, since whoever runs the script names the host.
 */
export type UrlKind = 'own' | 'other-tag' | 'elsewhere' | 'unknown-host';

export interface Published extends NamedRelease {
  /** `https://github.com` */
  readonly server: string;
}

export function classifyUrl(template: string, release: Published): UrlKind {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(template) ?? [];
  if (host === '' || host.includes('{')) return 'unknown-host';
  const [owner = '', name = '', ...rest] = toRepositoryPath(path, isApi(host)).split('/');
  const isHost = isApi(host) || host.toLowerCase() === new URL(release.server).host;
  if (!isHost || !canBe(`${owner}/${name}`, release.repository)) return 'elsewhere';
  const [releases, way, ...asset] = rest;
  if (releases !== 'releases') return 'elsewhere';
  const tag = asset.slice(0, -1).join('/');
  return way !== 'download' || canBe(decoded(tag), release.tag) ? 'own' : 'other-tag';
}

/** https://docs.github.com/en/rest/releases/assets#get-a-release-asset */
function isApi(host: string): boolean {
  return host.toLowerCase() === 'api.github.com';
}

function toRepositoryPath(path: string, isOfApi: boolean): string {
  return isOfApi ? path.replace(/^\/repos\//, '') : path.slice(1);
}

/** GitHub does not tell names of repositories apart by case; tags that differ by case only are nobody's mistake here. */
function canBe(template: string, text: string): boolean {
  return armMatcher(template.toLowerCase())(text.toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

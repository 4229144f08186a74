import { toUser } from '../../support/loopback/api-answers.ts';
import type { Room } from './exchange.ts';
import type { Asset, Release } from './github-state.ts';

type Json = Readonly<Record<string, unknown>>;

const time = '2026-11-23T12:00:00Z';

export function toReleaseAnswer(release: Release, room: Room): Json {
  const { state, url } = room;
  const { id, tag, isDraft } = release;
  const own = `${url}/repos/${state.repository}/releases/${id}`;
  const page = `https://github.com/${state.repository}/releases`;
  return {
    id,
    node_id: `RE_${id}`,
    url: own,
    html_url: isDraft ? `${page}/tag/untagged-${id}` : `${page}/tag/${tag}`,
    assets_url: `${own}/assets`,
    upload_url: `https://uploads.github.com/repos/${state.repository}/releases/${id}/assets{?name,label}`,
    tarball_url: isDraft ? null : `${url}/tarball/${tag}`,
    zipball_url: isDraft ? null : `${url}/zipball/${tag}`,
    tag_name: tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: isDraft,
    prerelease: release.isPrerelease,
    immutable: release.isImmutable,
    created_at: time,
    published_at: isDraft ? null : time,
    author: toUser(url, { login: 'github-actions', id: 41898282 }),
    assets: release.assets.map((asset) => toAssetAnswer(asset, release, room)),
  };
}

export function toAssetAnswer(asset: Asset, { tag, isDraft, id }: Release, room: Room): Json {
  const { state, url } = room;
  const place = isDraft ? `untagged-${id}` : tag;
  return {
    url: `${url}/repos/${state.repository}/releases/assets/${asset.id}`,
    browser_download_url: `https://github.com/${state.repository}/releases/download/${place}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: null,
    state: asset.state,
    content_type: 'application/octet-stream',
    size: asset.bytes.length,
    digest: asset.digest,
    download_count: 0,
    created_at: time,
    updated_at: time,
    uploader: toUser(url, { login: 'github-actions', id: 41898282 }),
  };
}

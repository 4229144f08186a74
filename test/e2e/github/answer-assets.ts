import { createHash } from 'node:crypto';
import type { Answer } from './exchange.ts';
import type { Asset, Release } from './github-state.ts';
import { notFound, unprocessable } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';
import { toPage } from './to-page.ts';
import { toAssetAnswer } from './to-release-answer.ts';

/** https://docs.github.com/en/rest/releases/assets */
export function answerAssets(asked: RestAsked): Answer {
  const { operation, room, path, headers } = asked;
  const { releases } = room.state;
  const wanted = releases.find(
    ({ id, assets }) =>
      `${id}` === path.release_id || assets.some((asset) => `${asset.id}` === path.asset_id),
  );
  if (wanted === undefined || (wanted.isDraft && asked.job?.permissions.contents !== 'write'))
    return notFound;
  const asset = wanted.assets.find(({ id }) => `${id}` === path.asset_id);
  switch (operation) {
    case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets':
      return list(wanted, asked);
    case 'POST /repos/{owner}/{repo}/releases/{release_id}/assets':
      return upload(wanted, asked);
    case 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}':
      if (asset === undefined) return notFound;
      if (headers.accept === 'application/octet-stream') return { status: 200, body: asset.bytes };
      return { status: 200, body: toAssetAnswer(asset, wanted, room) };
    case 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}':
      if (wanted.isImmutable) return unprocessable('Cannot delete asset from an immutable release');
      wanted.assets = wanted.assets.filter((one) => one !== asset);
      return { status: 204, body: undefined };
    default:
      throw new Error(`the GitHub of the tests has no answer to ${operation}`);
  }
}

function list(release: Release, { query, room }: RestAsked): Answer {
  const path = `/releases/${release.id}/assets`;
  const { items, headers } = toPage(release.assets, { path, query, room });
  return { status: 200, headers, body: items.map((one) => toAssetAnswer(one, release, room)) };
}

function upload(release: Release, { query, body, room }: RestAsked): Answer {
  const name = query.get('name') ?? '';
  if (release.isImmutable) return unprocessable('Cannot upload assets to an immutable release');
  if (release.assets.some((asset) => asset.name === name))
    return unprocessable('Validation Failed', {
      resource: 'ReleaseAsset',
      code: 'already_exists',
      field: 'name',
    });
  const isHalf = room.fault === 'half-upload';
  const said = room.fault === 'wrong-digest' ? Buffer.concat([body, Buffer.from('!')]) : body;
  const asset: Asset = {
    id: ++room.state.lastId,
    name,
    state: isHalf ? 'open' : 'uploaded',
    bytes: isHalf ? body.subarray(0, body.length / 2) : body,
    digest: isHalf ? null : `sha256:${createHash('sha256').update(said).digest('hex')}`,
  };
  release.assets.push(asset);
  return { status: 201, body: toAssetAnswer(asset, release, room) };
}

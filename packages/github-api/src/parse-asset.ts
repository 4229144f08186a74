import { type Answer, unreadable } from './answer.ts';
import { parseFields } from './parse-fields.ts';
import type { ReleaseAsset } from './release-api.ts';

/** https://docs.github.com/en/rest/releases/assets#list-release-assets */
export function parseAsset(answer: Answer): ReleaseAsset {
  const asset = parseFields(answer);
  const digest = asset.optionalText('digest');
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))
    throw unreadable(asset.get('digest'), 'a sha256');
  const sha256 = digest?.slice('sha256:'.length);
  return { name: asset.text('name'), size: asset.id('size'), sha256 };
}

import type { Answer } from './answer.ts';
import type { AssetRecord } from './draft-api.ts';
import { parseAsset } from './parse-asset.ts';
import { parseFields } from './parse-fields.ts';

export function parseAssetRecord(answer: Answer): AssetRecord {
  const asset = parseFields(answer);
  return {
    ...parseAsset(answer),
    id: asset.id('id'),
    size: asset.id('size'),
    isWhole: asset.text('state') === 'uploaded',
  };
}

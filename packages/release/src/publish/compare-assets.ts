import type { AssetRecord } from '@portcullis/github-api';
import type { SealedAsset } from './sealed-release.ts';

/** How the assets of a release stand to the sealed ones; all empty when they are the same. */
export interface Comparison {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly differing: readonly string[];
  /** Whole, and the server does not tell its digest. */
  readonly untold: readonly string[];
  readonly broken: readonly AssetRecord[];
}

export function compareAssets(
  assets: readonly AssetRecord[],
  sealed: readonly SealedAsset[],
): Comparison {
  const wanted = new Map(sealed.map((one) => [one.name, one]));
  const known = new Set(assets.map(({ name }) => name));
  const named = assets.filter(({ name }) => wanted.has(name));
  const whole = named.filter(({ isWhole }) => isWhole);
  return {
    missing: sealed.map(({ name }) => name).filter((name) => !known.has(name)),
    extra: assets.map(({ name }) => name).filter((name) => !wanted.has(name)),
    differing: whole.filter((one) => differs(one, wanted.get(one.name))).map(({ name }) => name),
    untold: whole.filter(({ sha256 }) => sha256 === undefined).map(({ name }) => name),
    broken: named.filter(({ isWhole }) => !isWhole),
  };
}

function differs({ size, sha256 }: AssetRecord, sealed: SealedAsset | undefined): boolean {
  return size !== sealed?.size || (sha256 !== undefined && sha256 !== sealed.sha256);
}

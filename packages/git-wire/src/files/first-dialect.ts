import type { Dialect } from './dialect.ts';

/**
 * The dialect to begin with. GitHub refuses `combine` and every `tree:N` but `tree:0`
 * (https://github.com/tianocore/edk2-edkrepo/issues/247); asking in vain would cost a request for each repository.
 */
export function firstDialect(url: string): Dialect {
  return /^https:\/\/(?:[^/]+\.)?(?:github|ghe)\.com\//.test(url) ? 'blobless' : 'combined';
}

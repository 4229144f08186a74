import type { TimeRange } from '@sigstore/protobuf-specs';

/**
 * Why a period is none. The library takes an absent start for "since ever", so that a key without one would vouch for
 * times when it was not in use yet.
 */
export function checkValidity(period: TimeRange | undefined): string | undefined {
  const { start, end } = period ?? {};
  if (start === undefined || Number.isNaN(start.getTime())) {
    return 'does not say since when it is valid';
  }
  if (end !== undefined && !(end > start)) {
    return 'is valid until a time before it begins';
  }
  return undefined;
}

import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle';
import { checkShape } from './check-shape.ts';
import { isTooDeep } from './is-too-deep.ts';
import { refusedBundle } from './refused-bundle.ts';

/** Any Sigstore bundle: one of a message or by a bare key too, which no attestation is. */
export function readBundle(json: unknown): Bundle {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw refusedBundle('it is no JSON object');
  }
  if (isTooDeep(json)) {
    throw refusedBundle('it is nested deeper than any bundle');
  }
  checkShape({ ...json });
  try {
    return bundleFromJSON(json);
  } catch (cause) {
    throw refusedBundle(whyNot(cause), cause);
  }
}

function whyNot(cause: unknown): string {
  if (cause instanceof ValidationError) {
    return `these of its fields are absent or wrong: ${cause.fields.join(', ')}`;
  }
  return cause instanceof Error ? cause.message : 'it is malformed';
}

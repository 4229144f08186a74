import { HttpError } from '@portcullis/http';
import type { AttestationError } from '../attestation-error.ts';
import type { Errand } from './errand.ts';
import { serviceError } from './service-error.ts';

/** The error for an answer that is none, as a page of something that stands between us and the service. */
export function strangeAnswer(
  errand: Errand,
  asked: { readonly url: string; readonly what: string },
): AttestationError {
  return serviceError(errand, { ...asked, cause: new HttpError('unreadable', asked.what) });
}

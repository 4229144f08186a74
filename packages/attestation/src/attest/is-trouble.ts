import { HttpError } from '@portcullis/http';
import { AttestationError } from '../attestation-error.ts';

/** Whether nobody knows if it would have worked: a server, or the way to it, failed. What a server refuses is known. */
export function isTrouble(error: unknown): boolean {
  if (error instanceof AttestationError && error.code === 'store-failed') return false;
  if (!(error instanceof Error)) return false;
  if (!(error instanceof HttpError)) return isTrouble(error.cause);
  switch (error.kind) {
    case 'permission':
    case 'not-found':
      return false;
    case 'network':
    case 'stalled':
    case 'rate-limit':
    case 'too-large':
    case 'unreadable':
    case 'server':
      return true;
  }
}

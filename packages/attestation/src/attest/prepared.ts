import type { HttpClient } from '@portcullis/http';
import type { Policy } from '../policy/policy.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import type { SigningServices } from '../sign/signing-services.ts';
import type { Identity } from './identify.ts';

/** Who signs, where, and what it has to say: all that is known before the first signature. */
export interface Prepared {
  readonly identity: Identity;
  readonly services: SigningServices;
  readonly policy: Policy;
  readonly roots: TrustedRoots;
  /** For the services that sign, which take their time. */
  readonly http: HttpClient;
}

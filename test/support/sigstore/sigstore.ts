import type { Front } from './front/start-front.ts';
import type { FaultPlan } from './services/fault-plan.ts';
import type { ServiceName, ServiceRequest } from './services/service.ts';
import type { TokenIssuer } from './services/token-issuer.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** All that it takes to sign on loopback. */
export interface Sigstore {
  /** `A`: ours, in this process. `B`: real Fulcio, timestamp authority and Rekor of version 2, as processes. */
  readonly tier: 'A' | 'B';
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly urls: Readonly<Record<ServiceName, string>>;
  /** What a job with `id-token: write` sees; with real names also how to get to them. */
  readonly environment: Readonly<Record<string, string>>;
  readonly issuer: TokenIssuer;
  /** What tokens say who issued them. */
  readonly issuerUrl: string;
  /** With real names. */
  readonly front: Front | undefined;
  /** Everything that was asked of services of this process; a test may empty it. */
  readonly requests: ServiceRequest[];
  /** Of services of this process. */
  readonly faults: FaultPlan;
  /** A copy for each who asks. */
  trustedRoot(): TrustedRoot;
  /** For `custom`: with the log of that version, or without one. */
  signingConfig(rekor?: 1 | 2): SigningConfig;
  close(): Promise<void>;
}

/** `SigningConfig` of sigstore_trustroot.proto, version 0.2, as JSON; a test may alter it. */
export interface SigningConfig {
  mediaType: string;
  caUrls: SigningService[];
  oidcUrls: SigningService[];
  rekorTlogUrls: SigningService[];
  /** Absent where no log is to be asked. */
  rekorTlogConfig?: { selector: string };
  tsaUrls: SigningService[];
  tsaConfig: { selector: string };
}

export interface SigningService {
  url: string;
  majorApiVersion: number;
  validFor: { start: string };
  operator: string;
}

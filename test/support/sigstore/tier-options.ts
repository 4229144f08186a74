import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';

export interface TierOptions {
  /** Whose names stand in the root; GitHub's has neither a log nor promises to log. */
  readonly like?: Instance;
  /**
   * `real`: tokens say that GitHub issued them, and a proxy makes the services hosts of the internet; a process that
   * gets `environment` then finds them under the names that it knows by itself.
   */
  readonly names?: 'loopback' | 'real';
  /** With `real`: more hosts, and where they are, such as `api.github.com`. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Behind the address of the issuer: `/_services/token` of GitHub Enterprise Server. */
  readonly issuerPath?: string;
}

import type { RunProgram } from '@portcullis/oci-registry';

/** Who is asked, and how they are reached. */
export interface Outside {
  /** `https://github.com`, or that of a GHES or ghe.com server. */
  readonly server: string;
  /** `https://api.github.com` */
  readonly api: string;
  /** For the API and nobody else. */
  readonly token: string | undefined;
  /** Where proxies, credentials for registries and, of a runner, what it says of the job are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Runs what Docker asks for logins. */
  readonly runProgram: RunProgram;
}

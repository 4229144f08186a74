import type { SecretUse } from '../../analysis/secrets/secret-use.ts';

/** A stored secret that is used as a token for GitHub. */
export interface TokenUse {
  readonly use: SecretUse;
  /** `"token" of "actions/checkout"` */
  readonly how: string;
  /** The other repository that it works on, in the file's own words; `''` when it is one without a name here. */
  readonly elsewhere: string | undefined;
  readonly isCertain: boolean;
}

export interface Servers {
  /** `https://github.com` */
  readonly server: string;
  /** `https://api.github.com` */
  readonly api: string;
  /** Given to `server` and `api` only. */
  readonly token: string | undefined;
  /** Where repositories are looked for that `server` does not have: github.com for a server of one's own. */
  readonly fallback: string | undefined;
}

/** Who logs in to a registry. */
export type RegistryCredentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** What a login left behind, which is exchanged for tokens. */
  | { readonly kind: 'identity-token'; readonly token: string };

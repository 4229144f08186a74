/** Of what somebody has to have said what it must be. */
export interface RootQuestion {
  /** `sha256`, `cosign`. */
  readonly what: string;
  readonly kind: 'hash' | 'key';
}

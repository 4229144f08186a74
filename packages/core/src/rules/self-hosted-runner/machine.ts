/** What `runs-on` can come to. */
export interface Machine {
  readonly kind: 'own' | 'group' | 'custom' | 'unknown';
  /** The label or group that says so. */
  readonly name: string;
}

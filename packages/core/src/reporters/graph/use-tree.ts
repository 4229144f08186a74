/** What a file uses, and what that uses in turn. All texts of it are attacker-controlled. */
export interface UseTree {
  readonly path: string;
  readonly uses: readonly UseNode[];
}

export interface UseNode {
  readonly kind: 'repository' | 'local' | 'image' | 'opaque';
  /** As written. */
  readonly text: string;
  /** Whether what it runs can never change. */
  readonly isPinned: boolean;
  /** Of online runs only. */
  readonly verdict?: string;
  /** The longest release tag at its commit. */
  readonly version?: string;
  readonly commit?: string;
  /** Why nobody knows what it uses. */
  readonly unknown?: string;
  /** What it uses stands where it is met first. */
  readonly isRepeated: boolean;
  readonly uses: readonly UseNode[];
}

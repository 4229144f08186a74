import type { SyntaxNode } from './chain-to.ts';

/** The quotes around a place of a script; a substitution begins anew. */
export function quotingIn(chain: readonly SyntaxNode[]): 'quoted' | 'single' | 'bare' {
  for (const { type } of chain.toReversed()) {
    if (type === 'DoubleQuoted' || type === 'HereDocBody') return 'quoted';
    if (type === 'SingleQuoted') return 'single';
    if (type === 'CommandExpansion' || type === 'ProcessSubstitution') return 'bare';
  }
  return 'bare';
}

import type { Span } from '../analysis.ts';

/** How the last command ended. */
export type Status =
  | { readonly kind: 'ok' | 'failed' | 'unknown' }
  | { readonly kind: 'fetch'; readonly site: string; readonly path: string; readonly at: Span }
  | { readonly kind: 'entry'; readonly sites: readonly string[]; readonly at: Span }
  | {
      readonly kind: 'check';
      readonly check: number;
      readonly path: readonly string[];
      readonly source: CheckedSource;
      readonly at: Span;
      /** A difference makes it succeed: `grep -v`, `!`. */
      readonly isNegated: boolean;
    };

export type CheckedSource = 'embedded' | 'signature' | 'same-release' | 'sidecar' | 'unknown';

export function statusKey(status: Status): string {
  switch (status.kind) {
    case 'fetch':
      return `fetch ${status.path}`;
    case 'entry':
      return `entry ${status.at.start}`;
    case 'check':
      return `check ${status.check} ${status.isNegated}`;
    default:
      return status.kind;
  }
}

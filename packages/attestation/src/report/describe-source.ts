import type { BundleSource } from '../find/found-bundle.ts';

/** Where a bundle lay, in words. */
export function describeSource(source: BundleSource): string {
  switch (source.kind) {
    case 'file':
      return source.line === undefined ? source.path : `${source.path}:${source.line}`;
    case 'github':
      return `attestations of ${source.repository} on ${source.host}`;
    case 'registry':
      return `${source.image}@${source.digest}`;
    case 'signed':
      return 'signed just now';
  }
}

import type { GapSite } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';

/**
 * Where a step, its matrix or a variable fills in a part of what is fetched, most often that is the version: nothing
 * shows that others decide it.
 */
export function withHolesVersioned(site: GapSite, { alternatives }: Choice): GapSite {
  if (site.mutability !== 'floating') return site;
  const isVersioned = alternatives.every(
    ({ parts }) =>
      parts.some((part) => ours.has(part.kind) || isRelease(part)) &&
      !parts.some(
        (part) => part.kind === 'answer' || (part.kind === 'text' && isMoving.test(part.text)),
      ),
  );
  return isVersioned && alternatives.length > 0 ? { ...site, mutability: 'versioned' } : site;
}

const ours: ReadonlySet<string> = new Set(['input', 'table', 'variable', 'workspace', 'unknown']);
const isMoving = /\b(?:latest|main|master|HEAD|nightly|stable|edge|trunk|develop)\b/;

/** Releases have names of many kinds. */
function isRelease(part: Choice['alternatives'][number]['parts'][number]): boolean {
  return (
    part.kind === 'text' && /\/releases\/download\/[^/]*\d[^/]*\//.test(part.text.slice(0, 1000))
  );
}

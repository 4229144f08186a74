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
  return isVersioned && alternatives.length > 0 ? versioned(site) : site;
}

function versioned(site: GapSite): GapSite {
  const { weakness, verdict, why } = site;
  const check = why.slice(why.lastIndexOf('; ') + 2);
  return {
    ...site,
    mutability: 'versioned',
    ...(weakness === 'mutable-unverified' && { weakness: 'versioned-unverified' }),
    // What could not be followed is still the reason where nobody could tell.
    why: verdict === 'unknown' ? why : `what is filled in names a version most often; ${check}`,
  };
}

const ours: ReadonlySet<string> = new Set(['input', 'table', 'variable', 'workspace', 'unknown']);
const isMoving = /\b(?:latest|main|master|HEAD|nightly|stable|edge|trunk|develop)\b/;

/** Releases have names of many kinds. */
function isRelease(part: Choice['alternatives'][number]['parts'][number]): boolean {
  return (
    part.kind === 'text' && /\/releases\/download\/[^/]*\d[^/]*\//.test(part.text.slice(0, 1000))
  );
}

import { quoted } from '@portcullis/core';
import type { ExpectedRelease } from './expected-release.ts';
import type { ReleaseCheck } from './release-check.ts';
import type { ReleaseClaims } from './release-claims.ts';

/**
 * An asset that was there when the release was attested cannot be taken away, and none can be added since: a difference
 * is a fault of whoever tells it.
 */
export function compareAssets(
  expected: ExpectedRelease['assets'],
  attested: ReleaseClaims['assets'],
): ReleaseCheck {
  const named = `${attested.size} ${attested.size === 1 ? 'asset' : 'assets'}`;
  if (expected === undefined)
    return { id: 'assets', expected, actual: named, outcome: 'not-compared' };
  const missing = [...expected.keys()].filter((name) => !attested.has(name));
  const others = [...attested.keys()].filter((name) => !expected.has(name));
  const changed = [...attested].flatMap(([name, sha256]) => {
    const now = expected.get(name);
    return now === undefined || now === sha256 ? [] : [name];
  });
  const differences = [
    ...told('without', missing),
    ...told('with what the release does not have:', others),
    ...told('with another sha256 of', changed),
  ];
  return {
    id: 'assets',
    expected: `the ${expected.size} of the release`,
    actual: [named, ...differences].join(', '),
    outcome: differences.length === 0 ? 'pass' : 'fail',
  };
}

/** A release has a thousand assets at most; a few names say what is wrong. */
function told(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > few ? ` and ${names.length - few} more` : '';
  return [`${what} ${names.slice(0, few).map(quoted).join(', ')}${more}`];
}

const few = 3;

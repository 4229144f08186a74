import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseBundle } from '../../src/bundle/parse-bundle.ts';
import { verifySubjects } from '../../src/judge/verify-subjects.ts';
import { type PolicyOptions, toPolicy } from '../../src/policy/to-policy.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';

// test/README.md says what the folder holds.
const folder = process.env.PORTCULLIS_REAL_BUNDLES;
const now = new Date();
const roots = loadRoots({ now });
const bundles = folder === undefined ? [] : bundlesIn(folder);
if (bundles.length === 0) {
  console.warn('skipped: PORTCULLIS_REAL_BUNDLES names no folder of bundles from public projects');
  test.skip('bundles that others have signed', () => {});
}

for (const { name, json } of bundles) {
  const { claims, statement } = verifyBundle(parseBundle(json), {
    roots,
    instances: ['public-good', 'github'],
  });
  const { sourceRepositoryUri = '', issuer } = claims.extensions;
  const repository = sourceRepositoryUri.replace('https://github.com/', '');
  const { sha256, sha512 } = statement.subject[0]?.digest ?? {};
  const digests = { ...(sha256 && { sha256 }), ...(sha512 && { sha512 }) };
  const verdict = (rows: PolicyOptions) =>
    verifySubjects({
      subjects: [{ name, digests }],
      found: { bundles: [{ source: { kind: 'file', path: name }, json }], unread: [] },
      policy: toPolicy(rows),
      roots,
      run: undefined,
      now,
    }).map((report) => report.verdict);

  // A release attestation is of no workflow; old provenance has another form.
  const isComparable = !statement.predicateType.endsWith('/v0.2');

  test(`${name} is its repository's, and nobody else's`, () => {
    const type = { 'predicate-type': statement.predicateType };
    const rows = { repository: repository || 'octo-org/none', issuer, ...type };
    expect(verdict(rows)).toEqual([isComparable ? 'pass' : 'fail']);
    expect(verdict({ ...rows, repository: 'octo-org/none' })).toEqual(['fail']);
  });
}

function bundlesIn(path: string): readonly { readonly name: string; readonly json: unknown }[] {
  const names = readdirSync(path).filter((name) => /^(?!refused-).*\.jsonl?$/.test(name));
  return names.flatMap((name) => {
    const text = readFileSync(join(path, name), 'utf8');
    const texts = name.endsWith('.jsonl') ? text.trim().split('\n') : [text];
    return texts.map((one): { name: string; json: unknown } => ({ name, json: JSON.parse(one) }));
  });
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { AttestationError } from '../../src/attestation-error.ts';
import { parseBundle } from '../../src/bundle/parse-bundle.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';

const folder = process.env.PORTCULLIS_REAL_BUNDLES;
const names = folder === undefined ? [] : filesIn(folder);
if (names.length === 0) {
  console.warn('skipped: PORTCULLIS_REAL_BUNDLES names no folder of bundles from public projects');
  test.skip('bundles that others have signed', () => {});
}

const roots = loadRoots({ now: new Date() });

(names.length === 0 ? () => {} : describe)('bundles that others have signed', () => {
  const bundleNames = names.filter((name) => /\.jsonl?$/.test(name));
  const good = bundleNames.filter((name) => !name.startsWith('refused-'));

  test.each(good)('%s verifies with the roots that ship', (name) => {
    const found = bundlesIn(name).map((json) => verify(json));
    expect(found.length).toBeGreaterThan(0);
    for (const { signedTimes, claims, statement } of found) {
      expect(signedTimes.every(({ at }) => at >= claims.notBefore && at <= claims.notAfter)).toBe(
        true,
      );
      expect(claims.subjectAlternativeName).toMatch(/^https:\/\//);
      expect(statement.subject.length).toBeGreaterThan(0);
    }
  });

  test.each(bundleNames.filter((name) => name.startsWith('refused-')))('%s', (name) => {
    for (const json of bundlesIn(name)) {
      expect(() => verify(json)).toThrow(AttestationError);
    }
  });

  test.each(names.filter((name) => !bundleNames.includes(name)))('%s is a subject', (name) => {
    const bytes = readFileSync(join(folder ?? '', name));
    const digests = ['sha256', 'sha512'].map((one) => createHash(one).update(bytes).digest('hex'));
    const subjects = good
      .flatMap(bundlesIn)
      .flatMap((json) => verify(json).statement.subject)
      .flatMap(({ digest }) => Object.values(digest));
    expect(subjects.some((digest) => digests.includes(digest))).toBe(true);
  });

  test.each(good)('%s is refused by the other instance', (name) => {
    for (const json of bundlesIn(name)) {
      const { instance } = verify(json);
      const other = instance === 'github' ? 'public-good' : 'github';
      expect(() => verifyBundle(parseBundle(json), { roots, instances: [other] })).toThrow(
        `the certificate is of the instance "${instance}"`,
      );
    }
  });
});

function filesIn(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function bundlesIn(name: string): readonly unknown[] {
  const text = readFileSync(join(folder ?? '', name), 'utf8');
  const parts = name.endsWith('.jsonl') ? text.trim().split('\n') : [text];
  return parts.map((part) => JSON.parse(part));
}

function verify(json: unknown) {
  return verifyBundle(parseBundle(json), { roots, instances: ['public-good', 'github'] });
}

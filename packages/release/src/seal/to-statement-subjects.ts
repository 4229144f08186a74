import type { BundleSubject } from './expected-bundles.ts';

/** Subjects as a statement has them. */
export function toStatementSubjects(subjects: readonly BundleSubject[]) {
  return subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}

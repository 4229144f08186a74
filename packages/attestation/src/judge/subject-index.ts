import type { StatementSubject } from '../statement/statement.ts';
import { digestKeys } from '../subject/digest-keys.ts';
import { type Digests, digestAlgorithms } from '../subject/subject.ts';

/** The subjects of a statement by their digests, so that a thousand files are looked up in one statement at once. */
export class SubjectIndex {
  private readonly byDigest = new Map<string, StatementSubject[]>();

  constructor(subjects: readonly StatementSubject[]) {
    for (const subject of subjects)
      for (const key of digestKeys(subject.digest)) {
        const known = this.byDigest.get(key);
        if (known === undefined) this.byDigest.set(key, [subject]);
        else known.push(subject);
      }
  }

  /** Those that share a digest with the bytes at hand, and of which every other digest that both give is the same. */
  find(digests: Digests): readonly StatementSubject[] {
    const near = new Set(digestKeys(digests).flatMap((key) => this.byDigest.get(key) ?? []));
    return [...near].filter(({ digest }) =>
      digestAlgorithms.every((name) => isAlike(digests[name], digest[name])),
    );
  }

  get keys(): Iterable<string> {
    return this.byDigest.keys();
  }
}

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

import { standsAt } from '../../../analysis/stands-at.ts';
import type { Finding } from '../../../engine/index.ts';
import type { Repository } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal } from '../../repair.ts';
import { knownVersions } from './known-versions.ts';
import type { OpenUses } from './open-uses.ts';
import { writeVersion } from './write-version.ts';

/** Says which version a commit is, where it is known without asking anybody. */
export function commentOffline(repository: Repository) {
  let versionOf: ReturnType<typeof knownVersions> | undefined;
  return function* ({ uses }: OpenUses, answers: readonly Finding[]): Generator<Proposal> {
    if (answers.length === 0) return;
    versionOf ??= knownVersions(repository);
    const known = versionOf(uses);
    const at = standsAt(uses.at);
    if (known.kind === 'unknown') return yield refuse(at, known.reason);
    const written = writeVersion(uses.at, known.version, repository);
    if (written === undefined) return yield refuse(at, noRoom);
    yield {
      kind: 'mending',
      at: uses.at,
      description: `says that this commit is ${known.version}`,
      ...written,
      changes: [],
      answers,
    };
  };
}

const noRoom =
  'the value is shared by an anchor, or its line has no room for a comment: write the version by hand';

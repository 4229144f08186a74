import type { GapReport } from './gap-report.ts';
import type { Known } from './known.ts';
import type { PinEvidence } from './pin-evidence.ts';
import type { RepositoryEvidence } from './repository-evidence.ts';

/** Everything that an online run learned, gathered before any rule is asked. Rules never wait for more. */
export interface Evidence {
  /** By `owner/name` in lower case. */
  readonly repositories: ReadonlyMap<string, RepositoryEvidence>;
  /** By `pinKey`: the uses of the audited trees and all that they lead to. */
  readonly pins: ReadonlyMap<string, PinEvidence>;
  /** By `gapKey`; absent where no rule that runs asks what pinned actions fetch. */
  readonly gaps?: ReadonlyMap<string, Known<GapReport>> | undefined;
}

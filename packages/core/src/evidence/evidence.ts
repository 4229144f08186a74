import type { PinEvidence } from './pin-evidence.ts';
import type { RepositoryEvidence } from './repository-evidence.ts';

/** Everything that an online run learned, gathered before any rule is asked. Rules never wait for more. */
export interface Evidence {
  /** By `owner/name` in lower case. */
  readonly repositories: ReadonlyMap<string, RepositoryEvidence>;
  /** By `pinKey`: the uses of the audited trees and all that they lead to. */
  readonly pins: ReadonlyMap<string, PinEvidence>;
}

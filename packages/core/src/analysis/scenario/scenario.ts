import type { Trigger } from '../../model/index.ts';

/** One way in which a workflow can start. */
export interface Scenario {
  /** `push`, `release`, …; undefined when only a caller outside of this repository knows. */
  readonly event: string | undefined;
  /** What `github.ref` names; undefined when more than one is possible. */
  readonly ref: 'branch' | 'tag' | 'pull' | undefined;
  /** Where the file says so. */
  readonly trigger: Trigger | undefined;
  /** Whether the file names this case: `on: push` alone runs for tags, too, without meaning it. */
  readonly isMeant: boolean;
  /** Whether the event is taken to come from a fork, whose code nobody has looked at. */
  readonly isFork: boolean;
}

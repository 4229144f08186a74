import type { Finding, Policy } from '../engine/index.ts';
import type { Evidence, Known } from '../evidence/index.ts';
import type { Place, Repository } from '../model/index.ts';
import type { Change } from './meaning/change.ts';

/** A repair: static data, and a pure function from findings to edits. */
export interface Repair {
  /** What `--only` names. */
  readonly id: string;
  /** The rules whose findings it answers; none for one that is made only when it is named. */
  readonly rules: readonly string[];
  /** Does more where servers were asked. */
  readonly isOnline?: true;
  readonly propose: (work: RepairWork) => Iterable<Proposal>;
}

export interface RepairWork {
  readonly repository: Repository;
  /** Those of its rules that stand, in files that a PATH covers. */
  readonly findings: readonly Finding[];
  readonly options: FixOptions;
  readonly policy: Policy;
  /** What servers said; undefined offline. */
  readonly evidence: Evidence | undefined;
  /** By image as it is written: what registries said. */
  readonly digests: ReadonlyMap<string, Known<string>>;
  /** By path in the report: only these files may be edited. */
  isReported(path: string): boolean;
}

/** What no file says and a repair must know. */
export interface FixOptions {
  /** What the settings give a job that has no `permissions`. */
  readonly defaultToken: 'read' | 'write' | undefined;
  /** GitHub Enterprise Server, which knows less than github.com. */
  readonly isEnterpriseServer: boolean;
  /** Whether pins go on to the newest release that may be taken. */
  readonly isUpdate: boolean;
  /** Days that a release must be old before it is pinned; the policy says it when undefined. */
  readonly minAge: number | undefined;
}

export type Proposal = Mending | Refusal | Remark;

/** Edits of one file that belong together: all are made, or none. */
export interface Mending {
  readonly kind: 'mending';
  /** What the reader is shown: where the finding stands. */
  readonly at: Place;
  readonly description: string;
  readonly edits: readonly Edit[];
  /** What the file says differently afterwards, and nothing else. */
  readonly changes: readonly Change[];
  /** Comments that say something else afterwards. */
  readonly comments?: readonly CommentChange[];
  /** The findings that are gone afterwards. */
  readonly answers: readonly Finding[];
  /** Rules that speak of pins only, and may now say here what was as true before. */
  readonly reveals?: readonly string[];
}

/** The text of a comment before and after, without `#`. */
export interface CommentChange {
  readonly from: string;
  readonly to: string;
}

/** Put a text in the place of a stretch; an empty stretch inserts. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
}

/** Why a finding cannot be repaired safely. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly at: Place;
  readonly reason: string;
}

/** What to know of the repairs that are made; nothing is left to do. */
export interface Remark {
  readonly kind: 'remark';
  readonly at: Place;
  readonly text: string;
}

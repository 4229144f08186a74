import type { Evidence, Installs, PinQuestion } from '../evidence/index.ts';
import type {
  Action,
  Dockerfile,
  Document,
  ImageSite,
  InconclusiveReason,
  Job,
  Location,
  Lockfile,
  Place,
  Repository,
  StepSite,
  UsesSite,
  Workflow,
} from '../model/index.ts';
import type { Confidence, Severity, Subject } from './finding.ts';
import type { Policy } from './policy.ts';
import type { JudgedSuppression } from './suppression/types.ts';

export const guards = [
  'pin-verify',
  'trigger-guard',
  'permissions-guard',
  'secrets-guard',
  'cache-forbid-in-release',
  'release-guard',
  'engine',
] as const;
export type Guard = (typeof guards)[number];

/** A rule: static data, and pure functions over the typed model. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly check: Checks;
  /** Commits that no file leads to, about which it must know more before it is asked. */
  readonly questions?: (context: RuleContext) => readonly PinQuestion[];
}

export interface RuleMeta {
  /** Kebab-case; zizmor's name where the concept is the same. */
  readonly id: string;
  readonly guard: Guard;
  /** One line, as in the table of rules. */
  readonly title: string;
  /** The highest that it reports. */
  readonly severity: Severity;
  /** `strict`: silent in the default profile. */
  readonly profile: 'default' | 'strict';
  /** Practices of docs/practices.md it serves: `P02`. */
  readonly practices: readonly string[];
  /** Asked in online runs only, where the context has evidence; `partly` sees more there. */
  readonly isOnline?: true | 'partly';
}

/** What a rule looks at. One walk over the repository serves every rule. */
export interface Checks {
  readonly repository?: Check<Repository>;
  readonly document?: Check<Document>;
  readonly workflow?: Check<Workflow>;
  readonly job?: Check<Job>;
  readonly step?: Check<StepSite>;
  readonly uses?: Check<UsesSite>;
  readonly image?: Check<ImageSite>;
  readonly action?: Check<Action>;
  readonly lockfile?: Check<Lockfile>;
  readonly dockerfile?: Check<Dockerfile>;
  /** Asked after the others, for every suppression. */
  readonly suppression?: Check<JudgedSuppression>;
}

export type Check<Subject> = (subject: Subject, context: RuleContext) => Iterable<Verdict>;

export interface RuleContext {
  readonly repository: Repository;
  readonly policy: Policy;
  /** undefined in offline runs. */
  readonly evidence: Evidence | undefined;
  /** What the steps of the tree fetch; undefined where nobody looked. */
  readonly installs?: Installs | undefined;
}

/** What a check yields; silence is the pass. Places become locations, ids and guards are added, by the engine. */
export type Verdict = FindingVerdict | InconclusiveVerdict;

export interface FindingVerdict {
  readonly kind: 'finding';
  readonly at: Place;
  readonly message: string;
  /** The rule's own when absent. */
  readonly severity?: Severity;
  /** high when absent. */
  readonly confidence?: Confidence;
  /** A location where the text is not at hand: that of a file of another repository. */
  readonly related?: readonly { readonly at: Place | Location; readonly message: string }[];
  readonly evidence?: readonly string[];
  readonly subject?: Subject;
  readonly fix?: {
    readonly description: string;
    readonly edits: readonly { readonly at: Place; readonly text: string }[];
  };
}

export interface InconclusiveVerdict {
  readonly kind: 'inconclusive';
  readonly at: Place;
  readonly reason: InconclusiveReason;
  readonly message: string;
  /** Only where somebody can look by hand, and accept what is seen. */
  readonly subject?: Subject;
}

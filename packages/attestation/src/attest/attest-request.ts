import type { Outside } from '../find/outside.ts';
import type { Policy } from '../policy/policy.ts';
import type { StatementMode } from '../statement/to-statements.ts';
import type { SubjectRequest } from '../subject/subject-request.ts';
import type { SigningChoice } from './to-signing-choice.ts';

/** What is attested, how it is signed, what it has to pass, and who gets it. Paths are absolute. */
export interface AttestRequest {
  readonly subjects: Omit<SubjectRequest, 'readManifest'>;
  /** Whether what an image is on each platform is attested too, since that is what a container runs from. */
  readonly withPlatforms: boolean;
  readonly predicate: PredicateChoice;
  readonly mode: StatementMode;
  readonly signing: SigningChoice;
  /** Holds the token to sign with, for who is no workflow. */
  readonly identityToken: string | undefined;
  /** Who issues the tokens of jobs, where it is not the usual one of the server. */
  readonly issuer: string | undefined;
  /** The policy, or its file; without it each attestation has to say what the job's own token says. */
  readonly policy: string | Policy | undefined;
  readonly trustedRoot: string | undefined;
  /** Where bundles are kept, and looked for before anything is signed. */
  readonly folder: string;
  /** File that gets the bundles of all statements, a line each; undefined when there is none. */
  readonly list: string | undefined;
  /** Repository on whose server the attestations are stored, `owner/name`; undefined when they are not. */
  readonly repository: string | undefined;
  /** Whether attestations of images are attached to them in their registry. */
  readonly isPushed: boolean;
  /** Whether nobody gets anything yet: `handOver` does that, once all else is right too. */
  readonly isHeldBack?: boolean | undefined;
  readonly outside: Outside;
  /** Told of each token before it goes anywhere, so that it can be masked. */
  readonly onToken: (token: string) => void;
  readonly now: () => Date;
}

export type PredicateChoice =
  /** What the run's token says of the build. */
  | { readonly kind: 'provenance' }
  | { readonly kind: 'sbom'; readonly path: string }
  | { readonly kind: 'own'; readonly path: string; readonly type: string };

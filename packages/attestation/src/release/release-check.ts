/** One thing that a release attestation says, against what was expected. */
export interface ReleaseCheck {
  readonly id: ReleaseCheckId;
  /** Undefined where nobody told: the attestation's word was not compared. */
  readonly expected: string | undefined;
  readonly actual: string;
  readonly outcome: 'pass' | 'fail' | 'not-compared';
}

export type ReleaseCheckId =
  | 'signer'
  | 'authority'
  | 'repository'
  | 'repository-id'
  | 'tag'
  | 'object'
  | 'release-id'
  | 'assets';

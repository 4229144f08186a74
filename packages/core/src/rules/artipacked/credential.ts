import type { ActionVersion } from '../../analysis/action-version.ts';
import type { CheckoutAction } from '../../facts/checkout-actions.ts';
import type { RepositoryUses, ScalarNode } from '../../model/index.ts';

/** What a checkout leaves for the steps after it. */
export interface Credential {
  readonly uses: RepositoryUses;
  readonly action: CheckoutAction;
  readonly version: ActionVersion | undefined;
  /** Whether it lies under `$RUNNER_TEMP`; else in `.git/config` of the checked out folder. */
  readonly isOutside: boolean;
  /** The folder below the workspace, without `.` and `..`; empty is the workspace itself. */
  readonly folder: readonly string[];
  /** Given as `token` or `ssh-key`: not the job's own token, so that it may outlive the job. */
  readonly given: ScalarNode | undefined;
  /** `persist-credentials: true`, spelled out. */
  readonly asked: ScalarNode | undefined;
  /** Whether it depends on an expression that it is left at all. */
  readonly isUncertain: boolean;
}

import type { Policy } from '../../engine/index.ts';
import type { Evidence } from '../../evidence/index.ts';
import type { Repository } from '../../model/index.ts';
import type { FormerLock } from './read-lock.ts';

export interface LockRequest {
  /** With the lockfile that the evidence was gathered with. */
  readonly repository: Repository;
  readonly evidence: Evidence;
  readonly policy: Policy;
  readonly former: FormerLock;
  /** Whether what is recorded already is looked up again. */
  readonly isUpdate: boolean;
}

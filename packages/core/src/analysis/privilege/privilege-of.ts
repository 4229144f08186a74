import type { Repository } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Privilege } from './privilege.ts';

/** What a job of a run can do, and who can make it. */
export function privilegeOf(_run: JobRun, _repository: Repository): Privilege {
  return {
    ...{ isOpen: false, isCapped: false, writes: [], identity: undefined },
    ...{ secrets: [], cache: undefined, gates: [] },
  };
}

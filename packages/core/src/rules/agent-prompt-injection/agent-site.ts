import type { AgentUse } from '../../analysis/agents/agent-use.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { RunStep } from '../../analysis/runs/run-step.ts';
import type { Repository } from '../../model/index.ts';

/** An agent in one kind of run. */
export interface AgentSite {
  readonly use: AgentUse;
  readonly site: RunStep;
  readonly run: JobRun;
  readonly repository: Repository;
}

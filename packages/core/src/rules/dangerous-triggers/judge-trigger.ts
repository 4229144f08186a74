import { quoted } from '../../analysis/quoted.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { triggerBlock } from '../../analysis/trigger-block.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { blockedByDefault } from '../../facts/blocked-by-default.ts';
import type { Trigger, Workflow } from '../../model/index.ts';
import type { Reach } from './worst-reach.ts';

/** What is said of a trigger, by the worst that it reaches. */
export function judgeTrigger(
  { event, at }: Trigger,
  workflow: Workflow,
  reach: Reach,
): FindingVerdict {
  const { severity, confidence, hops, evidence } = reach;
  const blocked = blockedByDefault.get(event);
  const note =
    blocked === undefined
      ? []
      : [`public repositories block ${quoted(event)} by default since ${blocked}`];
  return finding(at, messageFor(event, reach), {
    ...{ severity, confidence, related: [...inBlock(workflow), ...hops] },
    evidence: [...evidence, ...note],
  });
}

/** A suppression for zizmor, whose finding is the whole of it, may stand on any of its lines. */
function inBlock(workflow: Workflow): readonly Hop[] {
  const at = triggerBlock(workflow);
  return at === undefined ? [] : [{ at, message: 'one of what starts the workflow' }];
}

function messageFor(event: string, { what }: Reach): string {
  const who =
    event === 'workflow_run'
      ? 'starts after whatever a pull request starts, and with the rights of this repository'
      : 'starts for the pull request of anybody, and with the rights of this repository';
  return `${quoted(event)} ${who}; ${what}: use ${insteadOf(event)}, or a small GitHub App`;
}

function insteadOf(event: string): string {
  return event === 'workflow_run'
    ? 'a job of the first workflow with "needs", a job summary'
    : '"pull_request", a job summary, an artifact';
}

import type { Job, Repository } from '../../model/index.ts';
import { plannedSteps } from '../runs/planned-steps.ts';
import { isTagging } from './is-tagging.ts';

/** Whether any step of a job may set a git tag by itself: most have none, and many push branches only. */
export function mayTag(job: Job, repository: Repository): boolean {
  const steps = plannedSteps(job, repository).steps.filter(({ step }) => isTagging(step));
  const isSetting = steps.some(({ step: { run } }) => run === undefined || setting.test(run.value));
  return (
    isSetting && steps.some(({ step: { run } }) => run === undefined || naming.test(run.value))
  );
}

const setting = /\bgit\b[^\n]{0,500}?\spush\b|\bgit\/refs\b/;

// Its name, its kind, or an option for it: without one of them a push sets no tag that could be told from a branch.
const naming =
  /\bgit\b[^\n]{0,500}?\stag\b|--(?:follow-)?tags\b|refs\/tags\b|\bpush\b[^\n]{0,500}?(?:\$\{?\w*tag|\bv?\d+\.\d)/i;

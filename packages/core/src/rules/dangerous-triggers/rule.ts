import { groupedBy } from '../../analysis/grouped-by.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule } from '../../engine/index.ts';
import type { Trigger } from '../../model/index.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { worstReach } from './worst-reach.ts';

export const rule: Rule = {
  meta: {
    id: 'dangerous-triggers',
    guard: 'trigger-guard',
    title: 'A trigger that gives the rights of the repository to what outsiders cause',
    severity: 'high',
    profile: 'default',
    practices: ['P01', 'P18'],
  },
  check: {
    *repository(repository) {
      const every = everyRun(repository);
      const byTrigger = groupedBy(every.runs, ({ frame }) => frame.scenario.trigger);
      for (const workflow of repository.workflows) {
        for (const trigger of workflow.triggers.filter(isDangerous)) {
          const reach = worstReach(byTrigger.get(trigger) ?? [], repository);
          yield judgeTrigger(trigger, workflow, reach);
        }
      }
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

function isDangerous({ event }: Trigger): boolean {
  return event === 'pull_request_target' || event === 'workflow_run';
}

import { finding, type Rule, type Verdict } from '../../engine/index.ts';
import { asMap, asScalar, type Job, type ScalarNode } from '../../model/index.ts';
import { loneArms } from './lone-arms.ts';
import { textOutside } from './text-outside.ts';

export const rule: Rule = {
  meta: {
    id: 'unsound-condition',
    guard: 'trigger-guard',
    title: 'A condition that is always true',
    severity: 'high',
    profile: 'default',
    practices: ['P01'],
  },
  check: {
    *job(job) {
      yield* judge(job.if);
      yield* judge(snapshotCondition(job));
    },
    step: ({ step }) => judge(step.if),
  },
};

function snapshotCondition({ node }: Job): ScalarNode | undefined {
  return asScalar(asMap(node.get('snapshot'))?.get('if'));
}

function* judge(condition: ScalarNode | undefined): Iterable<Verdict> {
  if (condition?.type !== 'string') return;
  const outside = textOutside(condition);
  if (outside !== undefined) yield outside;
  else for (const { at, message } of loneArms(condition)) yield finding(at, message);
}

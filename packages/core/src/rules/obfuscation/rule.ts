import { expressionsOf } from '../../analysis/conditions/expressions-of.ts';
import { type FindingVerdict, finding, type Rule } from '../../engine/index.ts';
import { asScalar, type Step } from '../../model/index.ts';
import { decodedScripts } from './decoded-scripts.ts';
import { invisibleIn } from './invisible-in.ts';
import { roundaboutUses } from './roundabout-uses.ts';
import { foldable, settledParts } from './settled-parts.ts';

export const rule: Rule = {
  meta: {
    id: 'obfuscation',
    guard: 'trigger-guard',
    title: 'Text that says something else than it seems to',
    severity: 'high',
    profile: 'default',
    practices: ['P20'],
  },
  check: {
    document: (document) => invisibleIn(document),
    workflow: (workflow, { policy }) => judge(workflow, policy.profile === 'strict'),
    job: (job, { policy }) => judge(job, policy.profile === 'strict'),
    action: (action, { policy }) => judge(action, policy.profile === 'strict'),
    *step(site, { policy }) {
      yield* judge(site, policy.profile === 'strict');
      yield* ofStep(site.step);
    },
    uses: ({ uses }) => roundaboutUses(uses),
  },
};

type Subject = Parameters<typeof expressionsOf>[0];

function* judge(subject: Subject, isStrict: boolean): Iterable<FindingVerdict> {
  for (const { expression } of expressionsOf(subject, foldable)) {
    for (const { at, message, severity } of settledParts(expression)) {
      if (isStrict || severity !== 'info') yield finding(at, message, { severity });
    }
  }
}

function* ofStep(step: Step): Iterable<FindingVerdict> {
  const inputs = asScalar(step.node.get('with'));
  if (inputs?.value.includes('${{') === true) {
    const message =
      'the inputs come from an expression, so that no reader and no check can say what the action is given: write them out';
    yield finding(inputs, message, { severity: 'info' });
  }
  yield* decodedScripts(step);
}

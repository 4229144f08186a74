import { quoted } from '../../analysis/quoted.ts';
import { finding, type JudgedSuppression, type Rule } from '../../engine/index.ts';
import { nearest } from '../../model/schema/nearest.ts';
import { ruleIds } from '../ids.ts';

export const rule: Rule = {
  meta: {
    id: 'suppression-unused',
    guard: 'engine',
    title: 'A suppression hides nothing',
    severity: 'low',
    profile: 'default',
    practices: ['P09'],
  },
  check: {
    *suppression(judged) {
      const message = describe(judged);
      if (message === undefined) return;
      // Another tool with rules of the same names may need what hides nothing here.
      const isOurs = judged.suppression.covers.kind !== 'zizmor';
      yield finding(judged.suppression.at, message, isOurs ? {} : { severity: 'info' });
    },
  },
};

function describe({ suppression: { rule, covers }, state }: JudgedSuppression): string | undefined {
  switch (state) {
    case 'used':
    case 'expired':
      return undefined;
    case 'unused':
      return covers.kind === 'zizmor'
        ? `"# zizmor: ignore[${rule}]" matches no finding of "${rule}" here: delete it where zizmor has none either`
        : `suppression of "${rule}" matches no finding: delete it, or it will hide the next one unseen`;
    case 'without-reason':
      return `suppression of "${rule}" gives no reason and hides nothing: say why after the "]"`;
    case 'unreadable':
      return 'cannot read this comment as a suppression, so that it hides nothing: write "# portcullis: allow[rule] reason"';
    case 'not-run':
      // Other tools have other rules.
      return covers.kind === 'zizmor' ? undefined : describeUnknown(rule ?? '');
  }
}

/** A rule that is only not asked for today is known, and has a page. */
function describeUnknown(rule: string): string | undefined {
  if (ruleIds.has(rule)) return undefined;
  const meant = nearest(rule, [...ruleIds]);
  const remedy =
    meant === undefined ? 'name a rule as the report does, or delete it' : `write "${meant}"`;
  return `there is no rule ${quoted(rule)}, so that this suppression hides nothing: ${remedy}`;
}

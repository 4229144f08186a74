import { finding, type Rule } from '../../engine/index.ts';

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
    *suppression({ suppression, state }) {
      if (state === 'without-reason') {
        yield finding(
          suppression.at,
          `suppression of "${suppression.rule}" gives no reason and hides nothing: say why after the "]"`,
        );
      } else if (state === 'unused') {
        yield finding(
          suppression.at,
          `suppression of "${suppression.rule}" matches no finding: delete it, or it will hide the next one unseen`,
        );
      }
    },
  },
};

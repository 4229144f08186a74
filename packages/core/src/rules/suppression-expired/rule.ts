import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'suppression-expired',
    guard: 'engine',
    title: 'A suppression is past its last day',
    severity: 'low',
    profile: 'default',
    practices: ['P09'],
  },
  check: {
    *suppression({ suppression, state }) {
      if (state !== 'expired') return;
      yield finding(
        suppression.at,
        `suppression of "${suppression.rule}" held until ${suppression.until} and hides nothing any more: mend what it hid, or decide again with a new "until"`,
      );
    },
  },
};

import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'malformed-workflow',
    guard: 'engine',
    title: 'GitHub would refuse this workflow or action',
    severity: 'high',
    profile: 'default',
    practices: ['P09'],
  },
  check: {
    *document({ source, problems }) {
      if (source.kind !== 'workflow' && source.kind !== 'action') return;
      for (const { kind, at, message } of problems) {
        if (kind === 'refused') yield finding(at, message);
      }
    },
  },
};

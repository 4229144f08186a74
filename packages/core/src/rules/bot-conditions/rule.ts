import { maySay } from '../../analysis/conditions/may-say.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import type { Document } from '../../model/index.ts';
import { judgeAction } from './judge-action.ts';
import { judgeRun } from './judge-run.ts';
import { mayTestBots } from './tests-of.ts';

const meta = {
  id: 'bot-conditions',
  guard: 'trigger-guard',
  title: 'A bot is told by who acted last',
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const isAsked = ({ source }: Document) =>
        maySay({ source, start: 0, end: source.text.length }, mayTestBots);
      if (!repository.documents.some(isAsked)) return;
      const isStrict = policy.profile === 'strict';
      const every = everyRun(repository);
      const verdicts = every.runs.flatMap((run) => judgeRun(run, { repository, isStrict }));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
    action: judgeAction,
  },
};

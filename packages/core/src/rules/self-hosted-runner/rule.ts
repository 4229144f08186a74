import { everyRun } from '../../analysis/runs/every-run.ts';
import { type FindingVerdict, inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

const meta = {
  id: 'self-hosted-runner',
  guard: 'trigger-guard',
  title: 'A job runs on a machine of your own',
  severity: 'high',
  profile: 'strict',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const every = everyRun(repository);
      yield* onceEach(worstByPlace(every.runs.flatMap(judgeRun), meta));
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

/** What is only suspected of a label is said once a file: an organisation's label stands in every job. */
function onceEach(verdicts: readonly FindingVerdict[]): readonly FindingVerdict[] {
  const said = new Set<string>();
  return verdicts.filter(({ at, message, confidence }) => {
    const key = `${at.source.path} ${message}`;
    return confidence !== 'low' || said.size < said.add(key).size;
  });
}

import { identityIn } from '../../analysis/registries/identity-in.ts';
import { storedTokens } from '../../analysis/registries/stored-tokens.ts';
import { strayTokens } from '../../analysis/registries/stray-tokens.ts';
import { uploadsIn } from '../../analysis/registries/uploads-in.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import { evaluateSwitch } from '../../analysis/switches/evaluate-switch.ts';
import {
  type FindingVerdict,
  inconclusive,
  type Rule,
  type RuleMeta,
  worstByPlace,
} from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';
import { anyBranch } from './any-branch.ts';
import { calledPublishing } from './called-publishing.ts';
import { strayToken } from './stray-token.ts';
import { tokenUsed } from './token-used.ts';
import { unseenToken } from './unseen-token.ts';

const meta: RuleMeta = {
  id: 'use-trusted-publishing',
  guard: 'secrets-guard',
  title: 'A stored token publishes to a registry where the job could log in by OIDC',
  severity: 'high',
  profile: 'default',
  practices: ['P20'],
};

export const rule: Rule = {
  meta,
  check: {
    *workflow(workflow) {
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
    },
    *repository(repository) {
      const every = everyRun(repository);
      const verdicts = every.runs.flatMap((run) => judge(run, repository));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

function judge(run: JobRun, repository: Repository): readonly FindingVerdict[] {
  const identity = identityIn(run);
  const uploads = uploadsIn(run, repository).filter(({ registry }) => registry.since !== undefined);
  const byUpload = uploads.flatMap((upload): readonly (FindingVerdict | undefined)[] => {
    const tokens = storedTokens(upload, identity);
    if (tokens.length > 0) return [tokenUsed({ upload, tokens, identity })];
    const { publisher, site } = upload;
    const isManual =
      publisher?.byToken !== undefined && evaluateSwitch(publisher.byToken, site).state === 'on';
    if (isManual || identity.kind === 'no') return [unseenToken(upload, isManual)];
    if (identity.kind === 'unknown') return [];
    return [calledPublishing(upload), anyBranch(upload)];
  });
  const strays = strayTokens(run, repository).filter(
    ({ registry }) => registry.since !== undefined,
  );
  return [...byUpload, ...strays.map((stray) => strayToken(stray, identity))].filter(
    (verdict) => verdict !== undefined,
  );
}

import { identityIn } from '../../analysis/registries/identity-in.ts';
import { storedTokens } from '../../analysis/registries/stored-tokens.ts';
import { strayTokens } from '../../analysis/registries/stray-tokens.ts';
import { uploadsIn } from '../../analysis/registries/uploads-in.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import {
  type FindingVerdict,
  inconclusive,
  type Rule,
  type RuleMeta,
  worstByPlace,
} from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';
import { longLived } from './long-lived.ts';

const meta: RuleMeta = {
  id: 'long-lived-registry-token',
  guard: 'secrets-guard',
  title: 'A stored token publishes to a registry where not every job can log in by OIDC',
  severity: 'high',
  profile: 'default',
  practices: ['P08', 'P20'],
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
  const used = uploadsIn(run, repository)
    .filter(({ registry }) => registry.since === undefined)
    .flatMap((upload) =>
      storedTokens(upload, identity).map((use) =>
        longLived({ use, run, registry: upload.registry, upload }),
      ),
    );
  const strays = strayTokens(run, repository)
    .filter(({ registry }) => registry.since === undefined)
    .map(({ use, registry }) => longLived({ use, run, registry, upload: undefined }));
  return [...used, ...strays];
}

import type { Outside } from '@portcullis/attestation';
import { createSettingsApi } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { type HandedOver, judgeArtifact, type RunArtifact } from './judge-artifact.ts';

/** Asks GitHub which artifacts the run has, and judges the one that the build names. Throws SealError and HttpError. */
export async function checkArtifact(
  { repository, run }: Pick<ReleasePlan, 'repository' | 'run'>,
  wanted: HandedOver,
  { api: url, token, environment, userAgent }: Outside,
): Promise<RunArtifact> {
  const http = createHttpClient({ environment, userAgent });
  const settings = createSettingsApi({ http, url, token });
  return judgeArtifact(await settings.listRunArtifacts(repository, run.id), wanted);
}

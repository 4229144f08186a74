import type { ReleaseRecord } from '@portcullis/github-api';
import type { ReleasePlan } from '../../plan/release-plan.ts';
import { parseMarker } from '../../publish/marker.ts';

/** Whether an earlier attempt of this run has made a release, of the same commit. */
export function isOfRun({ body }: ReleaseRecord, { run, commit }: ReleasePlan): boolean {
  const marker = parseMarker(body);
  return marker !== undefined && marker.run === run.id && marker.commit === commit;
}

import { quoted } from '../../analysis/quoted.ts';
import type { RegistryUpload } from '../../analysis/registries/registry-upload.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { writtenAs } from '../../analysis/secrets/written-as.ts';
import { type FindingVerdict, finding, type Severity } from '../../engine/index.ts';
import type { Registry } from '../../facts/registries.ts';

interface LongLived {
  readonly use: SecretUse;
  readonly run: JobRun;
  readonly registry: Registry;
  /** What publishes with it; undefined when only its name says what it is for. */
  readonly upload: RegistryUpload | undefined;
}

/** A stored token in a job that publishes: nobody can do without it, but an environment keeps it for releases. */
export function longLived(token: LongLived): FindingVerdict {
  const { use, registry, upload, run } = token;
  const what = `${quoted(writtenAs(use))} is a stored token for publishing to ${registry.name}, good from anywhere until somebody revokes it`;
  const instead = registry.instead === undefined ? '' : `, or ${registry.instead}`;
  const advice =
    run.job.environment === undefined
      ? `keep it in an environment that only releases may use, and name that in the job${instead}`
      : `give it the shortest life and the fewest packages that the registry allows${instead}`;
  return finding(use.at, `${what}: ${advice}`, {
    severity: severityOf(token),
    confidence: isSure(token) ? 'high' : 'medium',
    related: upload === undefined ? [] : [...upload.site.via, upload.hop],
    evidence: upload === undefined ? [onlyItsName(use)] : [],
  });
}

function severityOf(token: LongLived): Severity {
  if (token.run.job.environment !== undefined) return 'low';
  return isSure(token) ? 'high' : 'medium';
}

/** A token of an earlier login may be there to read; what only a name says may be for something else. */
function isSure({ use, registry, upload }: LongLived): boolean {
  if (registry.onlyPublishes?.test((use.slot.key?.value ?? '').toUpperCase()) === true) return true;
  if (upload === undefined || !upload.isPublic) return false;
  return upload.isCertain && use.slot.step === upload.site.step;
}

function onlyItsName({ slot }: SecretUse): string {
  return `only the name of the variable, ${quoted(slot.key?.value ?? '')}, says what it is for`;
}

import type { Finding } from '../../../engine/index.ts';
import type { Workflow } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Refusal } from '../../repair.ts';

/** Of a job's own block no file says what it could do without. */
export function jobRefusals({ jobs }: Workflow, findings: readonly Finding[]): readonly Refusal[] {
  return jobs.flatMap(({ permissions }) => {
    const word = permissions?.all;
    const at = word?.alias ?? word;
    if (word === undefined || at === undefined) return [];
    const isFound = findings.some((finding) => finding.at.start.offset === at.start);
    return isFound
      ? [
          refuse(
            at,
            `what this job needs, no file says: name its scopes instead of "${word.value.trim()}"`,
          ),
        ]
      : [];
  });
}

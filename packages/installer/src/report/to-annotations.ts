import {
  boundedCommands,
  bySeverity,
  clip,
  findingAnnotation,
  type WorkflowCommand,
} from '@portcullis/core';
import type { ScriptReport } from './installer-report.ts';
import type { InstallerReporter } from './installer-reporter.ts';
import { proofSummary } from './proof-summary.ts';

/** Workflow commands: what running a script has shown, at its first line, and each finding at its own. */
export const toAnnotations: InstallerReporter = ({ scripts }, context) =>
  boundedCommands([
    ...scripts.flatMap(toProofAnnotation),
    ...bySeverity(scripts.flatMap(({ findings }) => findings)).map((finding) =>
      findingAnnotation(finding, context),
    ),
  ]);

function toProofAnnotation({ path, step, proof = [] }: ScriptReport): readonly WorkflowCommand[] {
  const { says, rest } = proofSummary(proof);
  const [worst] = rest;
  if (worst === undefined) return [];
  const name = worst.outcome === 'fail' ? 'error' : 'warning';
  const title = name === 'error' ? 'it uses wrong bytes' : 'not proven';
  // Bounded, as the runner cuts a message at 4,096 characters.
  const reasons = rest
    .slice(0, 8)
    .map(({ case: wrong, arm, why }) => clip(`- ${wrong}, ${arm}: ${why}`, 400));
  return [
    { name, properties: { file: path, line: step?.line ?? 1, title }, lines: [says, ...reasons] },
  ];
}

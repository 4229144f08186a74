import { escapeJson, toFindingJson } from '@portcullis/core';
import type { Arm, ComparedRelease, ProofOutcome, ScriptReport } from './installer-report.ts';
import type { InstallerReporter } from './installer-reporter.ts';

/** As docs/installer-report.schema.json has it: keys in a fixed order, absent members left out. */
export const toJson: InstallerReporter = ({ version, release, scripts }) =>
  escapeJson({
    version,
    release: release && toReleaseJson(release),
    scripts: scripts.map(toScriptJson),
  });

function toReleaseJson(release: ComparedRelease): object {
  const { repository, tag, isImmutable, assets, mirrors } = release;
  return { repository, tag, immutable: isImmutable, assets, mirrors };
}

function toScriptJson(script: ScriptReport): object {
  const { path, step, dialect, family, source, verdict, arms, findings, proof } = script;
  return {
    ...{ path, step: step && { job: step.job, name: step.name, line: step.line } },
    ...{ dialect, family, source, verdict },
    arms: arms.map(toArmJson),
    findings: findings.map(toFindingJson),
    proof: proof?.map(toProofJson),
  };
}

function toArmJson({ artifact, algorithm, value, bytes, line }: Arm): object {
  return { artifact, algorithm, value, bytes, line };
}

function toProofJson(outcome: ProofOutcome): ProofOutcome {
  return { case: outcome.case, arm: outcome.arm, outcome: outcome.outcome, why: outcome.why };
}

import { quoted } from '@portcullis/core';
import type { EnvironmentRecord } from '@portcullis/github-api';
import type { PreflightPolicy } from '../preflight-policy.ts';
import type { Judged } from './judged.ts';
import { missingEnvironment } from './missing-environment.ts';

/** Two people: who starts a release is not the one who lets it through. */
export function judgeGate(
  gate: EnvironmentRecord | undefined,
  { gate: name, isSolo }: PreflightPolicy,
): Judged {
  if (gate === undefined) return missingEnvironment(name);
  const { reviewers, isSelfReviewPrevented } = gate;
  const environment = `the environment ${quoted(name)}`;
  if (reviewers === 0)
    return {
      outcome: 'fail',
      why: `${environment} has no reviewers, so that nobody is asked: name them as required reviewers`,
    };
  if (isSelfReviewPrevented)
    return {
      outcome: 'pass',
      why: `${environment} asks another person than the one who started it`,
    };
  if (isSolo)
    return {
      outcome: 'pass',
      why: `${environment} asks, and whoever started the release may answer: one stolen account is enough to release`,
    };
  return {
    outcome: 'fail',
    why: `${environment} lets people approve what they have started: switch on "Prevent self-review"`,
  };
}

import type { Gathered } from '@portcullis/closure';
import {
  type AuditRequest,
  defaultReleaseEnvironments,
  type Installs,
  noPinPolicy,
  type Rule,
} from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Root } from './root.ts';

interface JudgeOptions extends Pick<AuditOptions, 'profile' | 'today'> {
  /** What an online run learned. */
  readonly gathered?: Gathered;
  /** What the steps of the repository fetch. */
  readonly installs?: Installs | undefined;
}

/** What to judge in one repository, and by what: options go before its configuration. */
export function toRequest(
  { repository, configuration: source }: Root,
  rules: readonly Rule[],
  { profile, today, gathered, installs }: JudgeOptions,
): AuditRequest {
  const configuration = readConfiguration(source);
  return {
    repository,
    rules,
    policy: {
      profile: profile ?? configuration?.profile ?? 'default',
      releaseEnvironments: configuration?.releaseEnvironments ?? defaultReleaseEnvironments,
      allowedSecrets: configuration?.allowedSecrets ?? [],
      pins: configuration?.pins ?? noPinPolicy,
      today,
    },
    evidence: gathered?.evidence,
    installs,
    suppressions: configuration?.suppressions ?? [],
  };
}

import { type AuditRequest, defaultReleaseEnvironments, type Rule } from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Root } from './root.ts';

/** What to judge in one repository, and by what: options go before its configuration. */
export function toRequest(
  { repository, configuration: source }: Root,
  rules: readonly Rule[],
  { profile, today }: Pick<AuditOptions, 'profile' | 'today'>,
): AuditRequest {
  const configuration = readConfiguration(source);
  return {
    repository,
    rules,
    policy: {
      profile: profile ?? configuration?.profile ?? 'default',
      releaseEnvironments: configuration?.releaseEnvironments ?? defaultReleaseEnvironments,
      allowedSecrets: configuration?.allowedSecrets ?? [],
      today,
    },
    suppressions: configuration?.suppressions ?? [],
  };
}

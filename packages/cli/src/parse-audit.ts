import type { FailOn } from '@portcullis/audit';
import { GuardError, type Profile, profiles, severities } from '@portcullis/core';
import { oneOf } from './one-of.ts';
import { type ParsedOptions, parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';

interface AuditArguments {
  readonly paths: readonly string[];
  readonly guards: readonly string[];
  readonly rules: readonly string[];
  readonly profile: Profile | undefined;
  readonly failOn: FailOn | undefined;
  readonly config: string | undefined;
  readonly outputs: readonly Output[];
}

/** The arguments of `audit`. Throws GuardError with what is accepted. */
export function parseAudit(args: readonly string[]): AuditArguments {
  const options = parseOptions(args, kinds);
  refuseOnline(options);
  const [config] = options.all('config');
  return {
    paths: options.positionals.length === 0 ? ['.'] : options.positionals,
    guards: options.all('guard'),
    rules: options.all('rule'),
    profile: oneOf(options, 'profile', profiles),
    failOn: oneOf(options, 'fail-on', [...severities, 'none'] as const),
    config,
    outputs: parseOutputs(options.all('format')),
  };
}

const kinds = {
  online: 'flag',
  offline: 'flag',
  guard: 'values',
  rule: 'values',
  profile: 'value',
  format: 'values',
  'fail-on': 'value',
  config: 'value',
  record: 'value',
  replay: 'value',
} as const;

function refuseOnline(options: ParsedOptions): void {
  const asked = ['online', 'record', 'replay'].find((name) => options.has(name));
  if (asked === undefined) return;
  throw new GuardError(
    'not-available',
    `this version asks no server: leave out "--${asked}" until online checks are there`,
  );
}

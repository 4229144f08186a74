import type { FailOn } from '@portcullis/audit';
import { type Format, type Profile, profiles, severities } from '@portcullis/core';
import { oneOf } from './one-of.ts';
import { onlineKinds } from './online-kinds.ts';
import { type Online, parseOnline } from './parse-online.ts';
import { parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';

interface AuditArguments {
  readonly paths: readonly string[];
  readonly guards: readonly string[];
  readonly rules: readonly string[];
  readonly profile: Profile | undefined;
  readonly failOn: FailOn | undefined;
  readonly config: string | undefined;
  readonly outputs: readonly Output<Format>[];
  readonly online: Online;
}

/** The arguments of `audit`. Throws GuardError with what is accepted. */
export function parseAudit(args: readonly string[]): AuditArguments {
  const options = parseOptions(args, kinds);
  const [config] = options.all('config');
  return {
    paths: options.positionals.length === 0 ? ['.'] : options.positionals,
    guards: options.all('guard'),
    rules: options.all('rule'),
    profile: oneOf(options, 'profile', profiles),
    failOn: oneOf(options, 'fail-on', [...severities, 'none'] as const),
    config,
    outputs: parseOutputs(options.all('format'), formats),
    online: parseOnline(options),
  };
}

const kinds = {
  ...onlineKinds,
  guard: 'values',
  rule: 'values',
  profile: 'value',
  format: 'values',
  'fail-on': 'value',
  config: 'value',
} as const;

const formats: readonly Format[] = ['text', 'json', 'sarif', 'github', 'markdown'];

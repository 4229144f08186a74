import type { FixRun } from '@portcullis/audit';
import { profiles } from '@portcullis/core';
import { oneOf } from './one-of.ts';
import { parseOptions } from './parse-options.ts';

interface FixArguments extends Pick<FixRun, 'paths' | 'only' | 'options' | 'profile' | 'config'> {
  readonly isDryRun: boolean;
}

/** The arguments of `fix`. Throws GuardError with what is accepted. */
export function parseFix(args: readonly string[]): FixArguments {
  const options = parseOptions(args, kinds);
  const [config] = options.all('config');
  return {
    paths: options.positionals.length === 0 ? ['.'] : options.positionals,
    only: options.all('only').flatMap((ids) => ids.split(',')),
    isDryRun: options.has('dry-run'),
    profile: oneOf(options, 'profile', profiles),
    config,
    options: {
      defaultToken: oneOf(options, 'default-token', ['read', 'write'] as const),
      isEnterpriseServer: options.has('enterprise-server'),
    },
  };
}

const kinds = {
  offline: 'flag',
  only: 'values',
  'dry-run': 'flag',
  profile: 'value',
  config: 'value',
  'default-token': 'value',
  'enterprise-server': 'flag',
} as const;

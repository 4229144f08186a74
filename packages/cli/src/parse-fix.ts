import type { FixRun } from '@portcullis/audit';
import { GuardError, profiles } from '@portcullis/core';
import { oneOf } from './one-of.ts';
import { onlineKinds } from './online-kinds.ts';
import { type Online, parseOnline } from './parse-online.ts';
import { type ParsedOptions, parseOptions } from './parse-options.ts';

interface FixArguments extends Pick<FixRun, 'paths' | 'only' | 'options' | 'profile' | 'config'> {
  readonly isDryRun: boolean;
  readonly online: Online;
}

/** The arguments of `fix`. Throws GuardError with what is accepted. */
export function parseFix(args: readonly string[]): FixArguments {
  const options = parseOptions(args, kinds);
  const [config] = options.all('config');
  const online = parseOnline(options);
  refuseIdle(options, online);
  return {
    paths: options.positionals.length === 0 ? ['.'] : options.positionals,
    only: options.all('only').flatMap((ids) => ids.split(',')),
    isDryRun: options.has('dry-run'),
    profile: oneOf(options, 'profile', profiles),
    config,
    online,
    options: {
      defaultToken: oneOf(options, 'default-token', ['read', 'write'] as const),
      isEnterpriseServer: options.has('enterprise-server'),
      isUpdate: options.has('update'),
      minAge: toDays(options),
    },
  };
}

const kinds = {
  ...onlineKinds,
  only: 'values',
  'dry-run': 'flag',
  profile: 'value',
  config: 'value',
  'default-token': 'value',
  'enterprise-server': 'flag',
  update: 'flag',
  'min-age': 'value',
} as const;

/** Only servers know what is newer, and how old it is. */
function refuseIdle(options: ParsedOptions, online: Online): void {
  const idle = ['update', 'min-age'].find((name) => options.has(name));
  if (idle === undefined || online.kind !== 'offline') return;
  throw new GuardError('bad-usage', `"--${idle}" is about asking servers: add "--online"`);
}

function toDays(options: ParsedOptions): number | undefined {
  const [text] = options.all('min-age');
  if (text === undefined || /^\d{1,4}$/.test(text)) return text === undefined ? text : Number(text);
  throw new GuardError('bad-usage', `"--min-age" is a number of days, not "${text}"`);
}

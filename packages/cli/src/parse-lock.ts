import { GuardError } from '@portcullis/core';
import { onlineKinds } from './online-kinds.ts';
import { type Online, parseOnline } from './parse-online.ts';
import { parseOptions } from './parse-options.ts';

interface LockArguments {
  readonly path: string;
  readonly config: string | undefined;
  readonly online: Online;
  /** Whether nothing is written. */
  readonly isCheck: boolean;
  /** Whether what is recorded already is looked up again. */
  readonly isUpdate: boolean;
}

/** The arguments of `lock`. Throws GuardError with what is accepted. */
export function parseLock(args: readonly string[]): LockArguments {
  const options = parseOptions(args, kinds);
  const [path = '.', ...others] = options.positionals;
  if (others.length > 0)
    throw new GuardError('bad-usage', 'lock takes one PATH: a repository has one lockfile');
  if (options.has('offline'))
    throw new GuardError('bad-usage', 'only servers know what is locked: leave out "--offline"');
  const [config] = options.all('config');
  const isOnline = (name: string): boolean => name === 'online' || options.has(name);
  return {
    path,
    config,
    online: parseOnline({ ...options, has: isOnline }),
    isCheck: options.has('check'),
    isUpdate: options.has('update'),
  };
}

const kinds = { ...onlineKinds, config: 'value', check: 'flag', update: 'flag' } as const;

import { GuardError } from '@portcullis/core';
import { parseOptions } from './parse-options.ts';
import type { ReleaseName } from './parse-release-name.ts';
import { parseReleaseOption } from './parse-release-option.ts';

export interface MapArguments {
  readonly action: 'update' | 'verify';
  /** The map, a file of JSON. */
  readonly path: string;
  readonly releases: readonly ReleaseName[];
  /** Names of assets, with `*` for anything; all without one. */
  readonly only: readonly string[];
  /** A JavaScript module that gets the same. */
  readonly module: string | undefined;
}

/** The arguments of `installer map`. Throws GuardError with what is accepted. */
export function parseInstallerMap(args: readonly string[]): MapArguments {
  const options = parseOptions(args, { release: 'values', only: 'values', module: 'value' });
  const [action, path, another] = options.positionals;
  if ((action !== 'update' && action !== 'verify') || path === undefined || another !== undefined)
    throw new GuardError(
      'bad-usage',
      'installer map needs "update" or "verify", and one file of JSON',
    );
  const releases = options.all('release').map(parseReleaseOption);
  const only = options.all('only');
  const [module] = options.all('module');
  if (action === 'update' && releases.length === 0)
    throw new GuardError('bad-usage', 'name what to add with "--release OWNER/REPO@TAG"');
  if (action === 'verify' && releases.length + only.length > 0)
    throw new GuardError('bad-usage', '"installer map verify" looks at all that the map has');
  return { action, path, releases, only, module };
}

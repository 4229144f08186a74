import { GuardError } from '@portcullis/core';
import type { InstallerVerdict } from '@portcullis/installer';
import { parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';
import type { ReleaseName } from './parse-release-name.ts';
import { parseReleaseOption } from './parse-release-option.ts';

export interface InstallerCheckArguments {
  readonly scripts: readonly string[];
  readonly artifacts: string | undefined;
  /** What is published already. */
  readonly release: ReleaseName | undefined;
  /** Run the scripts, too. */
  readonly isProof: boolean;
  /** Also those that lie elsewhere. */
  readonly isForeign: boolean;
  /** What passes beside `proven` and `likely`. */
  readonly allowed: ReadonlySet<InstallerVerdict>;
  readonly outputs: readonly Output<InstallerFormat>[];
}

export const installerFormats = ['text', 'json', 'github', 'markdown'] as const;
export type InstallerFormat = (typeof installerFormats)[number];

/** The arguments of `installer check`. Throws GuardError with what is accepted. */
export function parseInstallerCheck(args: readonly string[]): InstallerCheckArguments {
  const options = parseOptions(args, kinds);
  if (options.positionals.length === 0)
    throw new GuardError('bad-usage', 'installer check needs a SCRIPT, as "install.sh"');
  const [artifacts] = options.all('artifacts');
  const [release] = options.all('release').map(parseReleaseOption);
  const isProof = options.has('prove');
  if (isProof && artifacts === undefined)
    throw new GuardError(
      'bad-usage',
      '"--prove" needs "--artifacts": it runs the script with their bytes',
    );
  const refused = options.all('allow').find((value) => value !== 'same-origin');
  if (refused !== undefined)
    throw new GuardError('bad-usage', `"--allow ${refused}" is not known: "same-origin" is`);
  return {
    scripts: [...new Set(options.positionals)],
    artifacts,
    release,
    isProof,
    isForeign: options.has('foreign'),
    allowed: new Set(options.has('allow') ? ['same-origin'] : []),
    outputs: parseOutputs(options.all('format'), installerFormats),
  };
}

const kinds = {
  artifacts: 'value',
  release: 'value',
  allow: 'value',
  prove: 'flag',
  foreign: 'flag',
  format: 'values',
} as const;

import { GuardError } from '@portcullis/core';
import { parseOptions } from './parse-options.ts';

export interface InstallerEmbedArguments {
  readonly path: string;
  readonly artifacts: string;
  readonly isHardened: boolean;
  readonly isDryRun: boolean;
  /** Run what was written, too. */
  readonly isProof: boolean;
  /** Also where it lies elsewhere. */
  readonly isForeign: boolean;
}

/** The arguments of `installer embed`. Throws GuardError with what is accepted. */
export function parseInstallerEmbed(args: readonly string[]): InstallerEmbedArguments {
  const options = parseOptions(args, kinds);
  const [path, another] = options.positionals;
  const [artifacts] = options.all('artifacts');
  if (path === undefined || another !== undefined || artifacts === undefined)
    throw new GuardError(
      'bad-usage',
      'installer embed needs one SCRIPT, and the folder of its artifacts as "--artifacts FOLDER"',
    );
  return {
    path,
    artifacts,
    isHardened: options.has('harden'),
    isDryRun: options.has('dry-run'),
    isProof: options.has('prove'),
    isForeign: options.has('foreign'),
  };
}

const kinds = {
  artifacts: 'value',
  harden: 'flag',
  'dry-run': 'flag',
  prove: 'flag',
  foreign: 'flag',
} as const;

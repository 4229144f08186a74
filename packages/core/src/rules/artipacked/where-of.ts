import { quoted } from '../../analysis/quoted.ts';
import type { Credential } from './credential.ts';

/** Where the credential lies, for a message. */
export function whereOf({ isOutside, folder }: Credential): string {
  return isOutside ? '"$RUNNER_TEMP"' : quoted([...folder, '.git/config'].join('/'));
}

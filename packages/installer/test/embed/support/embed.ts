import { embedChecksums } from '../../../src/embed/embed-checksums.ts';

/** The script with its values; by default hardened, and called "install.sh". */
export function embed(
  text: string,
  artifacts: string,
  { isHardened = true, path = 'install.sh' } = {},
) {
  return embedChecksums({ path, text, artifacts, isHardened });
}

import type { PlannedFile } from '../plan/release-plan.ts';

/** What `sha256sum --check` reads. */
export function toChecksums(files: readonly PlannedFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

import { tagVersion } from '../../../analysis/tag-version.ts';

/**
 * The version to write for a ref: the longest of those at its commit that it can stand for, `v4.2.1` for `v4`. What
 * one repository releases side by side is kept apart: `pkg-a@1` is never `pkg-b@1.2.0`.
 */
export function fittingVersion(ref: string, versions: readonly string[]): string | undefined {
  const written = tagVersion(ref);
  if (written === undefined) return versions[0];
  return versions.find((name) => {
    const version = tagVersion(name);
    return (
      version?.of === written.of &&
      version.isDate === written.isDate &&
      written.numbers.every((part, index) => version.numbers[index] === part)
    );
  });
}

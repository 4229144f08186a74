import { tagVersion } from '../../../analysis/tag-version.ts';

/**
 * The version to write for what a ref or comment says: the longest of those at its commit that it can stand for,
 * `v4.2.1` for `v4`. What one repository releases side by side is kept apart: `pkg-a@1` is never `pkg-b@1.2.0`.
 */
export function fittingVersion(said: string, versions: readonly string[]): string | undefined {
  const wanted = tagVersion(said);
  if (wanted === undefined) return undefined;
  return versions.find((name) => {
    const version = tagVersion(name);
    return (
      version?.of === wanted.of &&
      version.isDate === wanted.isDate &&
      wanted.numbers.every((part, index) => version.numbers[index] === part)
    );
  });
}

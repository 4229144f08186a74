/** What may introduce a version: `tag=v4`, `version: 4.1`, `pin@v4`, `ratchet:owner/name@v4`, `renovate: tag=v4`. */
const introduction =
  /^(?:renovate|ratchet|tag|version|ver|release|ref|pin|pinned|to|at|is|was|from)$/i;
/** `owner/name`, as ratchet writes it before the version. */
const repository = /^[\w.-]+\/[\w./-]*[a-z_]$/i;
/** `4`, `4.1.2-rc.1`, `release/v1`, `codeql-bundle-v2.20`, `2026-01-02`, `1.x`, `2.0rc1`. */
const version =
  /^(?:[\w./-]*[/-])?v?\d+(?:\.\d+)*(?:(?:[-+.]|a|b|rc|alpha|beta|dev|post)[\w.+-]*)?$/i;
/** What is a version wherever it stands, also at the end of the address of a release. */
const plainVersion =
  /^(?:[a-z]*v\d+(?:\.\d+)*|\d+\.\d+\.\d+|\d{4}-\d{2}-\d{2})(?:[-+.][\w.+-]+)?$/i;
/** `pkg@1.2.3`, a tag of a repository of several packages. */
const packageVersion = /^(?:@[\w.-]+\/)?(?!pin@)[\w.-]+@v?\d+\.\d+\.\d+[\w.+-]*$/i;
/** Branches that take the place of releases where there are none, as in dtolnay/rust-toolchain. */
const channel = /^(?:stable|beta|nightly)$/i;

/** What names a version does so at its start; a comment of a megabyte can hold a hundred thousand. */
const longest = 1000;

/** The versions that a comment names: the word at its start or after an introduction, then what is one plainly anywhere. */
export function versionsInComment(comment: string): readonly string[] {
  // No version is longer; it also keeps the patterns cheap on hostile text.
  const text = comment.slice(0, longest);
  const words = text
    .split(/[\s=@:,;()"'`[\]]+/)
    .filter(({ length }) => length > 0 && length <= 100);
  const first = words.find((word) => !introduction.test(word) && !repository.test(word));
  const leading = first !== undefined && (version.test(first) || channel.test(first));
  const named = [
    ...(leading ? [first] : []),
    ...words.flatMap((word) => word.split('/')).filter((word) => plainVersion.test(word)),
    ...text.split(/\s+/).filter((word) => word.length <= 100 && packageVersion.test(word)),
  ];
  return [...new Set(named)];
}

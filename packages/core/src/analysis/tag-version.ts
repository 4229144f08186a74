/** The version that the name of a tag or release branch says, as far as it says one. */
export interface TagVersion {
  /** What it is a version of, as in `codeql-bundle-v2.20.0` and `pkg@1.2.3`; `release/` and `v` say nothing. */
  readonly of: string;
  /** `v4` has one, `v1.2.3` three. */
  readonly numbers: readonly number[];
  /** `rc.1` */
  readonly preRelease: string | undefined;
  readonly isDate: boolean;
}

/** Reads `v4`, `1.2.3`, `v1.2.3-rc.1`, `release/v1`, `codeql-bundle-v2.20.0`, `pkg@1.2.3`, `2026-01-02`. */
export function tagVersion(name: string): TagVersion | undefined {
  if (name.length > longest) return undefined;
  const groups = shape.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const { before = '', v = '', date, numbers = '', dashed, close } = groups;
  const of = before.replace(
    /^(?:refs\/(?:heads|tags)\/)?(?:releases?|versions?|ver)?[@/_-]?$/i,
    '',
  );
  const parts = (date ?? numbers).split(/[.-]/).map(Number);
  // `test-1` counts something; `node-20` names what it is for.
  if (of !== '' && v === '' && date === undefined && parts.length === 1) return undefined;
  return { of, numbers: parts, preRelease: dashed ?? close, isDate: date !== undefined };
}

/** No version is longer; it also keeps the pattern cheap on hostile text. */
const longest = 100;
const shape =
  /^(?<before>(?:[\w.+@/-]*?[@/_-])??)(?<v>v?)(?:(?<date>\d{4}-\d{2}-\d{2}|(?:19|20)\d{6})|(?<numbers>\d{1,9}(?:\.\d{1,9}){0,5}))(?:-(?<dashed>[a-z\d][\w.-]*)|[.]?(?<close>(?:a|b|c|rc|alpha|beta|dev|post|pre)[.-]?\d*))?(?:\+[\w.-]*)?$/i;

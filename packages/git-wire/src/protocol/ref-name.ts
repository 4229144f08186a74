/**
 * Whether git would let a ref have this name: no control characters, no space, none of `~^:?*[\`, no `..`, `//`,
 * `@{`, no part that begins with a dot or ends with `.lock`, and no dot or slash at the end.
 * https://git-scm.com/docs/git-check-ref-format#_description
 */
export function isRefName(name: string): boolean {
  return name.length > 0 && !forbidden.test(name);
}

const forbidden = /[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|(?:^|\/)\.|\.lock(?:\/|$)|^\/|[./]$|^@$/;

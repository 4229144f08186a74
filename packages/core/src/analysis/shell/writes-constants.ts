/**
 * Whether every line of a POSIX script that names a file of the runner's is an `echo` of a constant, or of a folder
 * that only the runner decides: nothing of anybody's arrives there, and the parser need not read the rest.
 */
export function writesConstants(text: string): boolean {
  if (other.test(text)) return false;
  return text.split('\n').every((line) => !file.test(line) || constant.test(line));
}

const other = /::(?:set-output|set-env|add-path|save-state)|\bgh +workflow|\/dispatches\b/i;

const file = /GITHUB_(?:OUTPUT|ENV|PATH|STATE)\b|github\.(?:output|env|path|state)\b/i;

const constant =
  /^\s*echo\s+(?:[\w \t./:=@+,~'"-]|\$\{?(?:HOME|RUNNER_\w+|GITHUB_WORKSPACE|PWD|PATH)\b\}?)*>>\s*"?\$\{?GITHUB_(?:OUTPUT|ENV|PATH|STATE)\b\}?"?\s*$/;

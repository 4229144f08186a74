import type { ScriptWrite } from '../../analysis/shell/script-write.ts';
import type { Taint } from '../../analysis/taint/taint.ts';

/**
 * What the text decides: `any` variable, since it can hold a line end or the name; what is `loaded` by programs
 * that ask a variable of this name, or a folder of programs; the value of `one` variable with a harmless name.
 */
export type Reach = 'any' | 'loaded' | 'one';

interface Written {
  readonly write: ScriptWrite;
  /** The script's text that writes, and all of it. */
  readonly text: string;
  readonly script: string;
}

export function reachOf({ source }: Taint, { write, text, script }: Written): Reach {
  if (write.file === 'path') return 'loaded';
  if (write.name === undefined) return 'any';
  // Programs run what these say (https://www.elttam.com/blog/env/); the runner itself keeps NODE_OPTIONS out of
  // the file (actions/runner, SetEnvFileCommand).
  if (loaders.test(write.name)) return 'loaded';
  // The toolkit and a delimiter that nobody can guess keep a text within its variable.
  if (/exportVariable/.test(text) || hasSecretDelimiter(write.name, script)) return 'one';
  if (/\becho\s+-\w*e|\bprintf\s+(?:--\s+)?"[^"]*\$|\bprintf\s+(?:--\s+)?\$|%b/.test(text))
    return 'any';
  return isOneLine(source) ? 'one' : 'any';
}

/** `NAME<<$DELIMITER`, `NAME<<end_$(uuidgen)` */
function hasSecretDelimiter(name: string, script: string): boolean {
  const [, ...behind] = script.split(`${name}<<`);
  return behind.length > 0 && behind.every((text) => /^["']?[^\s"']*\$[({\w]/.test(text));
}

const loaders =
  /^(?:LD_|DYLD_|BASH_ENV$|ENV$|PATH$|NODE_PATH$|PYTHON(?:PATH|STARTUP|WARNINGS)$|PERL5?(?:LIB|OPT|DB)$|RUBY(?:OPT|LIB)$|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|MAVEN_OPTS$|GIT_(?:SSH|SSH_COMMAND|EXTERNAL_DIFF|PAGER|EDITOR|CONFIG)|GOFLAGS$|RUSTC_WRAPPER$|RUSTFLAGS$|PIP_|UV_|NPM_CONFIG_|PROMPT_COMMAND$|EDITOR$|PAGER$|BROWSER$|CC$|CXX$|SHELL$|IFS$)/i;

/** GitHub keeps line ends out of titles, names and branches, and so does git out of refs. */
function isOneLine(source: string): boolean {
  if (/^[\w.[\]'"*-]+$/.test(source)) {
    return /(?:title|ref|ref_name|label|login|(?:^|[._])name|branch|email|sha|html_url|url)['"\]]*$/i.test(
      source,
    );
  }
  if (/(?:--jq|-q)\s+\S*\.(?:tag_?name|title|login|name|headref\w*|ref)\b[^.]*$/i.test(source))
    return true;
  return /^git (?:branch|symbolic-ref|rev-parse|describe|name-rev)\b/.test(source);
}

import type { Execution } from '../sandbox/execution.ts';

/** How a script is told which version to install. */
export interface VersionWay extends Pick<Execution, 'args' | 'environment'> {
  readonly says: string;
}

/** What stands in the text: variables that users may set, an option with a value, a first argument. */
export function versionWays(
  text: string,
  version: string,
  hasPrefix: boolean,
): readonly VersionWay[] {
  const told = hasPrefix ? `v${version}` : version;
  return [...byVariable(text, version, told), ...byArgument(text, told)];
}

function byVariable(text: string, version: string, told: string): readonly VersionWay[] {
  const ways = new Map<string, VersionWay>();
  for (const [, withDefault, usual = '', tested] of text.matchAll(variable)) {
    const name = withDefault ?? tested ?? '';
    const value = /^v?\d/.test(usual) ? usual.replace(/^(v?).*$/s, `$1${version}`) : told;
    // What is read with a version as its default says best how one is written.
    if (ways.has(name) && !/^v?\d/.test(usual)) continue;
    ways.set(name, { says: `${name}=${value}`, environment: { [name]: value } });
  }
  return [...ways.values()].slice(0, mostNames);
}

const mostNames = 2;

/** `${TOOL_VERSION:-1.2.3}`, `[ -z "$TOOL_VERSION" ]`. */
const variable =
  /\$\{((?:[A-Z][A-Z\d_]*_)?(?:VERSION|TAG)):?[-=]([^}]*)\}|-[zn] "?\$\{?((?:[A-Z][A-Z\d_]*_)?(?:VERSION|TAG))\b/g;

function byArgument(text: string, told: string): readonly VersionWay[] {
  const [, option] =
    /^[^\n#]*(--(?:version|tag|release))\b[^\n)]*\)[^)]{0,200}?(?:\$2|shift|\$\{1#)/m.exec(text) ??
    [];
  if (option !== undefined) return [{ says: `${option} ${told}`, args: [option, told] }];
  const isFirst = /\b(?:version|tag)=["']?\$\{?1\b/i.test(text);
  return isFirst ? [{ says: told, args: [told] }] : [];
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md: the "@" of a scope is encoded. */
export function toPurl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** What `npm pack` calls the tarball of a package: https://docs.npmjs.com/cli/v11/commands/npm-pack */
export function toNpmFileName(name: string, version: string): string {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

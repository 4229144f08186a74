/** Names of files for something more than to lie in the release. */
export interface FileRoles {
  readonly sbom: string | undefined;
  readonly installers: readonly string[];
  readonly npm: readonly string[];
  readonly crates: readonly string[];
}

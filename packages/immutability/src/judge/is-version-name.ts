/** Whether an input names what is installed by its version: nobody can leave it away, or turn something off by it. */
export function isVersionName(name: string): boolean {
  return versionNames.test(name);
}

const versionNames = /(?:^|[-_])(?:versions?|toolchain|release|tag)$/i;

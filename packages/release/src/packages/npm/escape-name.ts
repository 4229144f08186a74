/** A package's name in an address: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md */
export function escapeName(name: string): string {
  return name.replace('/', '%2f');
}

/** The package that a module's path shows: of the last `node_modules`, since packages hold packages. */
export function libraryOf(path: string): string | undefined {
  const at = path.lastIndexOf('node_modules/');
  if (at === -1) return undefined;
  const [scope, name] = path.slice(at + 'node_modules/'.length).split('/');
  if (scope === undefined || scope === '') return undefined;
  return scope.startsWith('@') && name !== undefined ? `${scope}/${name}` : scope;
}

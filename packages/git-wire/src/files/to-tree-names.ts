/** The names on the way to a path as trees have them: bytes, as latin1 text. Undefined for what no tree can hold. */
export function toTreeNames(path: string): readonly string[] | undefined {
  if (path === '') return [];
  const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
  return names.some((name) => name === '' || name.includes('\0')) ? undefined : names;
}

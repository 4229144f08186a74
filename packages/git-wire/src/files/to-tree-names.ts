/** The names on the way to a path as trees have them: bytes, as latin1 text. Undefined for what no tree can hold. */
export function toTreeNames(path: string): readonly string[] | undefined {
  if (path === '') return [];
  const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
  return names.some((name) => impossible.test(name)) ? undefined : names;
}

/** Whoever follows a path means other places by dots than a hostile tree that has them for names. */
const impossible = /^\.{0,2}$|\0/;

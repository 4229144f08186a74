/** The name of a program as it is called: without folders, `.exe` and a version (`python3.12`). */
export function nameOfProgram(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  const plain = name.replace(/\.(?:exe|cmd|bat)$/i, '');
  return plain.replace(/^(python|pip)(?:2|3)?(?:\.\d+)?$/, '$1');
}

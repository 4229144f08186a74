/** The name of a program as it is called: without folders and `.exe`. */
export function programName(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name.replace(/\.(?:exe|cmd|ps1)$/i, '');
}

const known = new Map<string, string>();
const maxKnown = 4_096;

/** The name of a program as it is called: without folders, `.exe` and a version (`twine==6.1.0`, `python3.12`). */
export function programName(word: string): string {
  const name = known.get(word) ?? nameOf(word);
  // Few programs are called, and often; arguments and hostile words are not kept for long.
  if (known.size >= maxKnown) known.clear();
  if (word.length < 100) known.set(word, name);
  return name;
}

function nameOf(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name
    .replace(/\.(?:exe|cmd|ps1)$/i, '')
    .replace(/(?<=\w)(?:@|==)[\w.^~-]+$/, '')
    .replace(/^(python3)\.\d+$/, '$1');
}

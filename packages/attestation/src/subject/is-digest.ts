/** Whether a text has the form of a digest; a file that is called so is written as `./sha256:…`. */
export function isDigest(text: string): boolean {
  return /^sha\d+:[\da-f]+$/i.test(text);
}

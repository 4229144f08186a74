/** Whether a path is one that nothing is run from later. */
export function isTemporary(text: string): boolean {
  return /te?mp/i.test(text);
}

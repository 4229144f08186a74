/** Whether a case is to be run: `tampered` stands for all that begins so, with other programs missing. */
export function isChosen(name: string, chosen: readonly string[] | undefined): boolean {
  return (
    chosen?.some(
      (one) => name === one || name.startsWith(`${one},`) || name.startsWith(`${one} (`),
    ) ?? true
  );
}

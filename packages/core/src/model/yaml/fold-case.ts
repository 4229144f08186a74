/**
 * A key as .NET's OrdinalIgnoreCase sees it, which is how GitHub compares the keys of a mapping: every UTF-16 unit in
 * upper case by itself, `ı` and `ſ` left alone.
 */
export function foldCase(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length && !/[ıſ]/.test(text)
    ? upper
    : text.replace(/[^ıſ]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 ? upper : unit;
}

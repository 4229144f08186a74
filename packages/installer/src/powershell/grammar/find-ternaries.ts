/** Where `?` and `:` of each `a ? b : c` stand, each with the blanks around it: as much room as `-or` takes. */
export function findTernaries(masked: string): readonly (readonly [number, '?' | ':'])[] {
  const found: (readonly [number, '?' | ':'])[] = [];
  let open: Open[] = [];
  let depth = 0;
  for (const { index, 0: sign } of masked.matchAll(signs)) {
    if (/[([{]/.test(sign)) depth += 1;
    else if (/[)\]}]/.test(sign)) depth -= 1;
    else if (sign === '\n' || sign === ';') open = open.filter((one) => one.depth < depth);
    else if (sign.includes('?')) {
      if (!isFilter(masked, index)) open.push({ index, depth });
    } else {
      const last = open.findLastIndex((one) => one.depth === depth);
      const [one] = last < 0 ? [] : open.splice(last, 1);
      if (one) found.push([one.index, '?'], [index, ':']);
    }
  }
  return found;
}

interface Open {
  readonly index: number;
  readonly depth: number;
}

/** A sign that ends its line goes on in the next one. */
const signs = /[([{)\]};]|\s\?\s|\s:\s|\n(?!\s*[?:]\s)/g;

/** `| ? { … }` is Where-Object. */
function isFilter(masked: string, index: number): boolean {
  return /(?:\||^)\s*$/.test(masked.slice(Math.max(0, index - 40), index));
}

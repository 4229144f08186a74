// A name of an artifact has at most 256 characters.
const maxLength = 300;

/** Whether some text fits both patterns, in which `*` stands for any text. */
export function patternsMeet(one: string, other: string): boolean {
  if (one === other || one === '*' || other === '*') return true;
  if (!one.includes('*')) return other.includes('*') && fits(one, other);
  if (!other.includes('*')) return fits(other, one);
  if (!canShareEnds(one, other)) return false;
  if (one.length > maxLength || other.length > maxLength) return true;
  return overlap(one, other);
}

/** Whether a text fits a pattern: its parts follow each other, the first at the start, the last at the end. */
function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...middle] = parts;
  const last = middle.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from + last.length <= text.length;
}

/** What stands before the first `*` of one has to begin the other, and the same at the end; mostly it does not. */
function canShareEnds(one: string, other: string): boolean {
  const starts = [one.slice(0, one.indexOf('*')), other.slice(0, other.indexOf('*'))];
  const ends = [one.slice(one.lastIndexOf('*') + 1), other.slice(other.lastIndexOf('*') + 1)];
  const [start = '', otherStart = ''] = starts;
  const [end = '', otherEnd = ''] = ends;
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) &&
    (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  );
}

/** Row by row over the letters of both: whether what was read of one can be what was read of the other. */
function overlap(one: string, other: string): boolean {
  let row = firstRow(other);
  for (const letter of one) {
    const next = [letter === '*' && (row[0] ?? false)];
    for (const [index, wanted] of [...other].entries()) {
      const isWild = letter === '*' || wanted === '*';
      const [diagonal, above, before] = [row[index], row[index + 1], next[index]];
      next.push((isWild ? above || before : diagonal && letter === wanted) ?? false);
    }
    row = next;
  }
  return row.at(-1) ?? false;
}

function firstRow(pattern: string): boolean[] {
  const row = [true];
  for (const letter of pattern) row.push(letter === '*' && (row.at(-1) ?? false));
  return row;
}

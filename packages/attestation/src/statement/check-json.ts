const maxDepth = 64;

/**
 * Why JSON text must not be read, for reasons that JSON.parse does not see: nested deeper than anything real, or an
 * object with one key twice, of which this reader takes the last and another one the first. The text may still be no
 * JSON.
 */
export function checkJson(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.push(new Set()) > maxDepth) {
        return `it is nested more than ${maxDepth} deep`;
      }
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === '"') {
      const end = endOfString(text, at + 1);
      if (isKey(text, end) && !isFirst(open.at(-1), text.slice(at, end))) {
        return 'one of its objects has a key twice';
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Behind the closing quote. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') {
    at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') {
    at++;
  }
  return text[at] === ':';
}

function isFirst(keys: Set<string> | undefined, key: string): boolean {
  const name = unescaped(key);
  return keys === undefined || keys.size < keys.add(name).size;
}

function unescaped(key: string): string {
  if (!key.includes('\\')) {
    return key.slice(1, -1);
  }
  try {
    return JSON.parse(key);
  } catch {
    return key;
  }
}

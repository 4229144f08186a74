/**
 * What files that a script downloads may be called: by the ends of its URLs, its options and its redirections. Too many
 * do no harm: they only make a later step be read together with this one.
 */
export function fileNamesIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, option, redirected, url] of text.matchAll(targets)) {
    const word = (option ?? redirected ?? url ?? '').replace(/["'\\]/g, '').replace(/[?#].*$/, '');
    if (isNowhere.test(word)) continue;
    for (const part of partsOf(word.slice(word.lastIndexOf('/') + 1))) names.add(part);
    if (names.size > mostNames) break;
  }
  return [...names];
}

const mostNames = 16;

/** What every other step writes to, too. */
const isNowhere = /^\/dev\/|\bGITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY)\b/;

const targets =
  /(?:-[a-zA-Z]*[oO]|--output(?:-document)?|-OutFile)[ =]+([^\s;|&<>]{1,300})|>>?\s*([^\s;|&<>]{1,300})|https?:\/\/([^\s;|&<>)]{1,600})/g;

/** `tool-${VERSION}.tgz` is known by `tool-` and `.tgz`, and `$FILE` by itself. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/\$\{\{.*?\}\}|\$\{\w+[^}]*\}|\$\w+/);
  const known = parts.filter((part) => part.length > 3 || (part === name && part.length > 1));
  const variables = known.length > 0 ? [] : [...name.matchAll(/\$\{?(\w{2,})/g)];
  return [...known, ...variables.map(([, variable = '']) => variable)];
}

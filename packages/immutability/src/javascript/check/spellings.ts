/** Methods that give the whole of a text, however it is spelled. */
export const spellings: ReadonlySet<string> = new Set([
  'normalize',
  'toLocaleLowerCase',
  'toLowerCase',
  'toString',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimStart',
  'valueOf',
]);

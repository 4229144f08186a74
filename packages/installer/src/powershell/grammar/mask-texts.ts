/** The script with its strings and comments made blank of meaning: as long as before, each line where it was. */
export function maskTexts(text: string): string {
  return text.replace(opaque, (found) => found.replace(/[^\r\n]/g, '_'));
}

/** What has no end goes on to the end of the script, so that no place is looked at twice. */
const opaque = new RegExp(
  [
    /<#[\s\S]*?(?:#>|$)/,
    /(?<![^\s;(){}])#.*/,
    /@"[ \t]*\r?\n[\s\S]*?(?:\n"@|$)/,
    /@'[ \t]*\r?\n[\s\S]*?(?:\n'@|$)/,
    /"(?:[^"`]|`[\s\S]|"")*(?:"|$)/,
    /'(?:[^']|'')*(?:'|$)/,
    /`\S/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

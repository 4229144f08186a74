import type { CommandLine } from './commands-in.ts';

/**
 * The words of script lines that are one simple command each: no operator, substitution, escape or keyword.
 * undefined for anything else, which the real parser reads; that one takes longer than the rest of a rule when
 * it has to be compiled first. A test compares both.
 */
export function plainLines(text: string): readonly CommandLine[] | undefined {
  const lines: CommandLine[] = [];
  for (const line of text.replace(/\\\n/g, ' ').split('\n')) {
    if (!plain.test(line) || keyword.test(line) || inner.test(line)) return undefined;
    const words = (line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map(unquoted);
    const start = words.findIndex((word) => !/^\w+\+?=/.test(word));
    if (start !== -1) lines.push(words.slice(start));
  }
  return lines;
}

const variable = String.raw`\$\w+|\$\{\w+\}`;
const plain = new RegExp(
  `^(?:[\\w \\t./:@=+,%^-]|${variable}|'[^'\\\\]*'|"(?:[^"\\\\$\`]|${variable})*")*$`,
);
const keyword =
  /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|select|time|coproc)\b/;

// `bash -c '…'` and `eval '…'` hold lines of their own.
const inner = /\b(?:eval|(?:ba|da|k|z)?sh)\b/;

function unquoted(word: string): string {
  return word.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double?: string, single?: string) => double ?? single ?? '',
  );
}

import type { CommandLine } from './commands-in.ts';

/**
 * The words of script lines that are one simple command each: no operator, substitution, escape or keyword.
 * undefined for anything else, which the real parser reads; that one takes longer than the rest of a rule when
 * it has to be compiled first. A test compares both.
 */
export function plainLines(text: string): readonly CommandLine[] | undefined {
  const lines: CommandLine[] = [];
  for (const written of text.replaceAll('\\\n', ' ').split('\n')) {
    const line = written.replace(redirection, '');
    if (!isPlain(line)) return undefined;
    const words = (line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map(unquoted);
    const start = words.findIndex((word) => !/^\w+\+?=/.test(word));
    if (start !== -1) lines.push(words.slice(start));
  }
  return lines;
}

function isPlain(line: string): boolean {
  const text = line.replace(/\$\{\w+(?:\[@\])?\}/g, '$X');
  if (/[^\w \t./:@=+,%^*?~'"$-]|\$(?!\w)/.test(text) || reserved.test(text)) return false;
  return !/["']/.test(text.replace(/"[^"]*"|'[^']*'/g, ''));
}

const redirection = /\s(?:2>&1|\d?>>? ?[\w./:$-]+)(?=\s|$)/g;

// Keywords at the start; `bash -c '…'` and `eval '…'` hold lines of their own.
const reserved =
  /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|select|time|coproc)\b|\b(?:eval|(?:ba|da|k|z)?sh)\b/;

function unquoted(word: string): string {
  return word.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double?: string, single?: string) => double ?? single ?? '',
  );
}

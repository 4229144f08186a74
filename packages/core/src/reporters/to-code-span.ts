import { escapeMarkdown } from './escape-markdown.ts';

/** Attacker-controlled text as code in Markdown; HTML where backticks could not hold it. */
export function toCodeSpan(text: string): string {
  return tame.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

/** Printable ASCII that means nothing inside a code span, a table cell or a log. */
const tame = /^(?! )(?:(?!##\[)[ -~](?<![|`\\<>&$]))+(?<! )$/;

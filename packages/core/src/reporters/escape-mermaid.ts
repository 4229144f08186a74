import { showInvisible } from './show-invisible.ts';

/**
 * Attacker-controlled text inside the quotes of a Mermaid label. Letters and what paths are made of
 * stay; all else becomes a character code (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters),
 * also a `.` or `-` before a space, which Mermaid takes for a list in Markdown.
 */
export function escapeMermaid(text: string): string {
  return showInvisible(text).replace(
    /[^\p{L}\p{N} ./_-]|[.-](?= )/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

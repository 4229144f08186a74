import { showInvisible } from './show-invisible.ts';

/**
 * Attacker-controlled text inside a line of GitHub's Markdown: nothing in it is syntax, HTML, a cell's
 * end, a link, a mention or a log command. Character references never open a construct
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); what GitHub links
 * after decoding them (URLs, @mentions, #1, GH-1, commits) is split by a zero-width space.
 */
export function escapeMarkdown(text: string): string {
  return showInvisible(text)
    .replace(syntax, (character) => `&#${character.charCodeAt(0)};`)
    .replace(linked, (start) => `${start}&#8203;`);
}

const syntax = /[&<>|`*_[\]\\~$#@]|:(?=:|\/\/)/g;

const linked = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

import type { Syntax } from './code-of.ts';

const line = { close: undefined, escape: /\\[\s\S]/y, insert: undefined, hole: undefined } as const;

export const javascriptSyntax: Syntax = {
  comment: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  strings: [
    { ...line, open: /(["'])/y },
    { ...line, open: /(`)/y, hole: [/\$\{/y, '}'] },
  ],
  hasPatterns: true,
};

import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';

/**
 * The name of the tag that a release gets. Narrower than git is: what is left means the same in a path, a shell, an
 * address and a sentence, and cannot be taken for a commit or a ref of another kind.
 * https://git-scm.com/docs/git-check-ref-format
 */
export function parseTag(text: string): string {
  const why = whyNot(text);
  if (why === undefined) return text;
  throw badInput(`cannot release as the tag ${quoted(text)}: ${why}; choose one such as "v1.2.3"`);
}

function whyNot(text: string): string | undefined {
  if (text === '') return 'it is empty';
  if (text.length > longest) return `it is longer than ${longest} characters`;
  if (!/^[\w.+@/-]+$/.test(text))
    return 'it has others than letters, digits and "_", ".", "+", "@", "/", "-"';
  if (!/^[A-Za-z\d]/.test(text)) return 'it does not begin with a letter or a digit';
  if (/\.\.|\/\/|\/\.|\.\/|[./]$|\.lock(?:\/|$)/.test(text)) return 'git knows no such name';
  if (/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(text)) return 'it looks like a commit';
  if (/^(?:refs|heads|tags|remotes)\//.test(text) || text === 'HEAD')
    return 'it looks like another ref';
  return undefined;
}

const longest = 100;

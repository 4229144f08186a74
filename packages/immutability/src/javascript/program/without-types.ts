// The default: as a namespace, a bundler leaves out what only newer versions of Node have.
import nodeModule from 'node:module';
import { quoted, type Source } from '@portcullis/core';

export type WithoutTypes =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unread'; readonly why: string };

/**
 * A file of TypeScript as the runner's Node reads it: with blanks in place of types, so that every offset stays. Node has
 * this since 22.13 (https://nodejs.org/api/module.html#modulestriptypescripttypescode-options); anything else is as it is.
 */
export function withoutTypes({ text, path }: Source): WithoutTypes {
  if (!/\.[cm]?ts$/.test(path)) return { kind: 'text', text };
  const strip: unknown = Reflect.get(nodeModule, 'stripTypeScriptTypes');
  if (typeof strip !== 'function') {
    const why = `${quoted(path)} is TypeScript, which Node ${process.versions.node} cannot read: use Node 24`;
    return { kind: 'unread', why };
  }
  try {
    const stripped: unknown = Reflect.apply(strip, undefined, [text]);
    if (typeof stripped === 'string' && stripped.length === text.length)
      return { kind: 'text', text: stripped };
  } catch {
    // Enums, namespaces, syntax errors: the runner does not run these either.
  }
  return { kind: 'unread', why: `${quoted(path)} is TypeScript that Node cannot run as it is` };
}

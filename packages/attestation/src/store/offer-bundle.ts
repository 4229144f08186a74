import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { replaceFile } from '@portcullis/files';
import { AttestationError } from '../attestation-error.ts';
import { parseBundle } from '../bundle/parse-bundle.ts';
import { numberedBundle } from '../find/numbered-bundle.ts';
import { readBundleFile } from '../find/read-bundle-file.ts';
import { toBundleJson } from '../sign/to-bundle-json.ts';
import type { Statement } from '../statement/statement.ts';
import { bundleStem } from './bundle-stem.ts';
import { makeFolder } from './make-folder.ts';

export interface Offer {
  /** What an earlier try may have left; attacker-controlled. */
  readonly file: string;
  /** How the user knows it. */
  readonly shown: string;
  /** What it is to be the attestation of. */
  readonly statement: Pick<Statement, 'subject'>;
  /** Where `attest` keeps bundles. */
  readonly folder: string;
}

/**
 * Lays a bundle of an earlier try where `attest` looks for it, behind those that lie there, and gives why not where it
 * is none. Nothing is trusted by that: what does not pass is signed anew. Only what a bundle has is taken over.
 */
export function offerBundle({ file, shown, statement, folder }: Offer): string | undefined {
  const { bundles, unread } = readBundleFile({ file, shown, isList: false });
  const [only, ...others] = bundles;
  if (unread[0] !== undefined) return unread[0].message;
  if (only === undefined || others.length > 0) return 'it does not hold one bundle';
  const text = toText(only.json);
  if (text.kind === 'refused') return text.why;
  const stem = bundleStem(statement);
  const path = freePath(join(makeFolder(folder, dirname(stem)), basename(stem)));
  if (path === undefined) return 'there are too many of them';
  replaceFile(path, text.json);
  return undefined;
}

type Text =
  | { readonly kind: 'text'; readonly json: string }
  | { readonly kind: 'refused'; readonly why: string };

function toText(json: unknown): Text {
  try {
    return { kind: 'text', json: `${JSON.stringify(toBundleJson(parseBundle(json)))}\n` };
  } catch (error) {
    if (error instanceof AttestationError) return { kind: 'refused', why: error.message };
    throw error;
  }
}

/** As many as are looked at. */
const most = 100;

function freePath(stem: string): string | undefined {
  const paths = Array.from({ length: most }, (_, index) => numberedBundle(stem, index + 1));
  return paths.find((path) => lstatSync(path, { throwIfNoEntry: false }) === undefined);
}

import { isUtf8 } from 'node:buffer';
import { readRegularFile } from '@portcullis/files';
import { hasTooManyParts } from '../bundle/has-too-many-parts.ts';
import type { BundleSource, Findings, UnreadSource } from './found-bundle.ts';

export interface BundleFile {
  readonly file: string;
  /** How the user knows it. */
  readonly shown: string;
  /** Whether each line is a bundle; else that is tried where the whole is no JSON. */
  readonly isList: boolean;
}

/** The bundles of one file, and how many bytes were read for them. */
export interface BundleFileFindings extends Findings {
  readonly bytes: number;
}

export function readBundleFile({ file, shown, isList }: BundleFile): BundleFileFindings {
  const source = { kind: 'file', path: shown } as const;
  const read = readRegularFile(file, maxBytes);
  if (read.kind === 'unread')
    return { ...none, unread: [unread(source, read.message, read.reason)], bytes: 0 };
  const bytes = read.bytes.length;
  if (!isUtf8(read.bytes))
    return { ...none, unread: [unread(source, 'it is no UTF-8 text')], bytes };
  if (hasTooManyParts(read.bytes))
    return { ...none, unread: [unread(source, tooManyParts, 'too-large')], bytes };
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  const parts = toParts(text, source, isList);
  if (parts.length > maxBundles)
    return { ...none, unread: [unread(source, tooMany, 'too-large')], bytes };
  return {
    bundles: parts.filter(({ json }) => json !== undefined),
    unread: parts.flatMap((part) =>
      part.json === undefined ? [unread(part.source, 'it is no JSON object')] : [],
    ),
    bytes,
  };
}

const none: Findings = { bundles: [], unread: [] };

const maxBytes = 64 * 2 ** 20;

const maxBundles = 10_000;

const tooMany = `it has more than ${maxBundles} lines`;

const tooManyParts = 'it has more parts than bundles of its size';

type FileSource = Extract<BundleSource, { kind: 'file' }>;

interface Part {
  readonly source: FileSource;
  /** Undefined when it is no JSON object. */
  readonly json: object | undefined;
}

function toParts(text: string, source: FileSource, isList: boolean): readonly Part[] {
  const whole = isList ? undefined : parsed(text);
  if (whole !== undefined) return [{ source, json: whole }];
  const lines = text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ source: { ...source, line: index + 1 }, json: parsed(line) }],
    );
  const isNoList = !isList && lines[0]?.json === undefined;
  return lines.length === 0 || isNoList ? [{ source, json: undefined }] : lines;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unread(
  source: FileSource,
  why: string,
  reason: UnreadSource['reason'] = 'unreadable',
): UnreadSource {
  return { source, reason, message: `cannot read a bundle from here: ${why}` };
}

import { HttpError } from '@portcullis/http';
import { parseObject } from './parse-object.ts';

/** What refers to an image, as somebody has listed it. */
export interface IndexEntry {
  /** Attacker-controlled. */
  readonly digest: string;
  /** Undefined where the writer has not told it. */
  readonly artifactType: string | undefined;
  /** In full: entries of others are written back as they were. */
  readonly json: unknown;
}

/** The entries of an image index. Throws HttpError. */
export function parseIndex(bytes: Uint8Array, from: string): readonly IndexEntry[] {
  const { manifests } = parseObject(bytes, from);
  if (!Array.isArray(manifests))
    throw new HttpError('unreadable', `what ${from} lists is no list of manifests`);
  if (!isWritable(manifests))
    throw new HttpError('unreadable', `what ${from} lists is nested too deep`);
  return manifests.map(toEntry);
}

/** JSON can be read to any depth, and be written only as deep as the stack. */
function isWritable(json: unknown): boolean {
  try {
    return JSON.stringify(json) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Nobody's entry may be lost, so that none is refused; one that says nothing is known by its text. */
function toEntry(json: unknown): IndexEntry {
  const fields = new Map<string, unknown>(
    Object.entries(typeof json === 'object' && json !== null ? json : {}),
  );
  const [digest, artifactType] = [fields.get('digest'), fields.get('artifactType')];
  return {
    digest: typeof digest === 'string' ? digest : JSON.stringify(json),
    artifactType: typeof artifactType === 'string' ? artifactType : undefined,
    json,
  };
}

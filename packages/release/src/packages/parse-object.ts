import { HttpError } from '@portcullis/http';
import { type Fields, toFields } from './to-fields.ts';

/** The JSON object that a registry answers with. Throws HttpError for anything else, as a page of a proxy. */
export function parseObject(body: Uint8Array, host: string): Fields {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return toFields(value);
  } catch {
    // Said below, as of JSON that is no object.
  }
  throw new HttpError('unreadable', `"${host}" answers with something that is no JSON object`);
}

import { HttpError } from '@portcullis/http';

/** JSON that has to be an object. Throws HttpError. */
export function parseObject(bytes: Uint8Array, from: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new HttpError('unreadable', `what ${from} sends is not JSON`, { cause });
  }
  throw new HttpError('unreadable', `what ${from} sends is not a JSON object`);
}

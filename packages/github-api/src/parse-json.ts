import { HttpError } from '@portcullis/http';

export function parseJson(text: unknown, from: string): unknown {
  try {
    return JSON.parse(String(text));
  } catch (cause) {
    throw new HttpError('unreadable', `the answer of "${from}" is not JSON`, { cause });
  }
}

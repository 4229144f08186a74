import { HttpError } from '@portcullis/http';
import type { Known } from './known.ts';

/** What a server does not answer is unknown, with its reason; whatever else is thrown is a bug. */
export async function asked<Value>(question: () => Promise<Value>): Promise<Known<Value>> {
  try {
    return { kind: 'known', value: await question() };
  } catch (error) {
    if (error instanceof HttpError) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

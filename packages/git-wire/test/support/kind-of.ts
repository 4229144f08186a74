import { HttpError } from '@portcullis/http';

/** What came of it: a value, or the kind of the HttpError. Everything else is our bug and thrown. */
export async function kindOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'a value';
  } catch (error) {
    if (error instanceof HttpError) return error.kind;
    throw error;
  }
}

import { HttpError } from '@portcullis/http';

/** What went wrong at a server, as a value: others that are asked at the same time are not lost with it. */
export async function orError<Result>(asked: Promise<Result>): Promise<Result | HttpError> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
}

import type { StreamedBody } from '../http-client.ts';
import { HttpError } from '../http-error.ts';

interface BodyWatcher {
  readonly onBytes: (count: number) => void;
  readonly onError: (cause: unknown) => void;
}

/** The bytes of a body, which has to be as long as it says: what follows would be read as another request. */
export async function* watchBody(
  { size, open }: StreamedBody,
  { onBytes, onError }: BodyWatcher,
): AsyncGenerator<Uint8Array> {
  let left = size;
  try {
    for await (const chunk of open()) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
      onBytes(chunk.length);
    }
    if (left !== 0) throw new HttpError('unreadable', 'what is sent has changed meanwhile');
  } catch (cause) {
    onError(cause);
    throw cause;
  }
}

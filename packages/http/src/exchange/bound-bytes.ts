import { HttpError } from '../http-error.ts';

/** Passes on what comes, until it is more than anybody wants. */
export async function* boundBytes(
  chunks: AsyncIterable<Uint8Array>,
  { host, maxBytes }: { readonly host: string; readonly maxBytes: number },
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new HttpError(
        'too-large',
        `the answer of "${host}" is larger than ${maxBytes} bytes; nothing of it is used`,
      );
    }
    yield chunk;
  }
}

import type { IncomingMessage } from 'node:http';
import { HttpError } from '../http-error.ts';
import { Failure } from '../retry/failure.ts';
import { boundBytes } from './bound-bytes.ts';
import { decode } from './decode.ts';
import type { Line } from './line.ts';

export interface BodyLimits {
  readonly host: string;
  /** Of the body as it is read; what is sent may not be larger either, or nothing could be sent without an end. */
  readonly maxBytes: number;
  readonly encoding: string | undefined;
  /** Told of what came over the wire. */
  readonly count: (bytes: number) => void;
}

/** Around a packed body: a gzip header and trailer, and blocks that cannot be packed. */
const packing = 64 * 1024;

/** The body of an answer, unpacked. What goes wrong breaks the line, and is thrown as an HttpError too. */
export async function* readBody(
  message: IncomingMessage,
  line: Line,
  limits: BodyLimits,
): AsyncGenerator<Uint8Array> {
  const { host, maxBytes } = limits;
  try {
    const raw = boundBytes(receive(message, line, limits), { host, maxBytes: maxBytes + packing });
    const decoded = decode(raw, limits.encoding);
    if (!decoded) throw strangelyPacked(host);
    yield* boundBytes(decoded, limits);
  } catch (cause) {
    const failure = line.break(cause);
    throw failure instanceof Failure ? failure.error : failure;
  }
}

function strangelyPacked(host: string): HttpError {
  const why = 'it is packed in a way that was not asked for';
  return new HttpError(
    'unreadable',
    `cannot read the answer of "${host}": ${why}; check the address of the server`,
  );
}

async function* receive(message: IncomingMessage, line: Line, { count }: BodyLimits) {
  line.resume();
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    const bytes: Uint8Array = chunk;
    count(bytes.length);
    line.received(bytes.length);
    line.pause();
    yield bytes;
    line.resume();
  }
  line.pause();
}
